package org.junheng.testkit.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that only a composite, an attestation, or a criterion above shows: two small packs, one extending the other. */
class CountedAndRelatedTest {
    private static final String BOTH = """
            - case: 两项都有
              criterion: TB-T1
              as-of: 2023-12-31
              attestations: [{criterion: TB-E1, holds: true}, {criterion: TB-E2, holds: true}]
              expect: MET
            """;

    private SmallPacks packs;

    @BeforeEach
    void writeTheAncestor(@TempDir Path folder) throws IOException {
        packs = SmallPacks.in(folder);
    }

    private static Mutant mutant(MutationTrial trial, String criterion, Fault fault) {
        return trial.with(fault).stream()
                .filter(each -> each.original().id().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** That it takes no place any more is the one fault that the example shows: 9 of a hundred are enough for all limits. */
    @Test
    void forgottenRelationIsNoticedByWhatIsReplacedAndNothingElseIs() throws IOException {
        packs.tightened("""
                - case: 很多
                  criterion: TB-R1
                  schools: [{students: 100, teachers: 9}]
                  expect: MET
                  replaces: TA-R1
                """);

        MutationTrial trial = packs.trial();

        assertThat(trial.killers())
                .containsOnlyKeys(
                        mutant(trial, "TB-R1", Fault.STAGE),
                        mutant(trial, "TB-R1", Fault.RELATION),
                        mutant(trial, "TB-R1", Fault.DELETED));
        assertThat(trial.with(Fault.STAGE)).hasSize(1);
    }

    /** What is not looked at is not noticed either, and no example of findings could show it: none is proposed. */
    @Test
    void relationThatNoExampleNamesIsProposedNothingFor() throws IOException {
        packs.tightened("- {case: 很多, criterion: TB-R1, schools: [{students: 100, teachers: 9}], expect: MET}\n");

        MutationTrial trial = packs.trial();
        Mutant relation = mutant(trial, "TB-R1", Fault.RELATION);

        assertThat(trial.killers()).doesNotContainKey(relation);
        assertThat(trial.proposed()).doesNotContainKey(relation);
    }

    /** Two items are met, so the total is 2; with one of them uncounted it would be 1. */
    @Test
    void itemThatIsNotCountedIsNoticedByTheTotal() throws IOException {
        packs.counted(BOTH + "  measured: \"2\"\n");

        MutationTrial trial = packs.trial();

        assertThat(trial.with(Fault.COUNTED))
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(trial.killers().get(each).given().name()).isEqualTo("两项都有"));
        // whatever else is wrong with an item, its own examples have to notice
        assertThat(trial.killers())
                .allSatisfy((mutant, example) -> assertThat(mutant.fault() == Fault.COUNTED
                                || mutant.original().id().equals("TB-T1"))
                        .isEqualTo(example.given().name().equals("两项都有")));
    }

    /** All met is all met, of one item or of two. */
    @Test
    void totalThatSaysNoNumberDoesNotNotice() throws IOException {
        packs.counted(BOTH);

        MutationTrial trial = packs.trial();

        assertThat(trial.survivors()).containsAll(trial.with(Fault.COUNTED));
    }

    /** In 2021 the second item is the only one: without it nothing is left that could be counted. */
    @Test
    void totalOfNothingIsNoticed() throws IOException {
        packs.counted("""
                - case: 当年只有一项
                  criterion: TB-T1
                  as-of: 2021-12-31
                  attestations: [{criterion: TB-E2, holds: true}]
                  expect: MET
                """);

        MutationTrial trial = packs.trial();

        assertThat(trial.killers())
                .containsKey(mutant(trial, "TB-E2", Fault.COUNTED))
                .doesNotContainKey(mutant(trial, "TB-E1", Fault.COUNTED));
    }

    /** Then there is no need to compile anything, nor a pack that could be. */
    @Test
    void withoutAnyExampleThatCountsNobodyNotices() {
        Pack pack = PackByHand.named("test/p").of();
        Criterion item = CriterionByHand.named("TB-E1").inGroup("工作").done();
        Mutant uncounted = Mutant.of(Fault.COUNTED, item, Edit.of(item).uncounted(), "工作", "");

        assertThat(new InPlace(ComplianceEvaluator.withShippedPacks(), pack, List.of()).killer(uncounted))
                .isEmpty();
    }

    /** What is attested of a criterion is attested of its mutants: that E1 began a day earlier or later, no evidence of 2026 shows. */
    @Test
    void mutantsAreAttestedAsTheirOriginal() throws IOException {
        packs.counted(BOTH);

        MutationTrial trial = packs.trial();

        assertThat(trial.killers().keySet())
                .contains(mutant(trial, "TB-E1", Fault.DELETED))
                .doesNotContain(mutant(trial, "TB-E1", Fault.EARLIER), mutant(trial, "TB-E1", Fault.LATER));
        assertThat(List.of(
                        trial.proposed().get(mutant(trial, "TB-E1", Fault.EARLIER)),
                        trial.proposed().get(mutant(trial, "TB-E1", Fault.LATER))))
                .satisfiesExactly(
                        earlier -> assertThat(earlier).contains("as-of: 2021-12-31", "expect: NO_FINDING"),
                        later -> assertThat(later).contains("as-of: 2022-01-01", "criterion: TB-E1", "expect: MET"));
    }
}
