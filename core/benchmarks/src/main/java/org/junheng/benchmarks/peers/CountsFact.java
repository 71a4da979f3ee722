package org.junheng.benchmarks.peers;

/** Up to three counts, and a coefficient of variation. */
public final class CountsFact extends Fact {
    /** A fact. */
    public CountsFact(Kind kind, long[] numerators, long[] denominators) {
        super(kind, numerators, denominators);
    }

    /** The numerator 1. */
    public long getN1() {
        return numerator(0);
    }

    /** The numerator 2. */
    public long getN2() {
        return numerator(1);
    }

    /** The numerator 3. */
    public long getN3() {
        return numerator(2);
    }
}
