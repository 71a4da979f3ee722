package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Rational;

/** How a computed number and a stated one go together. */
enum Agreement {
    /** Rounded, the computed number is the stated one. */
    EQUAL,
    /** It is not, but it could be: its figures were rounded too. */
    WITHIN_ROUNDING,
    /** It is not, whatever its figures were before they were rounded. */
    DIFFERENT,
    /** It is not, and whether it could be cannot be told. */
    UNEXPLAINED;

    /**
     * Compares the two.
     *
     * @param value the computed number
     * @param computed how it is computed
     * @param stated the stated number
     * @param decimals the digits behind the point that it is stated with
     */
    static Agreement of(Rational value, Computed computed, BigDecimal stated, int decimals) {
        if (value.rounded(decimals).compareTo(stated) == 0) {
            return EQUAL;
        }
        Optional<Span> possible = Corners.of(computed);
        if (possible.isEmpty()) {
            return UNEXPLAINED;
        }
        return possible.get().meets(Span.printed(stated, decimals)) ? WITHIN_ROUNDING : DIFFERENT;
    }

    Outcome outcome() {
        return this == EQUAL || this == WITHIN_ROUNDING ? Outcome.MET : Outcome.NOT_MET;
    }

    /** What is to be said about it. */
    Optional<String> note() {
        return switch (this) {
            case EQUAL, DIFFERENT -> Optional.empty();
            case WITHIN_ROUNDING -> Optional.of(Wording.text("note.agreement.rounding"));
            case UNEXPLAINED -> Optional.of(Wording.text("note.agreement.unknown", Corners.MOST_FIGURES));
        };
    }
}
