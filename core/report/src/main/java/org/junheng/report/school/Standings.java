package org.junheng.report.school;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.findings.Subject;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.report.Evaluated;
import org.junheng.report.Exact;
import org.junheng.report.PackTerms;

/** Every indicator by which sections are judged, with all sections of the county, in the order of the law. */
final class Standings {
    private final PackTerms terms;
    private final Map<Key, Standing> all = new LinkedHashMap<>();
    private final Map<Key, String> names = new LinkedHashMap<>();

    Standings(Evaluated county, PackTerms terms) {
        this.terms = terms;
        Map<String, School> schools = new LinkedHashMap<>();
        county.dossier().schools().forEach(school -> schools.put(school.code(), school));
        Map<Key, List<Standing.Entry>> entries = new LinkedHashMap<>();
        for (Finding finding : county.evaluation().findings()) {
            Key key = Key.of(finding);
            if (key != null) {
                entry(finding, schools).ifPresent(each -> {
                    entries.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
                    names.putIfAbsent(key, terms.judged(finding));
                });
            }
        }
        entries.forEach((key, of) -> {
            if (isFirst(key)) {
                all.put(key, new Standing(of, floor(of.get(0).finding()), statistic(county, key)));
            }
        });
    }

    /** Where several views judge one indicator, the first has it: the values are the same. */
    private boolean isFirst(Key key) {
        return all.keySet().stream()
                .noneMatch(each -> each.indicator().equals(key.indicator()) && each.stage() == key.stage());
    }

    /** A section with a value that has a good side; one that decides. */
    private Optional<Standing.Entry> entry(Finding finding, Map<String, School> schools) {
        Finding.Measured measured = finding.measured();
        Finding.Required required = finding.required();
        School school = schools.get(finding.subject().code());
        if (measured == null || required == null || school == null || required.comparator() == Comparator.EXACTLY) {
            return Optional.empty();
        }
        Stage stage = Objects.requireNonNull(finding.subject().stage());
        long students = school.section(stage).map(Section::students).orElse(0);
        return Exact.fraction(measured.exact())
                .map(value -> new Standing.Entry(school.code(), students, value, finding, measured, required));
    }

    /** The least part of the limit that is accepted of the finding's item (余项), as the criterion that counts the items has it. */
    private Optional<Rational> floor(Finding finding) {
        Optional<String> group = terms.criterion(finding).map(Criterion::group);
        return terms.criteria().stream()
                .filter(each -> each.selector().type().equals("SectionItems"))
                .filter(each -> each.selector().field("group").equals(group))
                .flatMap(each -> each.requirement().stream())
                .filter(word -> word.name().equals("theRestAtLeast"))
                .map(word -> Rational.of(new BigDecimal(word.arguments().get(0))))
                .findFirst();
    }

    private static @Nullable Statistic statistic(Evaluated county, Key key) {
        return county.evaluation().statistics().stream()
                .filter(each -> each.view().equals(key.view())
                        && each.indicator().equals(key.indicator())
                        && each.stage() == key.stage())
                .findFirst()
                .orElse(null);
    }

    /** The places of a school, stage by stage. */
    List<Place> places(String school) {
        List<Place> places = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            all.forEach((key, standing) -> {
                if (key.stage() == stage) {
                    standing.entry(school)
                            .map(each -> standing.place(
                                    each, BookletWords.stage(stage), Objects.requireNonNull(names.get(key))))
                            .ifPresent(places::add);
                }
            });
        }
        return places;
    }

    /** An indicator of one stage in one view. */
    private record Key(String view, String indicator, Stage stage) {
        /** Null for what is not about a section's indicator, or does not decide. */
        static @Nullable Key of(Finding finding) {
            Subject subject = finding.subject();
            boolean counts = subject.type() == Subject.Type.SECTION
                    && !finding.check()
                    && finding.supersededBy() == null
                    && finding.weakerThan() == null;
            return counts && finding.indicator() != null && subject.stage() != null
                    ? new Key(finding.view(), finding.indicator(), subject.stage())
                    : null;
        }
    }
}
