package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the words above a rule. The slips in {@code bad-packs} have the messages. */
class DriftCheckerTest {
    private static final String RULE = "district/section/R1-teachers.drl";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            小学达到4.6人以上。                                          | true
            摘要:小学4.6人。                                             | true
            小学有所提高。⏎// (约定:读作4.6人。)                         | true
            小学有所提高。⏎// (来源未证实。)⏎// (约定:读作4.6人。)       | true
            小学有所提高。⏎// (约定:“有所”⏎// 读作4.6人。)              | true
            (一)小学达到4.6人以上。                                      | true
            小学有所提高。(读作4.6人。)                                  | true
            小学有所提高。                                               | false
            小学达到4.5人以上。                                          | false
            小学有所提高。⏎// (别的文件是4.6人。)                        | false
            小学有所提高。⏎// (别的文件⏎// 是4.6人。)                    | false
            小学有所提高。⏎// (约定:读作4.5人。)                         | false
            """)
    void numberStandsInTheLawOrInWhatIsAgreed(String law, boolean stands) {
        TestPacks packs = TestPacks.good().replace(RULE, "小学达到4.6人以上。", law.replace("⏎", "\n"));

        assertThat(packs.problems().isEmpty()).isEqualTo(stands);
    }

    @Test
    void lineThatCitesTheLawSaysNoNumber() {
        TestPacks packs = TestPacks.good()
                .replace(RULE, "// 测区〔2023〕2号 第一条", "// 测区〔2023〕2号 第一条 4.6人")
                .replace(RULE, "小学达到4.6人以上。", "小学有所提高。");

        assertThat(packs.problems()).singleElement().asString().contains("atLeast(4.6)");
    }

    @Test
    void lineOfTheProblemIsThatOfTheWord() {
        TestPacks packs = TestPacks.good().replace(RULE, "findings.every", "\n\n    findings.every");
        int line = (int) packs.text(RULE)
                .substring(0, packs.text(RULE).indexOf("atLeast"))
                .lines()
                .count();

        assertThat(packs.replace(RULE, "4.6人", "4.5人").problems())
                .singleElement()
                .asString()
                .startsWith(RULE + ":" + line + ": ");
    }
}
