package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two revisions of one pack against each other. */
class RevisionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final String TEACHERS = section("teachers");
    private static final String BOOKS = section("books");

    @TempDir
    Path folder;

    private static String section(String code) {
        return "SectionIndicator( code == \"" + code + "\", stage == Stage.PRIMARY )";
    }

    private PlantedPacks revision(String name) {
        return new PlantedPacks(folder.resolve(name));
    }

    private static PackComparison compare(PlantedPacks one, PlantedPacks other) {
        PackProofs first = PackProofs.of(one.write()[0]);
        PackProofs second = PackProofs.of(other.write()[0]);
        return first.compare(PlantedPacks.ABOVE, second, PlantedPacks.ABOVE, DAY);
    }

    @Test
    void theSameIsEquivalent() {
        PackComparison comparison = compare(
                revision("a").above("R1", TEACHERS, "every($x).atLeast(4.2)"),
                revision("b").above("R1", TEACHERS, "every($x).atLeast(4.20)"));

        assertThat(comparison.whole()).isEqualTo(Stand.EQUIVALENT);
        assertThat(comparison.forward()).isEmpty();
        assertThat(comparison.backward()).isEmpty();
    }

    @Test
    void aHigherLimitIsStronger() {
        PackComparison comparison = compare(
                revision("a").above("R1", TEACHERS, "every($x).atLeast(4.2)"),
                revision("b").above("R1", TEACHERS, "every($x).atLeast(4.5)"));

        assertThat(comparison.whole()).isEqualTo(Stand.WEAKER);
        assertThat(comparison.criteria()).extracting(CriterionComparison::stand).containsExactly(Stand.WEAKER);
        Difference difference = comparison.forward().get(0);
        // 4.2 ≤ 100 teachers / pupils < 4.5: one teacher for 23 is 4.35
        assertThat(difference.keeps().figures()).isEqualTo("kind=primary, ownership=public, teachers=1, primary=23");
        assertThat(difference.keeps().claims().get(0).outcome()).contains(Outcome.MET);
        assertThat(difference.misses().claims().get(0).outcome()).contains(Outcome.NOT_MET);
    }

    @Test
    void oneLimitUpAndOneDownCannotBeCompared() {
        PackComparison comparison = compare(
                revision("a")
                        .above("R1", TEACHERS, "every($x).atLeast(4.2)")
                        .above("R2", BOOKS, "every($x).atLeast(20)"),
                revision("b")
                        .above("R1", TEACHERS, "every($x).atLeast(4.5)")
                        .above("R2", BOOKS, "every($x).atLeast(15)"));

        assertThat(comparison.whole()).isEqualTo(Stand.INCOMPARABLE);
        assertThat(comparison.criteria())
                .extracting(CriterionComparison::stand)
                .containsExactly(Stand.WEAKER, Stand.STRONGER);
    }

    /** The first revision also asks for at least half of the limit of the one item that may be missed. */
    @Test
    void twoOfThreeIsWeakerThanAllThree() {
        PackComparison comparison = compare(
                composite(revision("a"), "reaches(2).ofThe(3).theRestAtLeast(0.5)"),
                composite(revision("b"), "reaches(3).ofThe(3).theRestAtLeast(0.5)"));

        assertThat(comparison.whole()).isEqualTo(Stand.WEAKER);
        assertThat(Answer.ids(List.of(comparison.forward().get(0).fails()))).isEqualTo("NA-C");
    }

    private static PlantedPacks composite(PlantedPacks packs, String sentence) {
        return packs.above("R1", TEACHERS, "every($x).atLeast(4)", "@group(\"配置\")")
                .above("R2", BOOKS, "every($x).atLeast(20)", "@group(\"配置\")")
                .above("R3", section("area"), "every($x).atLeast(4.5)", "@group(\"配置\")")
                .above("C", "SectionItems( group == \"配置\", stage == Stage.PRIMARY )", "every($x)." + sentence);
    }
}
