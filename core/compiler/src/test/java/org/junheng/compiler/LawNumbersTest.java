package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers a rule may take from which words. */
class LawNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            小学、初中分别达到4.2人以上、5.3人以上  | 4.2 5.3
            4.20人                                  | 4.2
            余项不低于85%                           | 85 0.85
            余项不低于85%                       | 85 0.85
            按常住人口的1.5‰确定                    | 1.5 0.15 0.0015
            投资15万元                              | 15 150000
            投入3千元                               | 3 3000
            投入1.59亿元                            | 1.59 15900 159000000
            可容纳3百万人                           | 3 300 3000000
            提高2成                                 | 20 0.2
            增长到2倍                               | 2 200
            每天1小时体育锻炼                       | 1 60
            每天半小时                              | 0.5 30
            通过认定三年以上                        | 3
            至少两名教师                            | 2
            二十个班                                | 20
            三百六十学时                            | 360
            一万二千册                              | 12000
            一百零五人                              | 105
            十二所学校                              | 12
            三至五名                                | 3 5
            百分之八十五                            | 85 0.85
            四分之三以上                            | 75 0.75
            一半以上的学校                          | 50 0.5
            达到III级以上                           | 3
            达到Ⅲ级以上                            | 3
            达到Ⅱ级                                | 2
            全部达标                                | 1 100
            每一所学校                              | 1 100
            实现全覆盖                              | 1 100
            不得设重点班                            | 0
            消除大班额                              | 0
            零择校                                  | 0
            4.2人以上                            | 4.2
            宽带100M以上                            | 100
            人数为40—50人                           | 40 50
            每5个班1个场地                          | 5 1
            三分之一                                |
            """)
    void everyFormSaysWhatItCanBeInARule(String law, String expected) {
        List<BigDecimal> numbers = expected == null
                ? List.of()
                : Arrays.stream(expected.split(" ", -1)).map(BigDecimal::new).toList();

        assertThat(LawNumbers.of(law).meant())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyInAnyOrderElementsOf(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            教督〔2017〕6号                          | number of a document
            资源配置第1项、第十二条                  | ordinals
            2013年以来,2018—2020年,2020-2021学年     | years
            2018、2019年                             | years
            十四五期间                               | a plan of five years
            NQB2017-G5-primary 仍然有效              | an id
            (一)学校布局;(3)办学条件                 | numbers of a list
            3.借实施工程的契机。4.目标               | numbers of a list
            一、总体目标                             | number of a list
            每百名学生,每万人                        | what a share is of
            统一的、唯一的、一定的、一批、进一步     | parts of words
            建设工程                                 | nothing
            """)
    void whatIsNoQuantityIsNotRead(String law, String why) {
        assertThat(LawNumbers.of(law).meant()).as(why).isEmpty();
    }

    /** 不得低于 forbids, but says no zero. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不得低于80%  | 80%
            不得超过5人  | 5
            不得少于三次 | 三
            """)
    void forbiddenBoundSaysNoZero(String law, String written) {
        assertThat(LawNumbers.of(law).written()).containsExactly(written);
        assertThat(LawNumbers.of(law).contain(BigDecimal.ZERO)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4.2, true", "4.20, true", "42, false", "0.042, false", "4, false", "2, false", "4.25, false"})
    void onlyTheNumberItselfIsFound(BigDecimal number, boolean found) {
        assertThat(LawNumbers.of("小学达到4.2人以上").contain(number)).isEqualTo(found);
    }

    /** By an independent way of writing numbers: digit by digit. */
    @Property(tries = 300)
    void chineseNumeralsAreReadAsTheyAreWritten(@ForAll @IntRange(min = 1, max = 9999) int number) {
        assertThat(LawNumbers.of("达到" + inCharacters(number) + "名").contain(BigDecimal.valueOf(number)))
                .as(inCharacters(number))
                .isTrue();
    }

    private static String inCharacters(int number) {
        String[] digits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
        String[] units = {"千", "百", "十", ""};
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0, power = 1000; i < units.length; i++, power /= 10) {
            int digit = number / power % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                text.append(gap ? "零" : "").append(digits[digit]).append(units[i]);
                gap = false;
            }
        }
        return text.toString();
    }

    @Property(tries = 300)
    void whateverIsWrittenInDigitsIsFoundBetweenWords(@ForAll @IntRange(min = 0, max = 1_000_000) int hundredths) {
        BigDecimal number = BigDecimal.valueOf(hundredths, 2);

        assertThat(LawNumbers.of("小学达到" + number.toPlainString() + "人,初中不低于3.5%")
                        .contain(number))
                .isTrue();
        assertThat(LawNumbers.of("小学达到" + number.toPlainString() + "人").contain(number.add(BigDecimal.valueOf(1, 3))))
                .isFalse();
    }
}
