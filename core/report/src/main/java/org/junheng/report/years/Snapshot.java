package org.junheng.report.years;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.School;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Measure;
import org.junheng.report.Evaluated;
import org.junheng.report.Exact;
import org.junheng.report.Mark;
import org.junheng.report.PackTerms;

/** One evaluation, looked up by what stays the same over the years. */
final class Snapshot {
    private final Evaluated county;
    private final PackTerms terms;
    private final Map<Key, Judged> judged = new LinkedHashMap<>();
    private final Map<String, School> schools = new LinkedHashMap<>();
    private final Set<List<String>> inForce = new HashSet<>();

    Snapshot(Evaluated county) {
        this.county = county;
        terms = new PackTerms(county);
        county.dossier().schools().forEach(each -> schools.put(each.code(), each));
        county.evaluation().findings().stream()
                .filter(each -> each.supersededBy() == null)
                .forEach(each -> judged.merge(Key.of(each, terms), Judged.of(each), Judged::and));
        judged.keySet().forEach(each -> inForce.add(List.of(each.view(), each.criterion())));
    }

    LocalDate asOf() {
        return county.evaluation().asOf();
    }

    Evaluation evaluation() {
        return county.evaluation();
    }

    PackTerms terms() {
        return terms;
    }

    /** What decides in each view, in the order of the evaluation. */
    Map<Key, Judged> judged() {
        return judged;
    }

    Optional<Judged> judged(Key key) {
        return Optional.ofNullable(judged.get(key));
    }

    Map<String, School> schools() {
        return schools;
    }

    /** Whether the subject was there: the county always, a school or a section if it is listed. */
    private boolean has(Key key) {
        if (isCounty(key)) {
            return true;
        }
        School school = schools.get(key.school());
        return school != null
                && (key.stage() == null || school.section(key.stage()).isPresent());
    }

    /** Whether the subject was there, and its criterion judged anybody. */
    boolean judges(Key key) {
        return has(key) && inForce.contains(List.of(key.view(), key.criterion()));
    }

    private boolean isCounty(Key key) {
        String code = county.evaluation().county().code();
        return !schools.containsKey(key.code())
                && (key.code().equals(code) || key.code().startsWith(code + "/"));
    }

    /** Whom a key is about; classes and rooms stand for their school. */
    Who who(Key key, Finding finding) {
        Subject subject = finding.subject();
        School school = schools.get(key.code());
        String name = Key.isPart(subject.type()) && school != null ? school.name() : subject.name();
        return new Who(key.code(), name, key.stage(), key.item(), isCounty(key));
    }

    /** The exact number that a finding measured; none of a class or room. */
    @Nullable
    Measure measure(Finding finding) {
        Finding.Measured measured = finding.measured();
        return measured == null || Key.isPart(finding.subject().type())
                ? null
                : terms.criterion(finding)
                        .flatMap(criterion -> Exact.measure(criterion, measured))
                        .orElse(null);
    }

    /** The evaluation in short. */
    Year year() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        // what several views have counts once
        evaluation().findings().stream()
                .filter(each -> each.supersededBy() == null && !each.check())
                .map(each -> Map.entry(List.of(each.criterion(), each.subject()), each.outcome()))
                .distinct()
                .forEach(each -> counts.merge(each.getValue(), 1, Integer::sum));
        List<Year.ViewVerdict> verdicts = evaluation().verdicts().stream()
                .map(each -> new Year.ViewVerdict(each.view(), terms.document(each.view()), Mark.of(each.outcome())))
                .toList();
        return new Year(
                asOf(),
                evaluation().county().name(),
                schools.size(),
                schools.values().stream().mapToLong(School::students).sum(),
                evaluation().packs(),
                verdicts,
                counts);
    }

    /** How many findings about a school are not met. */
    int notMet(String school) {
        return (int) judged.entrySet().stream()
                .filter(each -> each.getKey().code().equals(school))
                .map(Map.Entry::getValue)
                .filter(each ->
                        each.outcome() == Outcome.NOT_MET && !each.finding().check())
                .map(each -> each.finding().criterion())
                .distinct()
                .count();
    }
}
