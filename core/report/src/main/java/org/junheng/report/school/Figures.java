package org.junheng.report.school;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.Section;
import org.junheng.report.PackTerms;
import org.junheng.report.school.FigureTable.Figure;

/** The figures of a school as it handed them in. */
final class Figures {
    private final PackTerms terms;

    Figures(PackTerms terms) {
        this.terms = terms;
    }

    List<FigureTable> of(School school) {
        List<FigureTable> tables = new ArrayList<>();
        add(tables, BookletWords.text("figures.school"), facts(FactDefinition.SCHOOL, school.facts()));
        for (Section section : school.sections()) {
            List<Figure> figures = new ArrayList<>();
            figures.add(counted("figures.students", section.students(), "figures.persons"));
            figures.addAll(classes(school, section));
            figures.addAll(facts(FactDefinition.SECTION, section.facts()));
            add(tables, BookletWords.stage(section.stage()), figures);
        }
        new TreeMap<>(school.records())
                .forEach((kind, records) -> add(tables, recordName(kind), records(kind, records)));
        return tables;
    }

    private static void add(List<FigureTable> tables, String title, List<Figure> figures) {
        if (!figures.isEmpty()) {
            tables.add(new FigureTable(title, figures));
        }
    }

    private static Figure counted(String name, long number, String unit) {
        return new Figure(BookletWords.text(name), Long.toString(number), BookletWords.text(unit));
    }

    /** Classes are many: their number, and the largest. */
    private static List<Figure> classes(School school, Section section) {
        List<SchoolClass> classes = school.classes().stream()
                .filter(each -> each.stage() == section.stage())
                .toList();
        long largest = classes.stream().mapToLong(SchoolClass::students).max().orElse(0);
        return classes.isEmpty()
                ? List.of()
                : List.of(
                        counted("figures.classes", classes.size(), "figures.pieces"),
                        counted("figures.largest", largest, "figures.persons"));
    }

    private List<Figure> facts(String holder, Facts facts) {
        List<Figure> figures = new ArrayList<>();
        facts.asMap().forEach((code, value) -> figures.add(figure(holder, code, value)));
        return figures;
    }

    private Figure figure(String holder, String code, Object value) {
        return terms.fact(holder, code)
                .map(fact -> new Figure(fact.name(), shown(fact, value), fact.unit()))
                .orElseGet(() -> new Figure(code, shown(value), ""));
    }

    private static String shown(FactDefinition fact, Object value) {
        boolean isLevel = fact.type() == FactType.LEVEL && value instanceof BigDecimal;
        return isLevel && value instanceof BigDecimal place
                ? fact.words().get(place.intValueExact() - 1)
                : shown(value);
    }

    private static String shown(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean flag) {
            return BookletWords.text("flag." + flag);
        }
        return BookletWords.word(String.valueOf(value));
    }

    private String recordName(String kind) {
        return terms.fact(FactDefinition.SCHOOL, kind).map(FactDefinition::name).orElse(kind);
    }

    /** One record on a line, by its place. */
    private List<Figure> records(String kind, List<Facts> records) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            List<String> fields = facts(FactDefinition.SCHOOL + "/" + kind, records.get(i)).stream()
                    .map(each -> each.name() + " " + BookletWords.withUnit(each.value(), each.unit()))
                    .toList();
            figures.add(new Figure(Integer.toString(i + 1), String.join(BookletWords.text("comma"), fields), ""));
        }
        return figures;
    }
}
