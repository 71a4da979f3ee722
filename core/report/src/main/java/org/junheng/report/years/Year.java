package org.junheng.report.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.findings.Evaluation.UsedPack;
import org.junheng.findings.Outcome;
import org.junheng.report.Mark;

/**
 * One evaluation.
 *
 * @param asOf its day
 * @param name the county's name then
 * @param schools how many schools there were
 * @param students their students
 * @param packs the packs that were used
 * @param verdicts what each view said about the county
 * @param counts how many findings that decide had each outcome, in the order of the outcomes; without data checks, and what
 *     several views have once
 */
public record Year(
        LocalDate asOf,
        String name,
        int schools,
        long students,
        List<UsedPack> packs,
        List<ViewVerdict> verdicts,
        Map<Outcome, Integer> counts) {
    /** Copies the lists. */
    public Year {
        packs = List.copyOf(packs);
        verdicts = List.copyOf(verdicts);
    }

    /** How many findings that decide had an outcome, by its name. */
    public int count(String outcome) {
        return counts.getOrDefault(Outcome.valueOf(outcome), 0);
    }

    /**
     * The verdict of one view.
     *
     * @param view the pack
     * @param document what people call its document
     * @param mark the verdict
     */
    public record ViewVerdict(String view, String document, Mark mark) {}
}
