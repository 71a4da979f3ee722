package org.junheng.report.years;

import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.report.Mark;

/**
 * What a criterion found about one subject; of the classes or rooms of a school, the worst, and how many.
 *
 * @param finding the finding, or the worst of several
 * @param all how many findings
 * @param notMet how many of them are not met
 */
record Judged(Finding finding, int all, int notMet) {
    static Judged of(Finding finding) {
        return new Judged(finding, 1, finding.outcome() == Outcome.NOT_MET ? 1 : 0);
    }

    /** Both together. */
    Judged and(Judged other) {
        Finding worse = weight(other.finding.outcome()) < weight(finding.outcome()) ? other.finding : finding;
        return new Judged(worse, all + other.all, notMet + other.notMet);
    }

    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case NO_DATA -> 1;
            case NEEDS_EVIDENCE -> 2;
            case UNDECIDED -> 3;
            case NOT_YET_DUE -> 4;
            case MET -> 5;
            case NOT_APPLICABLE -> 6;
        };
    }

    Outcome outcome() {
        return finding.outcome();
    }

    Change.Side side() {
        String measured = Key.isPart(finding.subject().type())
                ? YearsWords.text("parts", notMet, all)
                : YearsWords.measured(finding.measured());
        String note = String.join(YearsWords.text("comma"), finding.notes());
        return new Change.Side(Mark.of(finding), measured, YearsWords.required(finding.required()), note);
    }
}
