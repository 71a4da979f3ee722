package org.junheng.benchmarks.peers;

/** A section with its seven ratios. */
public final class SectionFact extends Fact {
    /** A fact. */
    public SectionFact(Kind kind, long[] numerators, long[] denominators) {
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

    /** The numerator 4. */
    public long getN4() {
        return numerator(3);
    }

    /** The numerator 5. */
    public long getN5() {
        return numerator(4);
    }

    /** The numerator 6. */
    public long getN6() {
        return numerator(5);
    }

    /** The numerator 7. */
    public long getN7() {
        return numerator(6);
    }

    /** The denominator 1. */
    public long getD1() {
        return denominator(0);
    }

    /** The denominator 2. */
    public long getD2() {
        return denominator(1);
    }

    /** The denominator 3. */
    public long getD3() {
        return denominator(2);
    }

    /** The denominator 4. */
    public long getD4() {
        return denominator(3);
    }

    /** The denominator 5. */
    public long getD5() {
        return denominator(4);
    }

    /** The denominator 6. */
    public long getD6() {
        return denominator(5);
    }

    /** The denominator 7. */
    public long getD7() {
        return denominator(6);
    }
}
