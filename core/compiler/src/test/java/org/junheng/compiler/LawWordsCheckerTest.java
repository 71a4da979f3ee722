package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of the law leave to the one who writes the rule. The slips in {@code bad-packs} are what they do not. */
class LawWordsCheckerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            差异系数小学不高于0.50,                 | atMost
            差异系数小学为0.50。                     | lessThan
            消除差异系数0.50以上现象。               | lessThan
            差异系数高于0.50的另行督导。             | lessThan
            差异系数低于0.50。⏎// (约定:读作不高于0.50)| atMost
            差异系数不高于0.50、0.45。               | atMost
            """)
    void lawsThatDoNotContradictAreGood(String law, String word) {
        assertThat(problems(law.replace("⏎", "\n"), word)).isEmpty();
    }

    private static List<String> problems(String law, String word) {
        return TestPacks.good()
                .replace("balance/county/CV-variation.drl", "差异系数小学不高于0.50。", law)
                .replace("balance/county/CV-variation.drl", "atMost(0.50)", word + "(0.50)")
                .problems();
    }
}
