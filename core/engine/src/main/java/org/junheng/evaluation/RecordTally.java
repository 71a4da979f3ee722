package org.junheng.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junheng.findings.Comparator;
import org.junheng.findings.Outcome;

/**
 * A number of records that may be known only in part.
 *
 * @param certain those that certainly count
 * @param open those of which it cannot be told
 */
record RecordTally(int certain, int open) {
    /** Holds every number that is possible against a limit; empty where some would be met and others not. */
    java.util.Optional<Outcome> outcome(Requirement requirement) {
        return outcome(requirement, compare(certain + open, requirement));
    }

    /** The same while any number of others may still come. */
    java.util.Optional<Outcome> outcomeSoFar(Requirement requirement) {
        return outcome(requirement, 1);
    }

    private java.util.Optional<Outcome> outcome(Requirement requirement, int most) {
        int least = compare(certain, requirement);
        Outcome low = requirement.outcome(least);
        boolean isSame = low == requirement.outcome(most);
        // between one below the limit and one above it lies the limit itself
        boolean isBetween = requirement.comparator() == Comparator.EXACTLY && least != most;
        return isSame && !isBetween ? java.util.Optional.of(low) : java.util.Optional.empty();
    }

    private static int compare(int number, Requirement requirement) {
        return BigDecimal.valueOf(number).compareTo(requirement.limit().value());
    }

    /** How many records more, or of an upper limit fewer, would meet a requirement that is not met. */
    long shortfall(Requirement requirement) {
        Comparator comparator = requirement.comparator();
        BigDecimal limit = requirement.limit().value();
        boolean isLower = comparator.isLowerBound();
        // the whole number next to the limit on its good side
        long goal = limit.setScale(0, isLower ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .longValueExact();
        if (!comparator.acceptsLimit() && limit.compareTo(BigDecimal.valueOf(goal)) == 0) {
            goal += isLower ? 1 : -1;
        }
        return Math.abs(goal - certain);
    }
}
