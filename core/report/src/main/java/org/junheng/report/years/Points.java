package org.junheng.report.years;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Measure;
import org.junheng.report.Exact;
import org.junheng.report.Mark;
import org.junheng.report.Step;

/** Collects the points of a series; each is compared with the last one that has a number. */
final class Points {
    private final List<Series.Point> all = new ArrayList<>();
    private @Nullable Measure before;

    void add(@Nullable Finding finding, Snapshot year) {
        Finding.Measured measured = finding == null ? null : finding.measured();
        Measure measure = finding == null ? null : year.measure(finding);
        Finding.Required required = finding == null ? null : finding.required();
        add(
                measured == null || measure == null ? null : new Printed(measured.value(), measure),
                finding,
                required == null ? null : required.comparator());
    }

    void add(@Nullable Printed number, @Nullable Finding finding, @Nullable Comparator comparator) {
        Finding.Required required = finding == null ? null : finding.required();
        Measure old = before;
        all.add(new Series.Point(
                number == null ? "" : number.value(),
                number == null ? null : number.measure(),
                required == null ? null : required.comparator(),
                required == null ? "" : required.value(),
                finding == null ? null : Mark.of(finding),
                finding != null && finding.outcome() == Outcome.MET,
                number == null || old == null ? Step.NONE : Step.of(Exact.compare(old, number.measure()), comparator),
                number == null || old == null ? "" : change(old, number)));
        before = number == null ? old : number.measure();
    }

    private static String change(Measure old, Printed number) {
        String text = Exact.change(old, number.measure(), AllSeries.decimals(number.value()))
                .toPlainString();
        return text.startsWith("-") ? text : "+" + text;
    }

    List<Series.Point> all() {
        return all;
    }

    /**
     * A number.
     *
     * @param value as it is printed
     * @param measure exactly
     */
    record Printed(String value, Measure measure) {}
}
