package org.junheng.report.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.Section;
import org.junheng.input.Coded;

/** A dossier as the rows of a table: values by the column's code. What reads tables reads the same dossier again. */
final class DossierRows {
    private final TableForm form;
    private final Dossier dossier;

    private DossierRows(TableForm form, Dossier dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    static List<Map<String, Object>> of(TableForm form, Dossier dossier) {
        return new DossierRows(form, dossier).rows();
    }

    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        switch (form.kind()) {
            case COUNTY -> rows.add(county());
            case SCHOOLS -> dossier.schools().forEach(school -> rows.add(school(school)));
            case SECTIONS ->
                dossier.schools()
                        .forEach(school -> school.sections().forEach(section -> rows.add(section(school, section))));
            case CLASSES ->
                dossier.schools()
                        .forEach(school -> school.classes().forEach(each -> rows.add(schoolClass(school, each))));
            case SCHOOL_RECORDS ->
                dossier.schools().forEach(school -> rows.addAll(records(school.records(), ofSchool(school))));
            case COUNTY_RECORDS -> rows.addAll(records(dossier.county().records(), Map.of()));
            case SERIES -> rows.addAll(years());
            case REPORTED -> dossier.reported().forEach(each -> rows.add(reported(each)));
            case ATTESTATIONS -> dossier.attestations().forEach(each -> rows.add(attestation(each)));
        }
        return rows;
    }

    private Map<String, Object> county() {
        Map<String, Object> row =
                row("code", dossier.county().code(), "name", dossier.county().name());
        put(row, "asOf", dossier.asOf().orElse(null));
        putAll(row, dossier.county().facts());
        return row;
    }

    private Map<String, Object> school(School school) {
        School.Attributes attributes = school.attributes();
        Map<String, Object> row = row("code", school.code(), "name", school.name(), "kind", school.kind());
        put(row, "locale", attributes.locale());
        put(row, "ownership", attributes.ownership());
        attributes.sponsor().ifPresent(sponsor -> row.put("sponsor", Integer.toString(sponsor)));
        put(row, "boarding", attributes.boarding());
        attributes.builtIn().ifPresent(year -> row.put("builtIn", year));
        putAll(row, school.facts());
        return row;
    }

    private Map<String, Object> section(School school, Section section) {
        Map<String, Object> row = ofSchool(school);
        row.put("stage", section.stage());
        row.put("students", section.students());
        putAll(row, section.facts());
        return row;
    }

    private Map<String, Object> schoolClass(School school, SchoolClass each) {
        Map<String, Object> row = ofSchool(school);
        row.putAll(row("stage", each.stage(), "grade", each.grade(), "name", each.name(), "students", each.students()));
        return row;
    }

    private static Map<String, Object> ofSchool(School school) {
        return row(Forms.SCHOOL, school.code(), Forms.SCHOOL_NAME, school.name());
    }

    /** An empty list is a row that says so; a record of which nothing is known is a row that says: not none. */
    private List<Map<String, Object>> records(Map<String, List<Facts>> all, Map<String, Object> owner) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Facts> records = all.get(form.recordKind());
        if (records != null && records.isEmpty()) {
            Map<String, Object> row = new LinkedHashMap<>(owner);
            row.put(Forms.NO_RECORDS, true);
            rows.add(row);
        }
        for (Facts record : records == null ? List.<Facts>of() : records) {
            Map<String, Object> row = new LinkedHashMap<>(owner);
            if (record.codes().isEmpty()) {
                row.put(Forms.NO_RECORDS, false);
            }
            putAll(row, record);
            rows.add(row);
        }
        return rows;
    }

    private List<Map<String, Object>> years() {
        Map<Integer, Map<String, Object>> rows = new TreeMap<>();
        for (String code : new TreeSet<>(dossier.county().series().keySet())) {
            dossier.county()
                    .series()
                    .getOrDefault(code, new TreeMap<>())
                    .forEach((year, value) ->
                            rows.computeIfAbsent(year, key -> row("year", key)).put(code, value));
        }
        return List.copyOf(rows.values());
    }

    private Map<String, Object> reported(Reported each) {
        Map<String, Object> row = row("stage", each.stage(), "statistic", each.statistic());
        put(row, "indicator", labelled("indicator", each.indicator()));
        row.put("value", each.value());
        row.put("decimals", each.decimals());
        return row;
    }

    private Map<String, Object> attestation(Attestation each) {
        Map<String, Object> row = row("subject", each.subject(), "holds", each.holds(), "by", each.by());
        put(row, "criterion", labelled("criterion", each.criterion()));
        put(row, "on", each.on());
        if (!each.evidence().isEmpty()) {
            row.put("evidence", String.join("\n", each.evidence()));
        }
        return row;
    }

    /** A code with its name, if these packs have one for it. */
    private @Nullable String labelled(String column, @Nullable String code) {
        return code == null
                ? null
                : form.find(column)
                        .flatMap(each -> each.choice(code))
                        .map(Choice::word)
                        .orElse(code);
    }

    private void putAll(Map<String, Object> row, Facts facts) {
        facts.asMap().forEach((code, value) -> put(row, code, value));
    }

    private void put(Map<String, Object> row, String code, @Nullable Object value) {
        if (value != null) {
            row.put(code, value);
        }
    }

    private static Map<String, Object> row(Object... codesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < codesAndValues.length; i += 2) {
            row.put(codesAndValues[i].toString(), codesAndValues[i + 1]);
        }
        return row;
    }

    /** A value as it stands in a cell: a number, a day, or a text. */
    static Object shown(Column column, Object value) {
        if (value instanceof Boolean flag) {
            return TableWords.text("flag." + flag);
        }
        if (value instanceof Coded coded) {
            return column.choice(coded.code()).map(Choice::word).orElse(coded.code());
        }
        if (value instanceof LocalDate || (value instanceof Number && column.kind() == Column.Kind.NUMBER)) {
            return value;
        }
        if (value instanceof Number level && column.fact() != null) {
            // a level is kept as its place, and people write its name
            return column.fact().words().get(level.intValue() - 1);
        }
        return column.choice(value.toString()).map(Choice::word).orElse(value.toString());
    }
}
