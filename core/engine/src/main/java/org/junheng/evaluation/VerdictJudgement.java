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
        List<Judged> judged = Judged.of(deciding, county);
        for (Judged each : judged) {
            if (!each.by.criterion().isCheck()) {
                each.addReason(Outcome.NOT_MET, reasons);
            }
        }
        for (Judged each : judged) {
            each.addOpenReasons(reasons);
        }
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

    /**
     * What one criterion found about one county, over all columns that it judged.
     *
     * @param by the criterion
     * @param tally how many subjects have each outcome
     */
    private record Judged(JudgedBy by, Tally tally) {
        /** Contradictions leave the verdict open like what is missing. */
        void addOpenReasons(List<String> reasons) {
            if (by.criterion().isCheck()) {
                addReason(Outcome.NOT_MET, reasons);
            }
            addReason(Outcome.NO_DATA, reasons);
            addReason(Outcome.NEEDS_EVIDENCE, reasons);
            addReason(Outcome.UNDECIDED, reasons);
        }

        /** How many subjects have an outcome, of how many; nothing if none has. */
        void addReason(Outcome outcome, List<String> reasons) {
            if (tally.of(outcome) > 0) {
                reasons.add(Wording.text(
                        "verdict.reason",
                        by.criterion().id(),
                        by.criterion().title(),
                        Wording.label(by.criterion(), outcome),
                        tally.of(outcome),
                        tally.total()));
            }
        }

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
