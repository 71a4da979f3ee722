package org.junheng.report.school;

import org.jspecify.annotations.Nullable;
import org.junheng.report.Mark;

/**
 * Where a school stands among the county's schools of one stage in one indicator.
 *
 * @param stage the stage
 * @param indicator the indicator's name
 * @param unit its unit
 * @param value the school's value as the form prints it
 * @param required what is required
 * @param floor the least that is accepted of an item that may be missed (余项); empty if the law has none
 * @param mean the county's mean; empty if it is not known
 * @param rank 1: no school is better; schools with the same value share a rank
 * @param schools how many schools have a value
 * @param mark what was found
 * @param aboveFloor whether the floor, if there is one, is reached
 * @param variationShare the school's part in the square of the county's coefficient of variation, in percent; empty if the
 *     coefficient is not known
 * @param bar the picture; null where there is none
 */
public record Place(
        String stage,
        String indicator,
        String unit,
        String value,
        String required,
        String floor,
        String mean,
        int rank,
        int schools,
        Mark mark,
        boolean aboveFloor,
        String variationShare,
        @Nullable Bar bar) {

    /**
     * A value among others on a line from 0 to {@link #WIDTH}; every number is a place on that line.
     *
     * @param own the school's value
     * @param limit what is required
     * @param floor what an item may be missed by; null: there is no floor
     * @param mean the county's mean; null: it is not known
     * @param others the other schools, as the path of an SVG
     */
    public record Bar(
            int own,
            int limit,
            @Nullable Integer floor,
            @Nullable Integer mean,
            String others) {
        /** The length of the line. */
        public static final int WIDTH = 240;

        /** The length of the line, for templates. */
        public int width() {
            return WIDTH;
        }
    }
}
