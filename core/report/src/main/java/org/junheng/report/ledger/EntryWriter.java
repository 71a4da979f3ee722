package org.junheng.report.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;

/** Writes the columns of the program: what an evaluation says about an entry. */
final class EntryWriter {
    private static final char PATH = '/';

    private final Evaluation evaluation;
    private final LedgerTerms terms;
    private final Map<String, String> revisions = new HashMap<>();
    private final Map<String, String> schools = new HashMap<>();
    private final Map<String, Map<String, Criterion>> criteria = new HashMap<>();

    EntryWriter(Evaluation evaluation, LedgerTerms terms) {
        this.evaluation = evaluation;
        this.terms = terms;
        evaluation.packs().forEach(each -> revisions.put(each.id(), each.revision()));
        evaluation.findings().stream()
                .map(Finding::subject)
                .filter(each -> each.type() == Subject.Type.SCHOOL || each.type() == Subject.Type.SECTION)
                .forEach(each -> schools.put(each.code(), each.name()));
    }

    /** Whether the evaluation used a pack. */
    boolean uses(String pack) {
        return revisions.containsKey(pack);
    }

    /** The pack of a finding, with its revision. */
    String pack(Finding finding) {
        return finding.pack() + " " + revisions.getOrDefault(finding.pack(), "");
    }

    /** The same entry with what the evaluation says; figures that it does not have stay as they were. */
    Entry written(Entry entry, Judged judged) {
        Finding finding = judged.finding();
        Finding.Measured measured = finding.measured();
        Finding.Required required = finding.required();
        Finding.Shortfall shortfall = finding.shortfall();
        Entry written = named(entry, judged)
                .with(LedgerColumn.RESULT, LedgerWords.word(judged.result()))
                .with(LedgerColumn.REMARK, judged.remark())
                .with(LedgerColumn.EVALUATED_ON, evaluation.asOf().toString());
        if (measured != null) {
            written = written.with(LedgerColumn.MEASURED, measured.value()).with(LedgerColumn.UNIT, measured.unit());
        }
        if (required != null) {
            written = written.with(LedgerColumn.REQUIRED, required(required)).with(LedgerColumn.UNIT, required.unit());
        }
        return judged.result().isQuestion()
                ? written
                : written.with(LedgerColumn.SHORTFALL, shortfall == null ? "" : shortfall.value())
                        .with(LedgerColumn.SHORTFALL_UNIT, shortfall == null ? "" : shortfall.unit());
    }

    private Entry named(Entry entry, Judged judged) {
        Subject subject = judged.finding().subject();
        String school = school(subject);
        String name = schools.getOrDefault(school, school.isEmpty() ? "" : subject.name());
        boolean isWhole = subject.name().equals(name) || (school.isEmpty() && subject.type() == Subject.Type.COUNTY);
        return entry.with(LedgerColumn.COUNTY, line(evaluation.county().name()))
                .with(LedgerColumn.SCHOOL_CODE, school)
                .with(LedgerColumn.SCHOOL, line(name))
                .with(LedgerColumn.OBJECT, isWhole ? "" : line(rest(subject.name(), name)))
                .with(LedgerColumn.TITLE, line(title(judged.finding())))
                .with(LedgerColumn.CITATION, line(judged.finding().citation()))
                .with(LedgerColumn.PACK, pack(judged.finding()));
    }

    private static String line(String text) {
        return OneLine.of(text);
    }

    /** The school's code; empty if the county is meant. */
    private String school(Subject subject) {
        int end = subject.code().indexOf(PATH);
        String code = end < 0 ? subject.code() : subject.code().substring(0, end);
        boolean isCounty = subject.type() == Subject.Type.COUNTY
                || (end >= 0 && code.equals(evaluation.county().code()));
        return isCounty ? "" : code;
    }

    /** What follows the school's name. */
    private static String rest(String name, String school) {
        return !school.isEmpty() && name.startsWith(school) ? name.substring(school.length()) : name;
    }

    private static String required(Finding.Required required) {
        return LedgerWords.text("required." + required.comparator().name(), required.value());
    }

    private String title(Finding finding) {
        String title = criterion(finding).map(Criterion::title).orElse(finding.criterion());
        return finding.subject().item() == null
                ? title
                : LedgerWords.text("title.item", title, indicator(finding.pack(), String.valueOf(finding.indicator())));
    }

    private Optional<Criterion> criterion(Finding finding) {
        return Optional.ofNullable(
                criteria.computeIfAbsent(finding.pack(), this::criteria).get(finding.criterion()));
    }

    private Map<String, Criterion> criteria(String pack) {
        Map<String, Criterion> byId = new HashMap<>();
        pack(pack).ifPresent(each -> each.criteria().forEach(criterion -> byId.put(criterion.id(), criterion)));
        return byId;
    }

    private Optional<Pack> pack(String id) {
        return Optional.ofNullable(terms.packs().get(id));
    }

    /** What people call an indicator: in its pack, or in one of those above. */
    private String indicator(String pack, String code) {
        return pack(pack)
                .flatMap(each -> each.indicators().stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .map(IndicatorDefinition::name)
                        .findFirst()
                        .or(() -> each.parents().stream()
                                .map(parent -> indicator(parent, code))
                                .filter(name -> !name.equals(code))
                                .findFirst()))
                .orElse(code);
    }

    /** The due day of a new entry. */
    String due(Finding finding) {
        Optional<LocalDate> due = criterion(finding)
                .flatMap(each -> Optional.ofNullable(each.leeway().due()));
        return due.or(terms::due).map(LocalDate::toString).orElse("");
    }

    /** What was measured, for the history. */
    static String measured(Finding finding) {
        Finding.Measured measured = finding.measured();
        return measured == null ? "" : measured.value();
    }

    /** By what an entry is closed. */
    String evidence(Judged judged) {
        Finding finding = judged.finding();
        String required = finding.required() == null ? "" : required(finding.required());
        return OneLine.of(LedgerWords.text(
                "closed.by",
                evaluation.asOf(),
                measured(finding),
                required,
                pack(finding),
                String.join(LedgerWords.text("and"), finding.notes())));
    }
}
