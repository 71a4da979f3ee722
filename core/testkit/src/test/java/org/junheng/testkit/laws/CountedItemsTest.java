package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation.Kind;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Items speak through the composite that counts them, and do not decide the verdict themselves. */
class CountedItemsTest {
    private static final CriterionByHand OF_SECTIONS =
            named("T-C1").on(Level.SCHOOL).judging("SectionItems", "group=资源", "stage=primary");
    private static final CriterionByHand OF_COUNTY =
            named("T-C1").on(Level.TOTAL).judging("CountyItems", "group=资源");

    /** The findings are that the first of some criteria fails and the others are met, and still all is said to be met. */
    private static Optional<String> breach(Pack... line) {
        List<Criterion> all =
                Stream.of(line).flatMap(each -> each.criteria().stream()).toList();
        EvaluationByHand told = EvaluationByHand.of(all.stream()
                        .map(each -> by(each.id(), each.id().endsWith("-R1") ? Outcome.NOT_MET : Outcome.MET)
                                .done())
                        .toArray(org.junheng.findings.Finding[]::new))
                .deciding(VerdictOutcome.MET)
                .allMet(false);
        return new VerdictFollowsFindings().breach(Judged.always(told, line), Judged.trial());
    }

    private static Pack pack(CriterionByHand... criteria) {
        return PackByHand.named("test/p")
                .of(Stream.of(criteria).map(CriterionByHand::done).toArray(Criterion[]::new));
    }

    private static void assertCounted(Pack... line) {
        assertThat(breach(line)).isEmpty();
    }

    private static void assertDecides(Pack... line) {
        assertThat(breach(line)).contains("结论不对:写着达标,从各项结果应得不达标");
    }

    private static CriterionByHand item() {
        return named("T-R1").inGroup("资源");
    }

    /** The composite says that enough are met: that one is not decides nothing. */
    @Test
    void itemOfItsGroupAndStageIsCounted() {
        assertCounted(pack(item(), OF_SECTIONS));
        assertCounted(pack(item().on(Level.COUNTY).judging("CountyIndicator", "code=x"), OF_COUNTY));
    }

    @Test
    void anythingElseDecidesByItself() {
        assertDecides(pack(item()));
        assertDecides(pack(named("T-R1"), OF_SECTIONS));
        assertDecides(pack(named("T-R1").inGroup("别的"), OF_SECTIONS));
        assertDecides(pack(item().judging("SectionIndicator", "stage=junior"), OF_SECTIONS));
        assertDecides(pack(item().judging("SectionIndicator", "stage=primary", "scope=rural"), OF_SECTIONS));
        assertDecides(pack(item().on(Level.COUNTY), OF_SECTIONS));
        assertDecides(pack(item().on(Level.SCHOOL), OF_SECTIONS));
        assertDecides(pack(item().judging("SectionIndicator", "code=x"), OF_COUNTY));
        assertDecides(PackByHand.named("test/above").of(item().done()), pack(OF_SECTIONS));
    }

    /** Who takes the place of an item, or makes an allowance from it, speaks through the composite too: at any distance. */
    @ParameterizedTest
    @EnumSource(names = {"EQUALS", "TIGHTENS", "RELAXES"})
    void whoStandsInForAnItemIsCounted(Kind kind) {
        Pack above =
                PackByHand.named("test/above").of(named("A-I1").inGroup("资源").done(), OF_SECTIONS.done());
        Pack middle = PackByHand.named("test/middle")
                .of(named("M-I1").standing(kind, "A-I1").done());

        assertCounted(above, pack(named("T-R1").standing(kind, "A-I1")));
        assertCounted(above, middle, pack(named("T-R1").standing(kind, "M-I1")));
        assertCounted(pack(named("T-R1").standing(kind, "M-I1")), middle, above);
        assertDecides(above, pack(named("T-R1").standing(kind, "A-I2")));
    }

    /** Who asks for less decides beside the item. */
    @Test
    void whoIsWeakerDecides() {
        Pack above =
                PackByHand.named("test/above").of(named("A-I1").inGroup("资源").done(), OF_SECTIONS.done());

        assertDecides(above, pack(named("T-R1").standing(Kind.WEAKER, "A-I1")));
    }
}
