package org.junheng.report.school;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.facts.County;
import org.junheng.facts.School;

/**
 * All that evaluations say about one school.
 *
 * @param county the county
 * @param asOf the day of the evaluation
 * @param school the school
 * @param about its kind, where it lies, whose it is
 * @param documents the documents that were applied
 * @param lacking what is not met, in the order of the law
 * @param open what is not decided: missing figures, evidence, questions
 * @param contradictions figures that do not fit together
 * @param met what is met
 * @param places its place among the county's schools
 * @param figures the figures that it handed in
 * @param history its evaluations, the earliest first; the last is this one
 */
public record SchoolBooklet(
        County county,
        LocalDate asOf,
        School school,
        List<String> about,
        List<String> documents,
        List<Line> lacking,
        List<Line> open,
        List<Line> contradictions,
        List<MetLine> met,
        List<Place> places,
        List<FigureTable> figures,
        History history) {
    private static final int PAPER = 9860;
    private static final int LEAST_TITLE = 3000;
    private static final int MOST_WIDTH = 2200;

    /** Copies the lists. */
    public SchoolBooklet {
        about = List.copyOf(about);
        documents = List.copyOf(documents);
        lacking = List.copyOf(lacking);
        open = List.copyOf(open);
        contradictions = List.copyOf(contradictions);
        met = List.copyOf(met);
        places = List.copyOf(places);
        figures = List.copyOf(figures);
    }

    /** What is not met by itself. */
    public List<Line> decisive() {
        return lacking.stream().filter(each -> !each.item()).toList();
    }

    /** What is not met and counts only as one of several items. */
    public List<Line> items() {
        return lacking.stream().filter(Line::item).toList();
    }

    /** The widths of the columns of the history on paper, in twentieths of a point: the first is wider. */
    public List<Integer> historyWidths() {
        int years = history.years().size();
        int each = Math.min(MOST_WIDTH, (PAPER - LEAST_TITLE) / years);
        return Stream.concat(Stream.of(PAPER - each * years), Collections.nCopies(years, each).stream())
                .toList();
    }
}
