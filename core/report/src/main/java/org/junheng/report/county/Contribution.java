package org.junheng.report.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.indicators.Rational;
import org.junheng.report.Exact;

/**
 * What one school adds to a coefficient of variation: Pᵢ(Xᵢ − m)² in parts of Σ Pⱼ(Xⱼ − m)², in percent; Pᵢ students, Xᵢ value, m the
 * county's mean.
 *
 * @param school the school
 * @param students students of its section
 * @param value the value, as it is printed
 * @param difference value less mean, with the decimals of the value and a sign
 * @param share percent, rounded half up to one decimal
 */
record Contribution(School school, int students, String value, String difference, String share) {
    private static final Rational HUNDRED = Rational.of(100);

    /**
     * The contributions to one coefficient, greatest first.
     *
     * @param values the finding about the indicator's value of each section, by school code
     * @return empty unless they make up the very coefficient that was judged
     */
    static List<Contribution> of(Statistic statistic, Map<String, Finding> values, Whose whose) {
        Finding.Measured variation = statistic.variation();
        Finding.Measured mean = statistic.mean();
        if (variation == null || mean == null || values.size() != statistic.sections()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (Finding each : values.values()) {
            Section section = whose.school(each.subject())
                    .flatMap(school -> school.section(statistic.stage()))
                    .orElse(null);
            Finding.Measured measured = each.measured();
            if (section == null || measured == null) {
                return List.of();
            }
            parts.add(Part.of(
                    whose.school(each.subject()).orElseThrow(), section, measured, Exact.written(mean.exact())));
        }
        return explain(parts, Exact.written(variation.exact()), Exact.written(mean.exact()));
    }

    /** CV² is Σ P(X − m)² divided by m² Σ P. */
    private static List<Contribution> explain(List<Part> parts, Rational square, Rational mean) {
        Rational sum = Rational.sum(parts.stream().map(Part::squares).toList());
        Rational students = Rational.of(parts.stream().mapToLong(Part::students).sum());
        if (sum.signum() == 0 || !sum.equals(square.times(mean).times(mean).times(students))) {
            return List.of();
        }
        return parts.stream()
                .sorted(Comparator.comparing(Part::squares)
                        .reversed()
                        .thenComparing(each -> each.school().code()))
                .map(each -> each.contribution(sum))
                .toList();
    }

    /** How long its bar is, in hundredths of the longest possible one. */
    public String bar() {
        return share;
    }

    private record Part(School school, int students, String value, Rational difference, Rational squares) {
        static Part of(School school, Section section, Finding.Measured measured, Rational mean) {
            Rational difference = Exact.written(measured.exact()).minus(mean);
            Rational squares = difference.times(difference).times(Rational.of(section.students()));
            return new Part(school, section.students(), measured.value(), difference, squares);
        }

        Contribution contribution(Rational sum) {
            int decimals = new BigDecimal(value).scale();
            String sign = difference.signum() > 0 ? "+" : "";
            return new Contribution(
                    school,
                    students,
                    value,
                    sign + difference.rounded(BigDecimal.ZERO, decimals).toPlainString(),
                    squares.times(HUNDRED)
                            .dividedBy(sum)
                            .rounded(BigDecimal.ZERO, 1)
                            .toPlainString());
        }
    }
}
