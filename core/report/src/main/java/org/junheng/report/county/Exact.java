package org.junheng.report.county;

import java.math.BigInteger;
import org.junheng.indicators.Rational;

/** Reads numbers as findings write them: {@code 57375/11348} or {@code 45}. */
final class Exact {
    private Exact() {}

    static Rational read(String exact) {
        int stroke = exact.indexOf('/');
        return stroke < 0
                ? new Rational(new BigInteger(exact), BigInteger.ONE)
                : new Rational(new BigInteger(exact.substring(0, stroke)), new BigInteger(exact.substring(stroke + 1)));
    }

    /** Only for where something stands on a drawing. */
    static double position(Rational number) {
        return number.rounded(java.math.BigDecimal.ZERO, 9).doubleValue();
    }
}
