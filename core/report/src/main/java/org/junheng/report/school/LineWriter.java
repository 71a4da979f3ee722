package org.junheng.report.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.packs.Criterion;
import org.junheng.report.Mark;
import org.junheng.report.PackTerms;

/** Puts findings about schools into words. */
final class LineWriter {
    private static final Set<String> ITEMS = Set.of("SectionItems", "CountyItems");

    private final PackTerms terms;
    private final Set<String> counted;

    LineWriter(PackTerms terms) {
        this.terms = terms;
        counted = terms.criteria().stream()
                .filter(each -> ITEMS.contains(each.selector().type()))
                .flatMap(each -> each.selector().field("group").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One finding, which counts in some views. */
    Line line(School school, Finding finding, String views) {
        return new Line(
                finding.criterion(),
                terms.judged(finding),
                whom(school, finding.subject()),
                Mark.of(finding),
                BookletWords.measured(finding.measured()),
                BookletWords.required(finding.required()),
                lacks(finding),
                asks(finding),
                finding.notes(),
                finding.citation(),
                terms.criterion(finding).map(Criterion::clause).orElse(""),
                isItem(finding),
                views);
    }

    /** Whether it is one of the items that another criterion counts. */
    boolean isItem(Finding finding) {
        return terms.criterion(finding)
                .map(Criterion::group)
                .filter(Objects::nonNull)
                .filter(counted::contains)
                .isPresent();
    }

    /** The part of a school without the school's name, which stands above already. */
    private static String whom(School school, Subject subject) {
        if (subject.stage() != null) {
            return BookletWords.stage(subject.stage());
        }
        String name = subject.name();
        return name.startsWith(school.name())
                ? name.substring(school.name().length()).strip()
                : name;
    }

    private String lacks(Finding finding) {
        Finding.Shortfall shortfall = finding.shortfall();
        if (shortfall == null || finding.required() == null) {
            return "";
        }
        String key = finding.required().comparator().isUpperBound() ? "over" : "under";
        String fact = fact(finding, shortfall.fact());
        String named = isOneOfSeveral(finding) && !fact.isEmpty() ? BookletWords.text("one.of", fact) : fact;
        return BookletWords.text(key, BookletWords.withUnit(shortfall.value(), shortfall.unit()), named);
    }

    /** Whether other figures count for as much as the one that a shortfall names. */
    private boolean isOneOfSeveral(Finding finding) {
        return terms.indicator(finding)
                .filter(each -> each.numerator().stream()
                                .filter(term -> term.sign() > 0)
                                .count()
                        > 1)
                .isPresent();
    }

    private String fact(Finding finding, String code) {
        String holder =
                finding.subject().type() == Subject.Type.SECTION ? FactDefinition.SECTION : FactDefinition.SCHOOL;
        return terms.fact(holder, code)
                .or(() -> terms.fact(FactDefinition.SCHOOL, code))
                .map(FactDefinition::name)
                .orElse("");
    }

    /** What is asked of the school: figures that it has not given, or the question of the clause. */
    private List<String> asks(Finding finding) {
        List<String> asks = new ArrayList<>();
        finding.missing().forEach(code -> asks.add(missing(finding, code)));
        if (finding.outcome() == Outcome.NEEDS_EVIDENCE) {
            asks.add(BookletWords.text("ask.evidence"));
        }
        return asks;
    }

    private String missing(Finding finding, String code) {
        String name = fact(finding, code);
        return BookletWords.text("ask.fact", name.isEmpty() ? code : name);
    }
}
