package org.junheng.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.findings.Finding;
import org.junheng.indicators.Measure;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Root;
import org.junheng.indicators.RootMean;
import org.junheng.packs.Criterion;

/** The exact numbers behind what findings print, read back from their text. */
public final class Exact {
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)(?:/([0-9]+))?");
    private static final Pattern ROOT = Pattern.compile("√\\(([^)]*)\\)");
    /** Digits after the point with which roots are compared that are no fractions; never to decide what is met. */
    private static final int DIGITS = 30;

    private static final int FINE = 60;

    private Exact() {}

    /**
     * The number that a finding measured; of a coefficient of variation the text says its square, of a count of items how many
     * there are.
     *
     * @param criterion the finding's
     * @return empty of a date, and of what is no number
     */
    public static Optional<Measure> measure(Criterion criterion, Finding.Measured measured) {
        return switch (criterion.selector().type()) {
            case "InterSchoolVariation" -> fraction(measured.exact()).map(Root::new);
            case "CompositeVariation" -> rootMean(measured.exact());
            case "SectionItems", "CountyItems" -> fraction(measured.value()).map(Measure.class::cast);
            default -> fraction(measured.exact()).map(Measure.class::cast);
        };
    }

    /** A fraction in lowest terms, such as {@code 5/3}, or a whole number; empty if the text is neither. */
    public static Optional<Rational> fraction(String text) {
        Matcher parts = FRACTION.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigInteger denominator = parts.group(2) == null ? BigInteger.ONE : new BigInteger(parts.group(2));
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(new Rational(new BigInteger(parts.group(1)), denominator));
    }

    /** The same of a text that a finding or a statistic wrote. */
    public static Rational written(String text) {
        return fraction(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Optional<Measure> rootMean(String text) {
        List<Root> roots = new ArrayList<>();
        Matcher each = ROOT.matcher(text);
        while (each.find()) {
            fraction(each.group(1)).map(Root::new).ifPresent(roots::add);
        }
        return roots.isEmpty() ? Optional.empty() : Optional.of(new RootMean(roots));
    }

    /** Negative, zero or positive as the first is below, equal to or above the second. */
    public static int compare(Measure first, Measure second) {
        if (first instanceof Rational one && second instanceof Rational other) {
            return one.compareTo(other);
        }
        if (first instanceof Root one && second instanceof Root other) {
            return one.square().compareTo(other.square());
        }
        return first.rounded(DIGITS).compareTo(second.rounded(DIGITS));
    }

    /** The second minus the first, for printing. */
    public static BigDecimal change(Measure first, Measure second, int decimals) {
        return second.rounded(first.rounded(DIGITS), decimals);
    }

    /**
     * The number itself as a fraction, for adding and taking away. A root that is no fraction is given to 60 digits after the point:
     * so near that what is made of it cannot come out on the other side of a limit, which has at most 15.
     */
    public static Rational value(Measure measure) {
        if (measure instanceof Rational rational) {
            return rational;
        }
        if (measure instanceof Root root) {
            Rational candidate = new Rational(
                    root.square().numerator().sqrt(),
                    root.square().denominator().sqrt());
            if (candidate.times(candidate).equals(root.square())) {
                return candidate;
            }
        }
        return Rational.of(measure.rounded(FINE));
    }
}
