package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.PendingClause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A veto outweighs everything; what is not met outweighs what is open; contradictions only leave the verdict open. */
class VerdictJudgementTest {

    /** Words before an outcome: a data check, a requirement that is only approximate (约), a veto. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, MET",
                "roughly:MET, MET",
                "MET, MET",
                "NOT_APPLICABLE, MET",
                "NOT_YET_DUE, MET",
                "NOT_MET, NOT_MET",
                "NO_DATA, OPEN",
                "NEEDS_EVIDENCE, OPEN",
                "UNDECIDED, OPEN",
                "NO_DATA NOT_MET, NOT_MET",
                "check:NOT_MET, OPEN",
                "check:MET, MET",
                "check:NO_DATA, MET",
                "check:NOT_MET NOT_MET, NOT_MET",
                "check:NOT_MET NO_DATA, OPEN",
                "roughly:NOT_MET, OPEN",
                "roughly:NOT_MET NO_DATA, OPEN",
                "roughly:NOT_MET check:NOT_MET, OPEN",
                "veto:MET, MET",
                "veto:NEEDS_EVIDENCE, OPEN",
                "veto:NOT_MET, VETOED",
                "veto:NOT_MET NOT_MET, VETOED",
                "veto:NOT_MET NO_DATA check:NOT_MET, VETOED",
                "veto:MET NOT_MET, NOT_MET",
            })
    void heaviestFindingDecides(@Nullable String found, VerdictOutcome expected) {
        assertThat(verdict(found, List.of())).isEqualTo(expected);
    }

    /** What nobody has encoded yet could still fail the county, but never passes it. */
    @ParameterizedTest
    @CsvSource({"MET, OPEN", "NO_DATA, OPEN", "NOT_MET, NOT_MET", "veto:NOT_MET, VETOED"})
    void clauseWithoutARuleLeavesOpenWhatWouldPass(String found, VerdictOutcome expected) {
        assertThat(verdict(found, List.of(new PendingClause("X-9", "第9项", "文字"))))
                .isEqualTo(expected);
    }

    private static VerdictOutcome verdict(@Nullable String found, List<PendingClause> pending) {
        List<Judgement> judgements = found == null
                ? List.of()
                : Arrays.stream(found.split(" ", -1))
                        .map(VerdictJudgementTest::judgement)
                        .toList();
        return new VerdictJudgement(GivenOutcomes.by("X-1", "every", Leeway.NONE), judgements, pending).outcome(0);
    }

    private static Judgement judgement(String words) {
        String kind = words.contains(":") ? words.substring(0, words.indexOf(':')) : "";
        Outcome outcome = Outcome.valueOf(words.substring(words.indexOf(':') + 1));
        JudgedBy by = switch (kind) {
            case "check" -> GivenOutcomes.by("X-1", Criterion.CHECK, Leeway.NONE);
            case "roughly" -> GivenOutcomes.by("X-1", "every", new Leeway(null, "约", null));
            default -> GivenOutcomes.by("X-1", "every", Leeway.NONE);
        };
        return new GivenOutcomes(by, kind.equals("veto"), outcome);
    }
}
