package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.compiler.conflicts.StatedConflict;
import org.junheng.compiler.conflicts.StatedConflict.Passage;
import org.junheng.compiler.conflicts.Stricter;
import org.junit.jupiter.api.Test;

class ConflictsTableTest {
    private static final String HEADER = "编号,甲,乙,说明,哪一个严,起,止\n";

    private static PackSource source(TestPacks packs) {
        return packs.sources().get(0);
    }

    @Test
    void wordsMayBeWrappedInTheLawAndTheColonMayBeWide() {
        TestPacks packs = TestPacks.good()
                .put("balance/law.md", "小学达到\n4.2人 以上。\n| G1 | 经费:单列 |\n")
                .put("balance/conflicts.csv", HEADER + "C1,甲文 第一条:小学达到4.2人以上。,乙文 第二条\uFF1A经费:单列,口径不同,乙,2020-01-01,\n");

        assertThat(packs.problems()).isEmpty();
        assertThat(ConflictsTable.of(source(packs))).singleElement().satisfies(each -> {
            assertThat(each.first()).isEqualTo(new Passage("甲文 第一条", "小学达到4.2人以上。"));
            assertThat(each.second()).isEqualTo(new Passage("乙文 第二条", "经费:单列"));
            assertThat(each.stricter()).isEqualTo(Stricter.SECOND);
            assertThat(each.period().from()).hasToString("2020-01-01");
            assertThat(each.period().until()).isNull();
        });
    }

    @Test
    void packNeedsNoConflicts() {
        assertThat(ConflictsTable.of(source(TestPacks.good()))).isEmpty();
    }

    @Test
    void lawThatIsAbsentHasNoWords() {
        TestPacks packs = TestPacks.good()
                .remove("balance/law.md")
                .put("balance/conflicts.csv", HEADER + "C1,文:条文,文:条文,说明,一样,,\n");

        assertThat(packs.problems()).hasSize(2).allMatch(each -> each.startsWith("balance/conflicts.csv:2 "));
    }

    @Test
    void conflictsAreAPartOfThePack() {
        TestPacks packs = TestPacks.good().put("balance/conflicts.csv", HEADER + "C1,文:条文,文:条文,说明,不能比,,\n");

        assertThat(ConflictsTable.of(source(packs)))
                .extracting(StatedConflict::stricter)
                .containsExactly(Stricter.UNKNOWN);
        assertThat(packs.compile().get(0).pack().sha256())
                .isNotEqualTo(TestPacks.good().compile().get(0).pack().sha256());
    }
}
