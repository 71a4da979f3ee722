package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.junheng.findings.Explanation;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.PendingClause;

/** The verdict of one view on every county. */
final class VerdictJudgement {
    private final JudgedBy by;
    private final List<Judgement> deciding;
    private final List<PendingClause> pending;

    VerdictJudgement(JudgedBy by, List<Judgement> deciding, List<PendingClause> pending) {
        this.by = by;
        this.deciding = deciding;
        this.pending = pending;
    }

    JudgedBy by() {
        return by;
    }

    /** A veto outweighs everything; not met outweighs open; open outweighs met. */
    VerdictOutcome outcome(int county) {
        Tally settling = new Tally();
        Tally other = new Tally();
        Tally vetoes = new Tally();
        for (Judgement judgement : deciding) {
            judgement.countDeciding(county, judgement.settles() ? settling : other);
            if (judgement.vetoes()) {
                judgement.countDeciding(county, vetoes);
            }
        }
        if (vetoes.of(Outcome.NOT_MET) > 0) {
            return VerdictOutcome.VETOED;
        }
        if (settling.of(Outcome.NOT_MET) > 0) {
            return VerdictOutcome.NOT_MET;
        }
        boolean open = settling.open() + other.open() + other.of(Outcome.NOT_MET) > 0;
        return pending.isEmpty() && !open ? VerdictOutcome.MET : VerdictOutcome.OPEN;
    }

    Verdict verdict(int county) {
        List<String> reasons = new ArrayList<>();
        addReasons(county, reasons, List.of(Outcome.NOT_MET));
        addReasons(county, reasons, List.of(Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE, Outcome.UNDECIDED));
        for (PendingClause clause : pending) {
            reasons.add(Wording.text("verdict.pending", clause.id(), clause.citation()));
        }
        return new Verdict(
                by.view(), by.criterion().id(), outcome(county), by.criterion().citation(), reasons);
    }

    /** What decides, or what could still decide. */
    Explanation explanation(int county) {
        ExplanationWriter writer = new ExplanationWriter(outcome(county));
        deciding.forEach(each -> writer.add(each, county));
        return writer.explanation(by.view());
    }

    /** One sentence for each criterion and outcome: how many of its subjects have it, of how many. */
    private void addReasons(int county, List<String> reasons, List<Outcome> outcomes) {
        for (Judged criterion : Judged.of(deciding, county)) {
            for (Outcome outcome : outcomes) {
                long count = criterion.tally().of(outcome);
                if (count > 0) {
                    reasons.add(Wording.text(
                            "verdict.reason",
                            criterion.by().criterion().id(),
                            criterion.by().criterion().title(),
                            Wording.label(outcome),
                            count,
                            criterion.tally().total()));
                }
            }
        }
    }

    /**
     * What one criterion found about one county, over all columns that it judged.
     *
     * @param by the criterion
     * @param tally how many subjects have each outcome
     */
    private record Judged(JudgedBy by, Tally tally) {
        static List<Judged> of(List<Judgement> judgements, int county) {
            List<Judged> judged = new ArrayList<>();
            for (Judgement judgement : judgements) {
                Judged last = judged.isEmpty() ? null : judged.get(judged.size() - 1);
                if (last == null
                        || !last.by
                                .criterion()
                                .id()
                                .equals(judgement.by().criterion().id())) {
                    last = new Judged(judgement.by(), new Tally());
                    judged.add(last);
                }
                judgement.countDeciding(county, last.tally);
            }
            return judged;
        }
    }
}
