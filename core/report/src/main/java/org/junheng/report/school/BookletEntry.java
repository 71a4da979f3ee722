package org.junheng.report.school;

import java.time.LocalDate;
import org.junheng.facts.County;

/**
 * A booklet as the list of booklets names it; the booklet itself need not be kept.
 *
 * @param file the booklet's file, beside the list
 * @param county the county
 * @param asOf the day of the evaluation
 * @param code the school's code
 * @param name its name
 * @param kind its kind
 * @param students its students
 * @param notMet how much is not met by itself
 * @param items how much is not met and counts as one of several items
 * @param open how much is not decided
 * @param contradictions figures that do not fit together
 * @param met how many criteria are met
 */
public record BookletEntry(
        String file,
        County county,
        LocalDate asOf,
        String code,
        String name,
        String kind,
        long students,
        int notMet,
        int items,
        int open,
        int contradictions,
        int met) {
    /** The entry of a booklet. */
    public static BookletEntry of(SchoolBooklet booklet, String file) {
        return new BookletEntry(
                file,
                booklet.county(),
                booklet.asOf(),
                booklet.school().code(),
                booklet.school().name(),
                BookletWords.coded("kind.", booklet.school().kind()),
                booklet.school().students(),
                booklet.decisive().size(),
                booklet.items().size(),
                booklet.open().size(),
                booklet.contradictions().size(),
                booklet.met().size());
    }
}
