package org.junheng.benchmarks.handwritten;

import java.util.List;
import org.junheng.indicators.Stage;

/**
 * A county as records of numbers.
 *
 * @param code its division code
 * @param primary its counted primary sections
 * @param junior its counted junior sections
 * @param ratios numerator and denominator of the eleven ratios; {@link #MISSING} if a figure is missing
 * @param years full years since its recognition; {@link #MISSING} if the day is missing
 * @param attested of each matter 1 if it is attested as in order, 0 if as not, {@link #MISSING} if nobody has judged
 */
@SuppressWarnings("ArrayRecordComponent") // nobody else sees them
public record PlainCounty(
        String code,
        List<PlainSection> primary,
        List<PlainSection> junior,
        long[][] ratios,
        long years,
        int[] attested) {
    /** Stands for a figure that is missing. */
    public static final int MISSING = -1;

    /** Its counted sections of a stage. */
    public List<PlainSection> sections(Stage stage) {
        return stage == Stage.PRIMARY ? primary : junior;
    }
}
