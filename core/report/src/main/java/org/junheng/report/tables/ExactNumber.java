package org.junheng.report.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number that somebody wrote into a workbook. A workbook keeps binary fractions: 1.1 may stand in the file as
 * 1.1000000000000001. Excel shows and takes 15 significant digits, so a number with 16 or 17 in the file is the one of 15
 * that people see; one with more was written by a program that meant all of them, or is damaged.
 */
final class ExactNumber {
    private static final int SEEN = 15;
    private static final int STORED = 17;

    private ExactNumber() {}

    /** The number of a cell as the file writes it, in the digits that people see; empty if they do not see all of it. */
    static Optional<String> seen(String written) {
        BigDecimal number;
        try {
            number = new BigDecimal(written);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (number.precision() <= SEEN) {
            return Optional.of(plain(number, written));
        }
        boolean isWhole = number.stripTrailingZeros().scale() <= 0;
        if (number.precision() > STORED || isWhole) {
            return Optional.empty();
        }
        BigDecimal rounded = number.round(new MathContext(SEEN, RoundingMode.HALF_EVEN));
        return Optional.of(plain(rounded.stripTrailingZeros(), ""));
    }

    /** What is written plainly stays as it is: 96.00 keeps its zeros. */
    private static String plain(BigDecimal number, String written) {
        return written.matches("-?[0-9]+(\\.[0-9]+)?") ? written : number.toPlainString();
    }
}
