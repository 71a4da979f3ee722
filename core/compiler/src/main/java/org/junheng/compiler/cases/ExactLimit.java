package org.junheng.compiler.cases;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.compiler.Bound;
import org.junheng.compiler.cases.CaseRunner.Found;
import org.junheng.packs.Criterion;

/**
 * The limit of a criterion, as far as a figure can lie exactly on it. It is the normal case: people plan to it, and only a
 * figure on it shows whether it counts.
 */
public final class ExactLimit {
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+(/[0-9]+)?");
    /** A mean of roots: never a fraction. */
    private static final String COMPOSITE = "CompositeVariation";
    /** A root, of which the square is known. */
    private static final String VARIATION = "InterSchoolVariation";

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String text;
    private final BigDecimal number;

    private ExactLimit(String text, BigDecimal number) {
        this.text = text;
        this.number = number;
    }

    /** The limit of a criterion; empty if it has none or no figure can be seen to lie on it. */
    public static Optional<ExactLimit> of(Criterion criterion) {
        String type = criterion.selector().type();
        return Bound.of(criterion)
                .filter(bound -> !type.equals(COMPOSITE))
                .map(bound -> new ExactLimit(
                        bound.text(),
                        type.equals(VARIATION) ? bound.number().multiply(bound.number()) : bound.number()));
    }

    /** Whether what was measured lies exactly on it. */
    public boolean isHitBy(Found found) {
        if (DAY.matcher(found.exact()).matches()) {
            return found.exact().equals(text);
        }
        if (!FRACTION.matcher(found.exact()).matches()) {
            return false;
        }
        String[] fraction = (found.exact() + "/1").split("/", -1);
        return new BigDecimal(fraction[0]).compareTo(number.multiply(new BigDecimal(fraction[1]))) == 0;
    }
}
