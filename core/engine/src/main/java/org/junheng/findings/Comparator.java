package org.junheng.findings;

/** How a measured number is held against a limit. */
public enum Comparator {
    /** At least the limit. */
    AT_LEAST(">="),
    /** More than the limit. */
    MORE_THAN(">"),
    /** At most the limit. */
    AT_MOST("<="),
    /** Less than the limit. */
    LESS_THAN("<"),
    /** Exactly the limit. */
    EXACTLY("=");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** The comparator as the output writes it. */
    public String sign() {
        return sign;
    }

    /** Whether a number that compares with the limit like this meets the requirement. */
    public boolean accepts(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case MORE_THAN -> comparison > 0;
            case AT_MOST -> comparison <= 0;
            case LESS_THAN -> comparison < 0;
            case EXACTLY -> comparison == 0;
        };
    }

    /** Whether more is better. */
    public boolean isLowerBound() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether less is better. */
    public boolean isUpperBound() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /** Whether the limit itself is accepted. */
    public boolean acceptsLimit() {
        return accepts(0);
    }
}
