package org.junheng.compiler;

import java.util.Arrays;
import java.util.Optional;
import org.junheng.packs.Criterion;

/** The words that hold the number of every year against that of the year before. */
enum Trend {
    INCREASING("increasing", true, true),
    NOT_DECREASING("notDecreasing", true, false),
    DECREASING("decreasing", false, true),
    NOT_INCREASING("notIncreasing", false, false);

    private final String word;
    private final boolean upwards;
    private final boolean strict;

    Trend(String word, boolean upwards, boolean strict) {
        this.word = word;
        this.upwards = upwards;
        this.strict = strict;
    }

    /** The trend that a criterion asks for; empty if it asks for something else. */
    static Optional<Trend> of(Criterion criterion) {
        return Arrays.stream(values())
                .filter(each -> criterion.requirement().size() == 1
                        && criterion.requirement().get(0).name().equals(each.word))
                .findFirst();
    }

    String word() {
        return word;
    }

    boolean hasDirectionOf(Trend other) {
        return upwards == other.upwards;
    }

    /** Greater than 0 if it is harder to meet than another of its direction, less than 0 if it is easier. */
    int strictness(Trend other) {
        return Boolean.compare(strict, other.strict);
    }
}
