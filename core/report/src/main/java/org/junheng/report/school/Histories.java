package org.junheng.report.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Measure;
import org.junheng.report.Exact;
import org.junheng.report.Mark;
import org.junheng.report.Step;
import org.junheng.report.school.FindingsBySchool.Counted;
import org.junheng.report.school.History.Cell;

/** Lays the evaluations of a school side by side: what concerns the whole school or a section, not single classes and rooms. */
final class Histories {
    private final List<CountyYear> years;

    /** Over some years, the earliest first. */
    Histories(List<CountyYear> years) {
        this.years = List.copyOf(years);
    }

    History of(String school) {
        Map<Key, String> judged = new LinkedHashMap<>();
        List<Map<Key, Counted>> each = new ArrayList<>();
        for (int i = years.size() - 1; i >= 0; i--) {
            Map<Key, Counted> found = found(years.get(i), school);
            each.add(0, found);
            CountyYear year = years.get(i);
            found.forEach((key, counted) -> judged.putIfAbsent(key, year.terms().judged(counted.finding())));
        }
        List<History.Row> rows = new ArrayList<>();
        judged.forEach((key, name) -> rows.add(new History.Row(name, key.whom(), cells(key, each))));
        return new History(years.stream().map(year -> year(year, school)).toList(), rows);
    }

    private static Map<Key, Counted> found(CountyYear year, String school) {
        Map<Key, Counted> found = new LinkedHashMap<>();
        for (Counted counted : year.findings().of(school)) {
            Finding finding = counted.finding();
            boolean isWhole = finding.subject().type() == Subject.Type.SCHOOL
                    || finding.subject().type() == Subject.Type.SECTION;
            if (isWhole && !finding.check() && finding.outcome() != Outcome.NOT_APPLICABLE) {
                found.putIfAbsent(Key.of(finding), counted);
            }
        }
        return found;
    }

    private static History.Year year(CountyYear year, String code) {
        Optional<School> school = year.school(code);
        List<Counted> found = year.findings().of(code);
        return new History.Year(
                year.asOf(),
                school.map(School::name).orElse(""),
                school.map(School::students).orElse(0L),
                (int) found.stream().filter(Counted::isNotMet).count(),
                (int) found.stream().filter(Counted::isOpen).count(),
                (int) found.stream().filter(Counted::isContradiction).count(),
                BookletWords.joined(year.findings().documents()));
    }

    private List<Cell> cells(Key key, List<Map<Key, Counted>> each) {
        List<Cell> cells = new ArrayList<>();
        @Nullable Finding before = null;
        for (int i = 0; i < each.size(); i++) {
            Counted counted = each.get(i).get(key);
            cells.add(counted == null ? Cell.NONE : cell(counted.finding(), step(i, before, counted.finding())));
            before = counted == null ? before : counted.finding();
        }
        return cells;
    }

    private static Cell cell(Finding finding, Step step) {
        return new Cell(
                BookletWords.measured(finding.measured()),
                BookletWords.required(finding.required()),
                Mark.of(finding),
                step);
    }

    private Step step(int year, @Nullable Finding before, Finding now) {
        Finding.Required required = now.required();
        if (before == null || required == null) {
            return Step.NONE;
        }
        Optional<Measure> old = years.get(year).measure(before);
        Optional<Measure> recent = years.get(year).measure(now);
        return old.isEmpty() || recent.isEmpty()
                ? Step.NONE
                : Step.of(Exact.compare(old.get(), recent.get()), required.comparator());
    }

    /** A criterion about one part of a school. */
    private record Key(String criterion, String whom, String item) {
        static Key of(Finding finding) {
            Subject subject = finding.subject();
            return new Key(
                    finding.criterion(),
                    subject.stage() == null ? "" : BookletWords.stage(subject.stage()),
                    subject.item() == null ? "" : subject.item());
        }
    }
}
