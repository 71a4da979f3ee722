package org.junheng.packs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.SchoolPart;
import org.junheng.indicators.Stage;

/**
 * How an indicator is computed: numerator over denominator, times {@code per}.
 *
 * @param code its code
 * @param name its Chinese name
 * @param holder what it is an indicator of: {@code section}, {@code school}, {@code class}, {@code county}, {@code
 *     county/series} (each year of a county), or a kind of record such as {@code school/special-room}
 * @param stage the only stage that this definition is for; null: every stage
 * @param group the group whose variation is judged together
 * @param numerator the facts that are added and taken away
 * @param denominator the same below the line; {@link #STUDENTS} are the students of the section, school or class; empty: the
 *     indicator is the sum above the line itself
 * @param per 1, or 100 where the text says 每百名
 * @param unit its unit
 * @param decimals digits after the point in the official form
 * @param basis where its definition comes from
 */
public record IndicatorDefinition(
        String code,
        String name,
        String holder,
        @Nullable Stage stage,
        String group,
        List<Term> numerator,
        List<Term> denominator,
        int per,
        String unit,
        int decimals,
        String basis) {
    /** The students of the section, school or class. */
    public static final String STUDENTS = SchoolPart.STUDENTS.code();
    /** Indicators of classes. */
    public static final String CLASS = "class";

    /** Copies the lists. */
    public IndicatorDefinition {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /** Whether this definition holds for a stage. */
    public boolean isFor(Stage other) {
        return stage == null || stage == other;
    }

    /**
     * A fact in a sum.
     *
     * @param sign 1 or −1
     * @param fact the fact's code; or what a {@link SchoolPart} gives; or a number of records, such as {@code
     *     special-room[use=music]}; or a {@link SeriesTerm}; of an indicator by year also another such indicator
     */
    public record Term(int sign, String fact) {}
}
