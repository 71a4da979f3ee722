package org.junheng.benchmarks.handwritten;

/** How a fraction is held against a limit. */
enum Arithmetic {
    /** By products of 128 bits: right on the limit too. */
    EXACT {
        @Override
        int compare(long numerator, long denominator, long limit, long scale) {
            long left = Math.multiplyHigh(numerator, scale);
            long right = Math.multiplyHigh(limit, denominator);
            return left == right
                    ? Long.compareUnsigned(numerator * scale, limit * denominator)
                    : Long.compare(left, right);
        }
    },
    /** By doubles, as it is mostly done: on the limit it may be wrong. */
    DOUBLE {
        @Override
        int compare(long numerator, long denominator, long limit, long scale) {
            return Double.compare((double) numerator / denominator, (double) limit / scale);
        }
    };

    /** Compares numerator / denominator with limit / scale. */
    abstract int compare(long numerator, long denominator, long limit, long scale);
}
