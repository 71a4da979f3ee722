package org.junheng.report.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junheng.indicators.Rational;

/** The exact number of a finding, which is written as a fraction. */
final class Exact {
    private Exact() {}

    static Rational of(String fraction) {
        String[] parts = fraction.split("/", 2);
        return parts.length == 1
                ? Rational.of(new BigDecimal(parts[0]))
                : new Rational(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }
}
