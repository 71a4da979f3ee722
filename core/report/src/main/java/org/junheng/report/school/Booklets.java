package org.junheng.report.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.report.Evaluated;
import org.junheng.report.school.FindingsBySchool.Counted;

/** Makes the booklets of a county's schools, one at a time: what is shared is worked out once. */
public final class Booklets {
    private final CountyYear now;
    private final Standings standings;
    private final Histories histories;
    private final LineWriter lines;
    private final Figures figures;

    /**
     * The booklets of an evaluation.
     *
     * @param county the evaluation
     * @param earlier evaluations of the same county as of earlier days, in any order
     * @throws IllegalArgumentException if one is of another county, or not earlier
     */
    public Booklets(Evaluated county, List<Evaluated> earlier) {
        now = new CountyYear(county);
        standings = new Standings(county, now.terms());
        lines = new LineWriter(now.terms());
        figures = new Figures(now.terms());
        histories = new Histories(Stream.concat(
                        earlier.stream().map(each -> year(each, county)).sorted(Comparator.comparing(CountyYear::asOf)),
                        Stream.of(now))
                .toList());
    }

    private static CountyYear year(Evaluated earlier, Evaluated county) {
        CountyYear year = new CountyYear(earlier);
        boolean fits = earlier.evaluation()
                        .county()
                        .code()
                        .equals(county.evaluation().county().code())
                && year.asOf().isBefore(county.evaluation().asOf());
        if (!fits) {
            throw new IllegalArgumentException("not an earlier evaluation of " + county.dossier() + ": "
                    + earlier.dossier() + " as of " + year.asOf());
        }
        return year;
    }

    /** The schools, by code. */
    public List<School> schools() {
        return now.county().dossier().schools();
    }

    /** The booklet of one of the schools. */
    public SchoolBooklet of(School school) {
        List<Counted> found = now.findings().of(school.code());
        return new SchoolBooklet(
                now.county().evaluation().county(),
                now.asOf(),
                school,
                about(school),
                now.findings().documents(),
                lines(school, found, Counted::isNotMet),
                lines(school, found, Counted::isOpen),
                lines(school, found, Counted::isContradiction),
                new MetLines(lines).of(school, findings(found, Counted::isMet)),
                standings.places(school.code()),
                figures.of(school),
                histories.of(school.code()));
    }

    private List<Line> lines(School school, List<Counted> found, Predicate<Counted> which) {
        return found.stream()
                .filter(which)
                .map(each -> lines.line(school, each.finding(), now.findings().views(each)))
                .toList();
    }

    private static List<Finding> findings(List<Counted> found, Predicate<Counted> which) {
        return found.stream().filter(which).map(Counted::finding).toList();
    }

    private static List<String> about(School school) {
        List<String> about = new ArrayList<>();
        about.add(BookletWords.coded("kind.", school.kind()));
        about.add(BookletWords.coded("locale.", school.attributes().locale()));
        about.add(BookletWords.coded("ownership.", school.attributes().ownership()));
        about.add(BookletWords.text("about.students", school.students()));
        about.removeIf(String::isEmpty);
        return about;
    }
}
