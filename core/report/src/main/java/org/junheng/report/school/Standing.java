package org.junheng.report.school;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.indicators.Rational;
import org.junheng.report.Exact;
import org.junheng.report.Mark;

/** All sections of a county in one indicator and stage, and where each of them stands. */
final class Standing {
    private static final int SHARE_DECIMALS = 1;
    private static final int MOST_DECIMALS = 6;

    private final List<Entry> entries;
    private final Optional<Rational> floor;
    private final @Nullable Statistic statistic;
    private final Optional<Rational> mean;
    private final Optional<Rational> squares;
    private final Scale scale;

    /**
     * A standing.
     *
     * @param entries the sections that have a value
     * @param floor the least part of the limit that is accepted of an item that may be missed
     * @param statistic the county's mean and variation; null if there are none
     */
    Standing(List<Entry> entries, Optional<Rational> floor, @Nullable Statistic statistic) {
        this.entries = List.copyOf(entries);
        this.floor = floor;
        this.statistic = statistic;
        mean = number(statistic == null ? null : statistic.mean());
        squares = statistic == null || statistic.sections() != entries.size()
                ? Optional.empty()
                : mean.flatMap(each -> number(statistic.variation()).map(cv -> squares(each, cv)));
        scale = Scale.of(entries);
    }

    private static Optional<Rational> number(Finding.@Nullable Measured measured) {
        return measured == null ? Optional.empty() : Exact.fraction(measured.exact());
    }

    /** Σ Pᵢ (Xᵢ − m)², which is Σ Pᵢ · m² · CV²: the county's evaluation has it already. */
    private Rational squares(Rational average, Rational squareOfVariation) {
        long students = entries.stream().mapToLong(Entry::students).sum();
        return Rational.of(students).times(average).times(average).times(squareOfVariation);
    }

    /** The section of a school; empty if it has none, or no value. */
    Optional<Entry> entry(String school) {
        return entries.stream().filter(each -> each.school().equals(school)).findFirst();
    }

    /** Where a section stands. */
    Place place(Entry own, String stage, String indicator) {
        Optional<Rational> least = own.isLowerBound() ? floor.map(own.limit()::times) : Optional.empty();
        return new Place(
                stage,
                indicator,
                own.required().unit(),
                own.measured().value(),
                BookletWords.required(own.required()),
                least.map(Standing::plain).orElse(""),
                statistic == null || statistic.mean() == null
                        ? ""
                        : statistic.mean().value(),
                rank(own),
                entries.size(),
                Mark.of(own.finding()),
                least.map(each -> own.value().compareTo(each) >= 0).orElse(true),
                share(own)
                        .map(each -> each.rounded(SHARE_DECIMALS).toPlainString())
                        .orElse(""),
                scale.bar(own, least, mean));
    }

    private static String plain(Rational number) {
        return number.rounded(MOST_DECIMALS).stripTrailingZeros().toPlainString();
    }

    private int rank(Entry own) {
        int better = own.isLowerBound() ? 1 : -1;
        return 1
                + (int) entries.stream()
                        .filter(each -> each.value().compareTo(own.value()) * better > 0)
                        .count();
    }

    /** The section's part of Σ Pᵢ (Xᵢ − m)², in percent; 0 where all values are the same. */
    Optional<Rational> share(Entry own) {
        return squares.flatMap(total -> mean.map(average -> {
            Rational distance = own.value().minus(average);
            return total.signum() == 0
                    ? Rational.ZERO
                    : distance.times(distance)
                            .times(Rational.of(own.students() * 100))
                            .dividedBy(total);
        }));
    }

    /**
     * A section.
     *
     * @param school its school's code
     * @param students its students
     * @param value the exact value
     * @param finding what was found, with measured and required
     * @param measured the value as it is printed
     * @param required the requirement, which has a good side
     */
    record Entry(
            String school,
            long students,
            Rational value,
            Finding finding,
            Finding.Measured measured,
            Finding.Required required) {
        boolean isLowerBound() {
            return required.comparator().isLowerBound();
        }

        Rational limit() {
            return Rational.of(new BigDecimal(required.value()));
        }
    }
}
