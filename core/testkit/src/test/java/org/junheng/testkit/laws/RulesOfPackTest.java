package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation.Kind;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A criterion alone, with those without which it means something else; and what is told of it when it is not as it was. */
class RulesOfPackTest {
    private static RulesOfPack rules(Pack... line) {
        return new RulesOfPack(Judged.real().rules(), List.of(line), List.of(), Judged.DAY);
    }

    private static final Pack ABOVE = PackByHand.named("test/above")
            .of(
                    named("A-I1").inGroup("资源").done(),
                    named("A-I2").inGroup("资源").done(),
                    named("A-R3").inGroup("别的").done(),
                    named("A-C1")
                            .on(Level.SCHOOL)
                            .judging("SectionItems", "group=资源", "stage=primary")
                            .done(),
                    named("A-C2")
                            .on(Level.TOTAL)
                            .judging("CountyItems", "group=别的")
                            .done(),
                    named("A-CV1").judging("InterSchoolVariation", "group=资源").done());

    /** Verdicts are not among them, nor what is not in force on the day. */
    @Test
    void namesAreThoseInForce() {
        Pack pack = PackByHand.named("test/p")
                .of(
                        named("T-R1").done(),
                        named("T-R2").during("2024-01-01", "").done(),
                        named("T-V1").on(Level.VERDICT).done());

        assertThat(rules(ABOVE, pack).names()).containsExactly("A-C1", "A-C2", "A-CV1", "A-I1", "A-I2", "A-R3", "T-R1");
    }

    @Test
    void compositeNeedsItsItems() {
        RulesOfPack rules = rules(ABOVE);

        assertThat(rules.needed("A-C1")).containsExactlyInAnyOrder("A-C1", "A-I1", "A-I2");
        assertThat(rules.needed("A-C2")).containsExactlyInAnyOrder("A-C2", "A-R3");
        assertThat(rules.needed("A-CV1")).containsExactly("A-CV1");
        assertThat(rules.needed("A-I1")).containsExactly("A-I1");
    }

    /** Who names another one needs it, who is named needs who names it, and those need theirs. */
    @ParameterizedTest
    @EnumSource
    void relatedCriteriaNeedEachOther(Kind kind) {
        Pack middle = PackByHand.named("test/middle")
                .of(
                        named("M-I1").standing(kind, "A-I1").done(),
                        named("M-I3").standing(kind, "A-R3").done());
        Pack pack = PackByHand.named("test/p")
                .of(named("T-I1").standing(kind, "M-I1").done());
        RulesOfPack rules = rules(ABOVE, middle, pack);
        RulesOfPack backwards = rules(pack, middle, ABOVE);

        for (String name : List.of("A-I1", "M-I1", "T-I1")) {
            assertThat(rules.needed(name)).containsExactlyInAnyOrder("A-I1", "M-I1", "T-I1");
            assertThat(backwards.needed(name)).containsExactlyInAnyOrder("A-I1", "M-I1", "T-I1");
        }
        assertThat(rules.needed("A-C1")).containsExactlyInAnyOrder("A-C1", "A-I1", "A-I2", "M-I1", "T-I1");
    }

    private static String text(FindingByHand finding) {
        return RulesOfPack.found(List.of(EvaluationByHand.of(finding.done()))).getOrDefault("T-R1", "");
    }

    /** Whatever a finding says is in its text, but for the words around it. */
    @Test
    void everythingFoundIsHeldAgainstEachOther() {
        Finding finding = by("T-R1", Outcome.MET).done();

        assertThat(Stream.of(
                                by("T-R1", Outcome.MET),
                                by("T-R1", Outcome.NOT_MET),
                                by("T-R1", Outcome.MET).about(FindingByHand.school("A")),
                                by("T-R1", Outcome.MET).measuring("1", "k"),
                                by("T-R1", Outcome.MET).lacking("1", "teachers"),
                                by("T-R1", Outcome.MET).using("teachers", "1"),
                                by("T-R1", Outcome.MET).without("teachers"),
                                by("T-R1", Outcome.MET).supersededBy("T-R2"))
                        .map(RulesOfPackTest::text))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(RulesOfPack.found(List.of(EvaluationByHand.of(finding), EvaluationByHand.of(finding))))
                .isEqualTo(Map.of("T-R1", text(by("T-R1", Outcome.MET)) + "; " + text(by("T-R1", Outcome.MET))));
    }
}
