package org.junheng.report.county;

import java.util.function.BiFunction;
import org.junheng.facts.School;
import org.junheng.report.Evaluated;
import org.junheng.report.Markup;

/**
 * A column that a host adds to the table of schools.
 *
 * <pre>{@code
 * CountyPage page = CountyPage.standard()
 *         .withColumn(SchoolColumn.text("联系人", (county, school) -> contacts.get(school.code())));
 * }</pre>
 *
 * @param heading its heading, as text
 * @param cell what stands in the row of a school
 */
public record SchoolColumn(String heading, BiFunction<Evaluated, School, Markup> cell) {
    /** A column of text, which is shown as it is, whatever characters it has. */
    public static SchoolColumn text(String heading, BiFunction<Evaluated, School, String> cell) {
        return new SchoolColumn(heading, cell.andThen(Markup::text));
    }

    /** A column of HTML, for which its author answers. */
    public static SchoolColumn markup(String heading, BiFunction<Evaluated, School, Markup> cell) {
        return new SchoolColumn(heading, cell);
    }
}
