package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junheng.findings.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What Chinese phrases say about a number, by the table of the guide. */
class LawReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            达到4.2人以上            | 4.2    | AT_LEAST
            小学教师达到4.2          | 4.2    | AT_LEAST
            4.50平方米以上           | 4.5    | AT_LEAST
            面积不小于 96 平方米      | 96     | AT_LEAST
            比例不低于10%            | 10     | AT_LEAST
            每学期不少于2次          | 2      | AT_LEAST
            至少3个                  | 3      | AT_LEAST
            大于或等于0.5            | 0.5    | AT_LEAST
            50人及以上               | 50     | AT_LEAST
            95%(含)以上            | 95     | AT_LEAST
            不超过2000人             | 2000   | AT_MOST
            不多于55人               | 55     | AT_MOST
            不高于5%                 | 0.05   | AT_MOST
            不大于0.50               | 0.5    | AT_MOST
            小于或等于0.50           | 0.50   | AT_MOST
            控制在1%以下             | 1      | AT_MOST
            控制在1%以内             | 1      | AT_MOST
            10分钟以内               | 10     | AT_MOST
            不得超过5%               | 5      | AT_MOST
            超过5%                   | 5      | MORE_THAN
            高于20次                 | 20     | MORE_THAN
            多于3                    | 3      | MORE_THAN
            大于3                    | 3      | MORE_THAN
            低于0.15                 | 0.15   | LESS_THAN
            小于0.65                 | 0.65   | LESS_THAN
            少于45人                 | 45     | LESS_THAN
            不得低于45人             | 45     | AT_LEAST
            严禁56人以上             | 56     | LESS_THAN
            每班15万元以上           | 150000 | AT_LEAST
            每班15万元以上           | 15     | AT_LEAST
            分别不超过45人、50人      | 50     | AT_MOST
            分别小于0.65和0.55       | 0.55   | LESS_THAN
            分别达到2.3间和2.4间以上  | 2.3    | AT_LEAST
            5人以上、10人以下        | 5      | AT_LEAST
            5人以上、10人以下        | 10     | AT_MOST
            """)
    void wordsBesideANumberSayHowItIsHeld(String law, BigDecimal number, Comparator expected) {
        assertThat(LawReading.of(law, number))
                .extracting(LawReading::comparator)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不足100人的村小学                | 100  | another word
            每班45人                         | 45   | no word
            不低于预算总额的5%               | 5    | the word stands elsewhere
            不低于14.2                       | 4.2  | part of another number
            不低于4.25                       | 4.2  | part of another number
            农村小规模学校低于30人的          | 30   | whom the clause is about
            随迁子女超过50%的学校             | 50   | whom the clause is about
            100人以上(不含100人)           | 100  | the limit excluded
            等于或大于5                      | 5    | another word
            未超过5                          | 5    | another word
            达到100%                         | 1    | a share of one is written otherwise
            NQB2017-G5-primary 不低于45人     | 5    | an id
            """)
    void otherWordsSayNothing(String law, BigDecimal number, String why) {
        assertThat(LawReading.of(law, number)).as(why).isEmpty();
    }

    @Test
    void wordsAreShownAsTheyStand() {
        assertThat(LawReading.of("班级学生数分别不超过45人、50人。", BigDecimal.valueOf(50)))
                .extracting(LawReading::words)
                .containsExactly("不超过45人、50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            低于0.15        | lessThan 0.15, atLeast 0.15  | atMost 0.15, moreThan 0.15, exactly 0.15
            不超过45人      | atMost 45, moreThan 45       | lessThan 45, atLeast 45, exactly 45
            达到4.2人以上   | atLeast 4.2, lessThan 4.2    | moreThan 4.2, atMost 4.2, exactly 4.2
            高于20          | moreThan 20, atMost 20       | atLeast 20, lessThan 20, exactly 20
            达到100%        | exactly 100, atLeast 100     | moreThan 100, atMost 100
            不超过0         | exactly 0, atMost 0          | lessThan 0, atLeast 0
            """)
    void rulesThatSayTheSameOrTheVeryOppositeAreAllowed(String law, String allowed, String refused) {
        assertThat(bounds(allowed)).allMatch(bound -> reading(law, bound).allows(bound));
        assertThat(bounds(refused)).noneMatch(bound -> reading(law, bound).allows(bound));
    }

    private static LawReading reading(String law, Bound bound) {
        return LawReading.of(law, bound.number()).get(0);
    }

    private static List<Bound> bounds(String written) {
        return Arrays.stream(written.split(", ", -1))
                .map(each -> each.split(" ", -1))
                .map(each ->
                        new Bound(Objects.requireNonNull(Bound.WORDS.get(each[0])), new BigDecimal(each[1]), each[1]))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void noWordStandsTwiceInTheTable(LawWord row) {
        assertThat(LawWord.rows().filter(each -> each != row).flatMap(each -> each.words().stream()))
                .doesNotContainAnyElementsOf(row.words());
        assertThat(row.words()).doesNotHaveDuplicates();
    }
}
