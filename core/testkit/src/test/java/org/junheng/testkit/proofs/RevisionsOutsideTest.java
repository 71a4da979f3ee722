package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two revisions: which criteria are compared with which, and which cannot be and are not the same word for word. */
class RevisionsOutsideTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final String TEACHERS = section("teachers", "PRIMARY");
    private static final String EVIDENCE = "Evidence( about == \"school\" )";

    @TempDir
    Path folder;

    private static String section(String code, String stage) {
        return "SectionIndicator( code == \"" + code + "\", stage == Stage." + stage + " )";
    }

    private PlantedPacks revision(String name) {
        return new PlantedPacks(folder.resolve(name)).above("R1", TEACHERS, "every($x).atLeast(4.2)");
    }

    private static PackComparison compare(PlantedPacks one, PlantedPacks other) {
        PackProofs first = PackProofs.of(one.write()[0]);
        PackProofs second = PackProofs.of(other.write()[0]);
        return first.compare(PlantedPacks.ABOVE, second, PlantedPacks.ABOVE, DAY);
    }

    private static List<String> outside(PackComparison comparison) {
        return comparison.outside().stream()
                .map(each -> each.clause().criterion().id() + " " + each.reason())
                .toList();
    }

    @Test
    void whatIsTheSameWordForWordNeedsNoProof() {
        PlantedPacks one = revision("a").above("E1", EVIDENCE, "every($x).holds()");
        PlantedPacks other = revision("b").above("E1", EVIDENCE, "every($x).holds()");

        assertThat(compare(one, other).outside()).isEmpty();
        assertThat(outside(compare(one, revision("c")))).containsExactly("NA-E1 看证明,没有数可比");
        assertThat(outside(compare(revision("d"), one))).containsExactly("NA-E1 看证明,没有数可比");
    }

    /** Another word, another subject, a day until which it is due: each is said of both sides. */
    @Test
    void whatDiffersInAWordIsSaidOfBothSides() {
        PlantedPacks one = revision("a").above("E1", EVIDENCE, "every($x).holds()");
        List<PlantedPacks> others = List.of(
                revision("b").above("E1", EVIDENCE, "every($x).never()"),
                revision("c").above("E1", "Evidence( about == \"county\" )", "every($x).holds()"),
                revision("d").above("E1", EVIDENCE, "every($x).holds()", "@due(\"2025-12-31\")"));

        for (PlantedPacks other : others) {
            assertThat(outside(compare(one, other))).containsExactly("NA-E1 看证明,没有数可比", "NA-E1 看证明,没有数可比");
        }
    }

    /** By its id if it stays about the same subjects, by its number if it got another id; by neither for another stage. */
    @Test
    void criteriaAreComparedByIdOrByNumber() {
        PlantedPacks one = revision("a")
                .above("R2", section("books", "PRIMARY"), "every($x).atLeast(20)")
                .above("R3", section("books", "JUNIOR"), "every($x).atLeast(30)");
        PlantedPacks other = new PlantedPacks(folder.resolve("b"))
                .above("R1", section("backbone", "PRIMARY"), "every($x).atLeast(1)")
                .above("R4", section("books", "PRIMARY"), "every($x).atLeast(25)")
                .above("R3", section("area", "PRIMARY"), "every($x).atLeast(4)");

        assertThat(compare(one, other).criteria())
                .extracting(
                        each -> each.first().criterion().id(),
                        each -> each.second().criterion().id(),
                        CriterionComparison::stand)
                .containsExactly(tuple("NA-R1", "NA-R1", Stand.INCOMPARABLE), tuple("NA-R2", "NA-R4", Stand.WEAKER));
    }

    @Test
    void aHigherLimitFirstIsStronger() {
        PackComparison comparison =
                compare(revision("a").above("R2", section("books", "PRIMARY"), "every($x).atLeast(20)"), revision("b"));

        assertThat(comparison.whole()).isEqualTo(Stand.STRONGER);
        assertThat(comparison.forward()).isEmpty();
        assertThat(comparison.backward())
                .extracting(each -> each.fails().criterion().id())
                .containsExactly("NA-R2");
    }

    /** Of a school with 100 square metres a section's share can be less, but not in a school with one section, as in examples. */
    @Test
    void whatOnlySharesCouldShowIsNotKnown() {
        PackComparison comparison = compare(large("a", 50), large("b", 100));

        assertThat(comparison.whole()).isEqualTo(Stand.UNKNOWN);
        assertThat(comparison.forward()).isEmpty();
        assertThat(comparison.criteria())
                .extracting(CriterionComparison::stand)
                .containsExactly(Stand.EQUIVALENT, Stand.UNKNOWN);
    }

    private PlantedPacks large(String name, int least) {
        String large = "SectionIndicator( code == \"whole-area\", scope == \"large\", stage == Stage.PRIMARY )";
        return revision(name)
                .scopeAbove("code: large, 名称: 校舍100平方米以上的学校, holder: school, where: {area: {atLeast: 100}}")
                .above("A1", large, "every($x).atLeast(" + least + ")");
    }

    /** Where one of two answers is not known, nothing is. */
    @Test
    void twoAnswersMakeAStand() {
        assertThat(Stand.of(Status.PROVED, Status.PROVED)).isEqualTo(Stand.EQUIVALENT);
        assertThat(Stand.of(Status.PROVED, Status.REFUTED)).isEqualTo(Stand.STRONGER);
        assertThat(Stand.of(Status.REFUTED, Status.PROVED)).isEqualTo(Stand.WEAKER);
        assertThat(Stand.of(Status.REFUTED, Status.REFUTED)).isEqualTo(Stand.INCOMPARABLE);
        assertThat(Stand.of(Status.UNKNOWN, Status.PROVED)).isEqualTo(Stand.UNKNOWN);
        assertThat(Stand.of(Status.PROVED, Status.UNKNOWN)).isEqualTo(Stand.UNKNOWN);
    }
}
