package org.junheng.report.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is filled into one blank of a form.
 *
 * @param value a {@link String} or a {@link BigDecimal}; null: it is not known
 * @param remark what should be known beside it; may be empty
 */
record Answer(@Nullable Object value, String remark) {
    static Answer of(BigDecimal number) {
        return new Answer(number, "");
    }

    static Answer of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    static Answer text(String text) {
        return new Answer(text, "");
    }

    static Answer missing(String remark) {
        return new Answer(null, remark);
    }

    /** Rounded half up for the form; says what it was where that changes it. */
    Answer rounded(int decimals) {
        if (!(value instanceof BigDecimal number)) {
            return this;
        }
        BigDecimal printed = number.setScale(decimals, RoundingMode.HALF_UP);
        return printed.compareTo(number) == 0
                ? new Answer(printed, remark)
                : new Answer(
                        printed,
                        FormWords.text("rounded", number.stripTrailingZeros().toPlainString()));
    }

    Cell cell() {
        return value instanceof BigDecimal number
                ? Cell.number(number)
                : value == null ? Cell.missing() : Cell.centred(value.toString());
    }
}
