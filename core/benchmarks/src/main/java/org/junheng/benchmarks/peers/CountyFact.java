package org.junheng.benchmarks.peers;

/** A county with its eleven ratios, years, and what is attested. */
public final class CountyFact extends Fact {
    /** A fact. */
    public CountyFact(Kind kind, long[] numerators, long[] denominators) {
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

    /** The numerator 8. */
    public long getN8() {
        return numerator(7);
    }

    /** The numerator 9. */
    public long getN9() {
        return numerator(8);
    }

    /** The numerator 10. */
    public long getN10() {
        return numerator(9);
    }

    /** The numerator 11. */
    public long getN11() {
        return numerator(10);
    }

    /** The numerator 12. */
    public long getN12() {
        return numerator(11);
    }

    /** The numerator 13. */
    public long getN13() {
        return numerator(12);
    }

    /** The numerator 14. */
    public long getN14() {
        return numerator(13);
    }

    /** The numerator 15. */
    public long getN15() {
        return numerator(14);
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

    /** The denominator 8. */
    public long getD8() {
        return denominator(7);
    }

    /** The denominator 9. */
    public long getD9() {
        return denominator(8);
    }

    /** The denominator 10. */
    public long getD10() {
        return denominator(9);
    }

    /** The denominator 11. */
    public long getD11() {
        return denominator(10);
    }
}
