package org.junheng.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;

/**
 * The county's mean and coefficient of variation of one indicator and stage, as the official form shows them side by side.
 *
 * @param view the pack whose view this belongs to
 * @param indicator the indicator's code
 * @param name its Chinese name
 * @param stage the stage
 * @param sections how many sections were counted
 * @param mean the county's mean; null if it is not known
 * @param variation the coefficient of variation; null if it is not known
 * @param missing the sections without a value, as school code and fact code
 */
public record Statistic(
        String view,
        String indicator,
        String name,
        Stage stage,
        int sections,
        Finding.@Nullable Measured mean,
        Finding.@Nullable Measured variation,
        List<String> missing) {
    /** Copies the list. */
    public Statistic {
        missing = List.copyOf(missing);
    }
}
