package org.junheng.report.years;

import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;

/**
 * Whom something is about, over the years.
 *
 * @param code the code of the county or school; of a year of the county, county/year
 * @param name the latest name
 * @param stage the stage, where it is about one
 * @param item the item, where a criterion judges several of one county
 * @param isCounty whether it is the county
 */
public record Who(
        String code,
        String name,
        @Nullable Stage stage,
        @Nullable String item,
        boolean isCounty) {
    /** The name with the stage. */
    public String shown() {
        return stage == null ? name : YearsWords.text("who.stage", name, YearsWords.stage(stage));
    }

    /** The stage in words; empty if it is about none. */
    public String stageWord() {
        return stage == null ? "" : YearsWords.stage(stage);
    }
}
