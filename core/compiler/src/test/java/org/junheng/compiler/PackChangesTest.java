package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.compiler.Comparisons.between;
import static org.junheng.compiler.Comparisons.rewrite;
import static org.junheng.compiler.Comparisons.said;

import java.util.List;
import org.junheng.compiler.changes.Change;
import org.junheng.compiler.changes.Difference;
import org.junheng.compiler.changes.Kind;
import org.junheng.compiler.changes.PackChanges;
import org.junheng.compiler.changes.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackChangesTest {
    private static final String JUNIOR = "    @criterion(\"TB2020-R1-junior\")\n";

    /** Both rules of the file stand below the same words. */
    private static final String WORDS = "REWORDED WORDS CRITERION TB2020-R1-";

    private static TestPacks good() {
        return Comparisons.good();
    }

    @Test
    void nothingChangesFromAPackToItself() {
        PackChanges none = between(good(), good());

        assertThat(none.changes()).isEmpty();
        assertThat(none.isOfOnePack()).isTrue();
        assertThat(none.pairs()).hasSize(8).allMatch(each -> each.by() == Pair.By.ID);
    }

    @Test
    void orderAndCommentsAreNoChange() {
        List<String> lines = good().text(Comparisons.INDICATORS).lines().toList();
        String turned = String.join("\n", lines.get(0), lines.get(3), lines.get(1), lines.get(2)) + "\n";
        TestPacks other =
                rewrite(good().put(Comparisons.INDICATORS, turned), Comparisons.MANIFEST, "id:", "# note\nid:");

        assertThat(between(good(), other).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "atMost(0.45),   TIGHTENED",
        "lessThan(0.50), TIGHTENED",
        "atMost(0.55),   RELAXED",
        "exactly(0.4),   TIGHTENED",
        "exactly(0.6),   CHANGED",
        "atLeast(0.50),  CHANGED",
        "moreThan(0.3),  CHANGED",
        "atMost(0.5),    REWORDED",
    })
    void otherRequirementOnTheSameFigure(String word, Kind kind) {
        TestPacks after = unworded().replace(Comparisons.VARIATION, "atMost(0.50)", word);

        assertThat(said(between(unworded(), after).changes()))
                .containsExactly(kind + " DEMAND CRITERION TB2020-CV-primary");
    }

    /** A clause whose words any requirement fits. */
    private static TestPacks unworded() {
        return good().replace(
                        Comparisons.VARIATION, "差异系数小学不高于0.50。", "摘要:差异系数。\n// (约定:0.50,另有0.3、0.4、0.45、0.55、0.6。)");
    }

    @Test
    void thresholdWithItsWordsIsTwoChanges() {
        PackChanges changes = between(good(), rewrite(good(), Comparisons.RULE, "4.2", "4.6"));

        assertThat(said(changes.changes()))
                .containsExactly("TIGHTENED DEMAND CRITERION TB2020-R1-primary", WORDS + "primary", WORDS + "junior");
        assertThat(changes.of(Kind.TIGHTENED).get(0).differences())
                .containsExactly(new Difference("then", "every: atLeast(4.2)", "every: atLeast(4.6)"));
        assertThat(changes.of(Kind.TIGHTENED)).allMatch(Change::mayAlterOutcomes);
        assertThat(changes.of(Kind.REWORDED)).noneMatch(Change::mayAlterOutcomes);
    }

    @Test
    void compositeThatAsksForMoreOfOneAndLessOfAnotherCannotBeCompared() {
        TestPacks more = good().replace(Comparisons.ITEMS, "reaches(1)", "reaches(2)");
        TestPacks lower = good().replace(Comparisons.ITEMS, "(0.85)", "(0.8)");
        TestPacks both = good().replace(Comparisons.ITEMS, "reaches(1)", "reaches(2)")
                .replace(Comparisons.ITEMS, "(0.85)", "(0.8)");

        assertThat(said(between(good(), more).changes()))
                .containsExactly("TIGHTENED DEMAND CRITERION TB2020-C1-primary");
        assertThat(said(between(good(), lower).changes()))
                .containsExactly("RELAXED DEMAND CRITERION TB2020-C1-primary");
        assertThat(said(between(good(), both).changes())).containsExactly("CHANGED DEMAND CRITERION TB2020-C1-primary");
    }

    @Test
    void limitOnAnotherFigureCannotBeCompared() {
        TestPacks other = rewrite(good(), Comparisons.RULE, "4.2", "4.6")
                .put(
                        Comparisons.INDICATORS,
                        good().text(Comparisons.INDICATORS).replace("students,100,人", "students,1000,人"));

        assertThat(said(between(good(), other).of(Kind.CHANGED)))
                .containsExactly("CHANGED DEMAND CRITERION TB2020-R1-primary");
    }

    @ParameterizedTest
    @CsvSource({
        "@inForceUntil(\"2024-12-31\"), REDATED PERIOD CRITERION TB2020-R1-junior",
        "@due(\"2022-12-31\"),          REDATED DUE CRITERION TB2020-R1-junior",
    })
    void annotationsOfACriterion(String annotation, String change) {
        TestPacks other = good().replace(Comparisons.RULE, JUNIOR, JUNIOR + "    " + annotation + "\n");

        assertThat(said(between(good(), other).changes())).containsExactly(change);
        assertThat(said(between(other, good()).changes())).containsExactly(change);
    }

    @ParameterizedTest
    @CsvSource({
        "inForceFrom: \"2020-01-01\",  inForceFrom: \"2020-09-01\",  REDATED PERIOD PACK",
        "teachingPointsFrom: 50,       teachingPointsFrom: 100,      OTHER POPULATION PACK",
        "variationDecimals: 3,         variationDecimals: 2,         OTHER DECIMALS PACK",
        "afterwards: true,             afterwards: false,            OTHER AFTERWARDS PACK",
        "revision: 1.2.0,              revision: 1.3.0,              OTHER REVISION PACK",
        "标题: 测试用均衡办法,           标题: 试用办法,               REWORDED DOCUMENT PACK",
    })
    void manifest(String part, String instead, String change) {
        TestPacks other = good().replace(Comparisons.MANIFEST, part, instead);

        assertThat(said(between(good(), other).changes())).containsExactly(change + " test/balance-2020");
    }

    @Test
    void rowsOfTables() {
        TestPacks other = good().replace(Comparisons.FACTS, "教师数,section,count,人,0,0,,", "教师数,section,count,人,0,0,500,")
                .replace(Comparisons.INDICATORS, "sports-area - indoor-area", "sports-area")
                .replace(Comparisons.MANIFEST, "text: 经费单列", "text: 经费单列并公示")
                .replace(Comparisons.FACTS, "roof,屋顶,school,word,,,,,平|坡,,\n", "");

        PackChanges changes = between(good(), other);

        assertThat(said(changes.changes()))
                .containsExactly(
                        "REMOVED WHOLE FACT roof",
                        "REWORDED WHOLE PENDING TB2020-G1",
                        "OTHER WHOLE INDICATOR sports-area-per-student",
                        "OTHER WHOLE FACT teachers-bachelor");
        assertThat(changes.changes().get(3).differences()).containsExactly(new Difference("max", "", "500"));
        assertThat(changes.changes().get(3).mayAlterOutcomes()).isFalse();
    }

    @Test
    void ruleThatIsGoneAndRuleThatIsNew() {
        TestPacks without = good().remove(Comparisons.AREA)
                .remove("balance/section/R2-sports.cases.yaml")
                .replace(Comparisons.ITEMS, "ofThe(2)", "ofThe(1)");
        PackChanges gone = between(good(), without);

        assertThat(said(gone.of(Kind.REMOVED))).containsExactly("REMOVED WHOLE CRITERION TB2020-R2");
        assertThat(said(between(without, good()).of(Kind.ADDED))).containsExactly("ADDED WHOLE CRITERION TB2020-R2");
    }

    @Test
    void sameRequirementUnderAnotherIdIsRenumbered() {
        TestPacks other = rewrite(
                rewrite(good(), Comparisons.AREA, "TB2020-R2", "TB2020-R9"),
                "balance/section/R2-sports.cases.yaml",
                "TB2020-R2",
                "TB2020-R9");

        PackChanges changes = between(good(), other);

        assertThat(said(changes.changes())).containsExactly("RENUMBERED ID CRITERION TB2020-R9");
        assertThat(changes.pairs())
                .filteredOn(each -> each.by() == Pair.By.REQUIREMENT)
                .hasSize(1);
    }

    @Test
    void severalChangesOfOneCriterionAreListedOneByOne() {
        TestPacks other = rewrite(good(), Comparisons.RULE, "5.3", "5.2")
                .replace(Comparisons.RULE, "@inForceFrom(\"2021-01-01\")", "@inForceFrom(\"2022-01-01\")");

        List<String> ofJunior = said(between(good(), other).changes()).stream()
                .filter(each -> each.endsWith("R1-junior"))
                .toList();

        assertThat(ofJunior)
                .containsExactly(
                        "RELAXED DEMAND CRITERION TB2020-R1-junior",
                        "REDATED PERIOD CRITERION TB2020-R1-junior",
                        WORDS + "junior");
    }
}
