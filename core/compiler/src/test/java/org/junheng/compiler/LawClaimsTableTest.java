package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LawClaimsTableTest {
    private static final String HEADER = "原文,说明\n";

    private static TestPacks with(String law, String claims) {
        return TestPacks.good().put("balance/law.md", law).put("balance/law-claims.csv", claims);
    }

    @Test
    void wordsMayBeWrappedInTheLaw() {
        TestPacks packs = with("坚持\n均衡 发展。\n", HEADER + "坚持均衡发展,口号\n");

        assertThat(packs.problems()).isEmpty();
        assertThat(LawClaimsTable.of(packs.sources().get(0))).containsExactly(new LawClaim("坚持均衡发展", "口号"));
    }

    @Test
    void packNeedsNoClaims() {
        assertThat(LawClaimsTable.of(TestPacks.good().sources().get(0))).isEmpty();
    }

    @Test
    void everyMistakeIsTold() {
        TestPacks packs = with("坚持均衡发展。\n", HEADER + "没有的话,口号\n坚持均衡发展,\n,口号\n");

        assertThat(packs.problems())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("balance/law-claims.csv:2 ")
                                .contains("没有的话"),
                        second -> assertThat(second)
                                .startsWith("balance/law-claims.csv:3 ")
                                .contains("说明"),
                        third -> assertThat(third)
                                .startsWith("balance/law-claims.csv:4 ")
                                .contains("原文"));
    }

    @Test
    void otherHeadingIsTold() {
        assertThat(with("文。\n", "words,note\n").problems())
                .singleElement()
                .asString()
                .contains("balance/law-claims.csv:1", "原文,说明");
    }
}
