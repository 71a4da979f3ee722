package org.junheng.report.school;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junheng.indicators.Rational;

/**
 * A line on which the values of an indicator stand, from 0 to a little more than the greatest.
 *
 * @param longest the value at its end
 * @param others the sections on it, as the path of an SVG
 */
record Scale(Rational longest, String others) {
    /** One rich school must not press all others together: values beyond so many times the limit stand at the end. */
    private static final Rational MOST = Rational.of(3);

    private static final Rational MARGIN = Rational.of(new BigDecimal("1.05"));

    static Scale of(List<Standing.Entry> entries) {
        Rational most = entries.stream().map(Standing.Entry::value).reduce(Rational.ZERO, Scale::greater);
        Rational limit = entries.stream().map(Standing.Entry::limit).reduce(Rational.ZERO, Scale::greater);
        Rational far = limit.times(MOST);
        Rational seen = limit.signum() > 0 && most.compareTo(far) > 0 ? far : greater(most, limit);
        Scale scale = new Scale(seen.signum() > 0 ? seen.times(MARGIN) : Rational.of(1), "");
        return new Scale(scale.longest(), scale.path(entries));
    }

    private static Rational greater(Rational one, Rational other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** One stroke for each place where there is any section: hundreds of schools stay small. */
    private String path(List<Standing.Entry> entries) {
        BitSet places = new BitSet();
        entries.forEach(each -> places.set(at(each.value())));
        StringBuilder path = new StringBuilder();
        places.stream().forEach(each -> path.append('M').append(each).append(" 7v10"));
        return path.toString();
    }

    private int at(Rational value) {
        if (value.signum() < 0) {
            return 0;
        }
        return value.times(Rational.of(Place.Bar.WIDTH))
                .dividedBy(longest)
                .rounded(0)
                .min(BigDecimal.valueOf(Place.Bar.WIDTH))
                .intValueExact();
    }

    Place.Bar bar(Standing.Entry own, Optional<Rational> floor, Optional<Rational> mean) {
        return new Place.Bar(
                at(own.value()),
                at(own.limit()),
                floor.map(this::at).orElse(null),
                mean.map(this::at).orElse(null),
                others);
    }
}
