package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Issuer;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Selector;
import org.junheng.packs.SourceStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A veto outweighs everything; what is not met outweighs what is open; contradictions only leave the verdict open. */
class VerdictJudgementTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

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
        return new VerdictJudgement(by("every", Leeway.NONE), judgements, pending).outcome(0);
    }

    private static Judgement judgement(String words) {
        String kind = words.contains(":") ? words.substring(0, words.indexOf(':')) : "";
        Outcome outcome = Outcome.valueOf(words.substring(words.indexOf(':') + 1));
        JudgedBy by = switch (kind) {
            case "check" -> by(Criterion.CHECK, Leeway.NONE);
            case "roughly" -> by("every", new Leeway(null, "约", null));
            default -> by("every", Leeway.NONE);
        };
        return new Given(by, kind.equals("veto"), outcome);
    }

    private static JudgedBy by(String opening, Leeway leeway) {
        Criterion criterion = new Criterion(
                "X-1",
                "题",
                Level.COUNTY,
                "county/x.drl",
                1,
                "",
                "",
                null,
                Period.ALWAYS,
                null,
                leeway,
                null,
                new Selector("CountyIndicator", Map.of("code", "x")),
                opening,
                List.of());
        return new JudgedBy("view", pack(), criterion, null, DAY, null);
    }

    private static Pack pack() {
        return new Pack(
                "a",
                "A",
                new Pack.Document("办法", "", "", Issuer.NATIONAL, SourceStatus.FULL_TEXT, DAY),
                Period.ALWAYS,
                false,
                true,
                "1.0.0",
                List.of(),
                new Population(Set.of(), 0, Set.of(), Set.of()),
                List.of(),
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "0");
    }

    /** One finding about a county. */
    private static final class Given extends Judgement {
        private static final County COUNTY = County.of("C", "县");

        private final boolean veto;

        Given(JudgedBy by, boolean veto, Outcome outcome) {
            super(by, new Outcome[] {outcome});
            this.veto = veto;
        }

        @Override
        boolean vetoes() {
            return veto;
        }

        @Override
        String key() {
            return "";
        }

        @Override
        Subject subject(int row) {
            return subjectOfNone(0);
        }

        @Override
        County county(int county) {
            return COUNTY;
        }

        @Override
        int counties() {
            return 1;
        }

        @Override
        int from(int county) {
            return 0;
        }

        @Override
        int to(int county) {
            return 1;
        }

        @Override
        Outcome outcomeOfNone(int county) {
            return Outcome.NO_DATA;
        }

        @Override
        Subject subjectOfNone(int county) {
            return new Subject(Subject.Type.COUNTY, COUNTY.code(), COUNTY.name(), null, null);
        }

        @Override
        Finding finding(int row) {
            throw new UnsupportedOperationException("nobody reads it");
        }
    }
}
