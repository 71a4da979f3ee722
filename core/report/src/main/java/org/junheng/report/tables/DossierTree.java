package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junheng.facts.DossierReader;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/**
 * Puts filled tables together as the tree that the same dossier in JSON would give, so that one reader checks both. What
 * only tables can get wrong (a row about a school that is not there) is told here.
 */
final class DossierTree {
    private static final String FACTS = "facts";
    private static final String CODE = "code";

    private final Problems problems;
    private final Map<String, Tree> dossier = new LinkedHashMap<>();
    private final Map<String, SchoolTree> schools = new LinkedHashMap<>();
    private final Map<String, List<Tree>> records = new LinkedHashMap<>();
    private final Map<String, Tree> series = new LinkedHashMap<>();
    private final List<Filled.Row> nameless = new ArrayList<>();
    private String county = "";

    DossierTree(Problems problems) {
        this.problems = problems;
        text("format", DossierReader.FORMAT);
    }

    private void text(String field, String text) {
        dossier.put(field, new Tree.Leaf(Place.FILE, Tree.Kind.TEXT, text));
    }

    /** The whole dossier. */
    Tree of(List<Filled> tables) {
        // whatever the order of the sheets: schools come before what belongs to them
        for (TableForm.Kind kind : TableForm.Kind.values()) {
            tables.stream().filter(each -> each.form().kind() == kind).forEach(this::add);
        }
        schools.values().forEach(school -> school.requireSection(problems));
        dossier.put(
                "schools", row(schools.values().stream().map(SchoolTree::tree).toList()));
        dossier.put("records", lists(records));
        dossier.put("series", branch(Place.FILE, series));
        return branch(Place.FILE, dossier);
    }

    private void add(Filled table) {
        TableForm form = table.form();
        switch (form.kind()) {
            case COUNTY -> table.rows().forEach(row -> county(form, row));
            case SCHOOLS -> table.rows().forEach(row -> school(form, row));
            case SECTIONS -> ofSchool(table, row -> school(row).section(form, row, problems));
            case CLASSES -> ofSchool(table, row -> school(row).schoolClass(form, row, problems));
            case SCHOOL_RECORDS ->
                ofSchool(table, row -> record(form, row, school(row).records()));
            case COUNTY_RECORDS -> table.rows().forEach(row -> record(form, row, records));
            case SERIES -> series(table);
            case REPORTED -> dossier.put("reported", row(trees(table)));
            case ATTESTATIONS -> dossier.put("attestations", row(attestations(table)));
        }
    }

    private void county(TableForm form, Filled.Row row) {
        Map<String, Tree> fields = fields(form, row);
        Tree asOf = fields.remove("asOf");
        if (asOf != null) {
            dossier.put("asOf", asOf);
        }
        county = row.text(CODE);
        dossier.put("county", branch(row.place(), fields));
    }

    private void school(TableForm form, Filled.Row row) {
        String code = row.text(CODE);
        SchoolTree first = schools.get(code);
        if (first != null) {
            problems.add(row.place(CODE), "", "school.twice", code, first.rowNumber());
        } else if (code.isEmpty()) {
            // that it is missing has been told, and without it no other row can belong to this one
            nameless.add(row);
        } else {
            schools.put(code, new SchoolTree(row, fields(form, row)));
        }
    }

    private SchoolTree school(Filled.Row row) {
        return java.util.Objects.requireNonNull(schools.get(row.text(Forms.SCHOOL)));
    }

    /** Goes through the rows that belong to a school of this dossier. */
    private void ofSchool(Filled table, Consumer<Filled.Row> add) {
        for (Filled.Row row : table.rows()) {
            String code = row.text(Forms.SCHOOL);
            SchoolTree school = schools.get(code);
            if (school == null && !code.isEmpty() && nameless.isEmpty()) {
                problems.add(row.place(Forms.SCHOOL), "", "school.unknown", code, near(code));
            } else if (school != null) {
                school.requireName(row, problems);
                add.accept(row);
            }
        }
    }

    private String near(String code) {
        return org.junheng.input.Fields.didYouMean(code, schools.keySet());
    }

    private void record(TableForm form, Filled.Row row, Map<String, List<Tree>> all) {
        List<Tree> list = all.computeIfAbsent(form.recordKind(), kind -> new ArrayList<>());
        boolean isNone = row.text(Forms.NO_RECORDS).equals("true");
        Map<String, Tree> facts = new LinkedHashMap<>();
        form.columns().stream()
                .filter(column -> column.fact() != null)
                .forEach(column -> row.find(column.code()).ifPresent(value -> facts.put(column.code(), value)));
        if (isNone && !facts.isEmpty()) {
            problems.add(row.place(Forms.NO_RECORDS), "", "record.none", form.name());
        } else if (!isNone) {
            list.add(branch(row.place(), facts));
        }
    }

    private void series(Filled table) {
        Map<String, Map<String, Tree>> byCode = new LinkedHashMap<>();
        Set<String> years = new HashSet<>();
        for (Filled.Row row : table.rows()) {
            String year = row.text("year");
            if (!year.isEmpty() && !years.add(year)) {
                problems.add(row.place("year"), "", "year.twice", year);
            }
            row.values().forEach((code, value) -> {
                if (!code.equals("year") && !year.isEmpty()) {
                    byCode.computeIfAbsent(code, key -> new LinkedHashMap<>()).put(year, value);
                }
            });
        }
        byCode.forEach((code, values) -> series.put(code, branch(Place.FILE, values)));
    }

    private static List<Tree> trees(Filled table) {
        return table.rows().stream()
                .map(row -> branch(row.place(), new LinkedHashMap<>(row.values())))
                .toList();
    }

    /** An attestation that names no subject is about the county. */
    private List<Tree> attestations(Filled table) {
        List<Tree> attestations = new ArrayList<>();
        for (Filled.Row row : table.rows()) {
            Map<String, Tree> fields = new LinkedHashMap<>(row.values());
            fields.putIfAbsent("subject", new Tree.Leaf(row.place(), Tree.Kind.TEXT, county));
            attestations.add(branch(row.place(), fields));
        }
        return attestations;
    }

    /** The fields of a row, its facts gathered in one field of their own. */
    static Map<String, Tree> fields(TableForm form, Filled.Row row) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        Map<String, Tree> facts = new LinkedHashMap<>();
        for (Column column : form.columns()) {
            row.find(column.code())
                    .ifPresent(value -> (column.fact() == null ? fields : facts).put(column.code(), value));
        }
        if (!facts.isEmpty()) {
            fields.put(FACTS, branch(row.place(), facts));
        }
        return fields;
    }

    static Tree branch(Place place, Map<String, Tree> members) {
        return new Tree.Branch(place, members);
    }

    static Tree row(List<Tree> items) {
        return new Tree.Row(Place.FILE, items);
    }

    static Tree lists(Map<String, List<Tree>> byKind) {
        Map<String, Tree> lists = new HashMap<>();
        byKind.forEach((kind, items) -> lists.put(kind, row(items)));
        return branch(Place.FILE, lists);
    }
}
