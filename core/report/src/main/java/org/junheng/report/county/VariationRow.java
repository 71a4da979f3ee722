package org.junheng.report.county;

import java.util.List;
import java.util.Optional;
import org.junheng.findings.Finding;
import org.junheng.report.Mark;
import org.junheng.report.Variation;

/**
 * A coefficient of variation as the page shows it.
 *
 * @param name the indicator, or the criterion of a composite
 * @param stage the stage in words
 * @param sections how many were counted; empty: none
 * @param mean the county's mean; empty if it is not known
 * @param unit the unit of the mean
 * @param value the coefficient; empty if it is not known
 * @param limit what is required; empty: nothing
 * @param mark what was found; empty: nothing is required
 * @param open what is missing; empty: nothing
 * @param contributions what the schools add to it, greatest first; none if that is not known
 */
record VariationRow(
        String name,
        String stage,
        String sections,
        String mean,
        String unit,
        String value,
        String limit,
        Optional<Mark> mark,
        String open,
        List<Contribution> contributions) {
    private static final int MOST = 10;

    VariationRow {
        contributions = List.copyOf(contributions);
    }

    static VariationRow of(Variation row, List<Contribution> contributions) {
        return new VariationRow(
                row.name(),
                PageWords.stage(row.stage()),
                row.statistic().map(each -> Integer.toString(each.sections())).orElse(""),
                row.mean().map(Finding.Measured::value).orElse(""),
                row.mean().map(Finding.Measured::unit).orElse(""),
                row.coefficient().map(Finding.Measured::value).orElse(""),
                row.required()
                        .map(each -> PageWords.text("required", PageWords.sign(each.comparator()), each.value(), ""))
                        .orElse(""),
                row.finding().map(Mark::of),
                row.schoolsWithoutValue() == 0 ? "" : PageWords.text("variation.missing", row.schoolsWithoutValue()),
                contributions);
    }

    /** The schools that add most. */
    public List<Contribution> greatest() {
        return contributions.subList(0, Math.min(MOST, contributions.size()));
    }

    /** How many schools add less than those. */
    public int others() {
        return contributions.size() - greatest().size();
    }

    /** Whether it is what stands in the way. */
    public boolean isMissed() {
        return mark.filter(each -> each.css().equals("NOT_MET")).isPresent();
    }
}
