package org.junheng.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/**
 * A statistic that a county published.
 *
 * @param indicator the indicator's code; null for a composite
 * @param stage the stage it speaks of
 * @param statistic which statistic
 * @param value the number as printed
 * @param decimals digits after the point with which it was printed
 */
public record Reported(@Nullable String indicator, Stage stage, Statistic statistic, BigDecimal value, int decimals) {
    /** The statistics that counties publish. */
    public enum Statistic implements Coded {
        /** 差异系数. */
        CV("cv"),
        /** 全县平均值. */
        MEAN("mean"),
        /** 综合差异系数. */
        COMPOSITE_CV("composite-cv");

        private final String code;

        Statistic(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
