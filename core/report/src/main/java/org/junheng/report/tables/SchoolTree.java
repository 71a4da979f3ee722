package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** One school as its rows in several tables say it. */
final class SchoolTree {
    private static final String STAGE = "stage";

    private final Filled.Row own;
    private final Map<String, Tree> fields;
    private final Map<String, Tree> sections = new LinkedHashMap<>();
    private final List<Tree> classes = new ArrayList<>();
    private final Map<String, List<Tree>> records = new LinkedHashMap<>();

    SchoolTree(Filled.Row own, Map<String, Tree> fields) {
        this.own = own;
        this.fields = fields;
    }

    int rowNumber() {
        return own.number();
    }

    Map<String, List<Tree>> records() {
        return records;
    }

    /** Adds a section. */
    void section(TableForm form, Filled.Row row, Problems problems) {
        Optional<Stage> stage = Coded.find(Stage.class, row.text(STAGE));
        Optional<SchoolKind> kind = Coded.find(SchoolKind.class, own.text("kind"));
        if (stage.isEmpty()) {
            return;
        }
        String word = TableWords.text("stage." + stage.get().code());
        if (kind.isPresent() && !kind.get().stages().contains(stage.get())) {
            String shown = TableWords.text("kind." + kind.get().code());
            problems.add(row.place(STAGE), "", "section.kind", shown, word, own.text("code"));
        } else if (sections.containsKey(stage.get().code())) {
            problems.add(row.place(STAGE), "", "section.twice", own.text("code"), word);
        } else {
            Map<String, Tree> section = DossierTree.fields(form, row);
            section.keySet().removeAll(List.of(Forms.SCHOOL, Forms.SCHOOL_NAME, STAGE));
            sections.put(stage.get().code(), DossierTree.branch(row.place(), section));
        }
    }

    /** Adds a class. */
    void schoolClass(TableForm form, Filled.Row row, Problems problems) {
        String stage = row.text(STAGE);
        if (!stage.isEmpty() && !sections.containsKey(stage)) {
            problems.add(row.place(STAGE), "", "class.section", own.text("code"), TableWords.text("stage." + stage));
            return;
        }
        Map<String, Tree> members = DossierTree.fields(form, row);
        members.keySet().removeAll(List.of(Forms.SCHOOL, Forms.SCHOOL_NAME));
        classes.add(DossierTree.branch(row.place(), members));
    }

    /** Whoever writes the name beside the code means the same school by both. */
    void requireName(Filled.Row row, Problems problems) {
        String written = row.text(Forms.SCHOOL_NAME);
        String name = own.text("name");
        if (!written.isEmpty() && !name.isEmpty() && !written.equals(name)) {
            problems.add(row.place(Forms.SCHOOL_NAME), "", "school.name", written, name, own.text("code"));
        }
    }

    void requireSection(Problems problems) {
        if (sections.isEmpty()) {
            problems.add(own.place(), "", "school.sections", own.text("code"));
        }
    }

    Tree tree() {
        Map<String, Tree> all = new LinkedHashMap<>(fields);
        all.put("sections", DossierTree.branch(Place.FILE, sections));
        if (!classes.isEmpty()) {
            all.put("classes", DossierTree.row(classes));
        }
        if (!records.isEmpty()) {
            all.put("records", DossierTree.lists(records));
        }
        return DossierTree.branch(own.place(), all);
    }
}
