package org.junheng.report;

import org.jspecify.annotations.Nullable;
import org.junheng.findings.Comparator;
import org.junheng.input.Messages;

/** How a number compares with the one before, and whether that is for the better. */
public enum Step {
    /** There is nothing to compare with. */
    NONE(""),
    /** It is the same. */
    SAME("same"),
    /** It is more, and neither side is known to be better. */
    UP("up"),
    /** It is less, and neither side is known to be better. */
    DOWN("down"),
    /** It is more, and more is better. */
    UP_GOOD("up-good"),
    /** It is more, and less is better. */
    UP_BAD("up-bad"),
    /** It is less, and less is better. */
    DOWN_GOOD("down-good"),
    /** It is less, and more is better. */
    DOWN_BAD("down-bad");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    /**
     * The step between two numbers.
     *
     * @param comparison negative, zero or positive as the earlier number is below, equal to or above the later
     * @param comparator how the number is held against its limit; null: it is held against none
     */
    public static Step of(int comparison, @Nullable Comparator comparator) {
        if (comparison == 0) {
            return SAME;
        }
        boolean more = comparison < 0;
        if (comparator != null && comparator.isLowerBound()) {
            return more ? UP_GOOD : DOWN_BAD;
        }
        if (comparator != null && comparator.isUpperBound()) {
            return more ? UP_BAD : DOWN_GOOD;
        }
        return more ? UP : DOWN;
    }

    /** An arrow and a word, and a space behind them; nothing where there is nothing to compare. */
    public String sign() {
        return code.isEmpty() ? "" : Words.text("step." + code) + " ";
    }

    /** Whether it is for the worse. */
    public boolean isBad() {
        return this == UP_BAD || this == DOWN_BAD;
    }

    /** Whether it is for the better. */
    public boolean isGood() {
        return this == UP_GOOD || this == DOWN_GOOD;
    }

    /** Holds the words apart: an enum cannot use its own static fields while it is made. */
    private static final class Words {
        private static final Messages OWN = new Messages(Step.class, "org.junheng.report.messages");

        static String text(String key) {
            return OWN.format(key);
        }
    }
}
