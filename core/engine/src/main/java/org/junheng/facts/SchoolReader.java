package org.junheng.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Reads one school of a dossier. */
final class SchoolReader {
    private static final int MOST_STUDENTS = 999_999;
    private static final int SPONSORS = 10;
    private static final int MOST_GRADES = 6;

    private final Dictionary dictionary;
    private final Problems problems;
    private final FactsReader factsReader;

    SchoolReader(Dictionary dictionary, @Nullable LocalDate today, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
        this.factsReader = new FactsReader(dictionary, today, problems);
    }

    /** The school; empty if too much of it is missing to go on (and then problems have been told). */
    Optional<School> read(Tree tree, String path) {
        return Fields.of(tree, path, problems).flatMap(this::read);
    }

    private Optional<School> read(Fields fields) {
        Optional<String> code = fields.require("code").text("code");
        Optional<String> name = fields.require("name").text("name");
        Optional<SchoolKind> kind = fields.require("kind").coded("kind", SchoolKind.class);
        School.Attributes attributes = attributes(fields);
        Facts facts = factsReader.facts(fields, FactDefinition.SCHOOL);
        List<Section> sections = sections(fields, kind, facts);
        if (sections.isEmpty() && problems.isEmpty()) {
            fields.problem("sections", "section.none");
        }
        List<SchoolClass> classes = classes(fields, sections);
        var records = factsReader.records(fields, FactDefinition.SCHOOL);
        fields.refuseOthers();
        if (code.isEmpty() || name.isEmpty() || kind.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        School.Builder school = School.builder(code.get(), name.get(), kind.get())
                .attributes(attributes)
                .facts(facts.asMap())
                .classes(classes)
                .records(records);
        sections.forEach(section -> school.section(
                section.stage(), section.students(), section.facts().asMap()));
        return Optional.of(school.build());
    }

    private static School.Attributes attributes(Fields fields) {
        return new School.Attributes(
                fields.coded("locale", SchoolLocale.class).orElse(null),
                fields.coded("ownership", Ownership.class).orElse(null),
                optional(fields.whole("sponsor", 1, SPONSORS)),
                fields.flag("boarding").orElse(null),
                optional(fields.whole("builtIn", 1800, 2200)));
    }

    private static OptionalInt optional(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    private List<Section> sections(Fields school, Optional<SchoolKind> kind, Facts ofSchool) {
        List<Section> sections = new ArrayList<>();
        school.fields("sections").ifPresent(stages -> {
            for (Stage stage : Stage.values()) {
                stages.fields(stage.code()).ifPresent(fields -> {
                    if (kind.isPresent() && !kind.get().stages().contains(stage)) {
                        stages.problem(stage.code(), "section.kind", kind.get().code(), stage.code());
                    }
                    section(fields, stage, ofSchool).ifPresent(sections::add);
                });
            }
            stages.refuseOthers();
        });
        return sections;
    }

    private Optional<Section> section(Fields fields, Stage stage, Facts ofSchool) {
        Optional<Integer> students = students(fields);
        Facts facts = factsReader.facts(fields, FactDefinition.SECTION);
        for (String code : facts.codes()) {
            if (ofSchool.get(code) != null) {
                problems.add(
                        fields.place("facts"),
                        fields.path("facts") + "." + code,
                        "fact.both",
                        dictionary
                                .find(FactDefinition.SCHOOL, code)
                                .map(FactDefinition::name)
                                .orElse(code));
            }
        }
        fields.refuseOthers();
        return students.map(count -> new Section(stage, count, facts));
    }

    private static Optional<Integer> students(Fields fields) {
        Optional<Integer> students = fields.require("students").whole("students", 0, MOST_STUDENTS);
        if (students.isPresent() && students.get() == 0) {
            fields.problem("students", "section.empty");
            return Optional.empty();
        }
        return students;
    }

    private List<SchoolClass> classes(Fields school, List<Section> sections) {
        List<SchoolClass> classes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Tree> items = school.items("classes");
        for (int i = 0; i < items.size(); i++) {
            String path = school.path("classes") + "[" + i + "]";
            Fields.of(items.get(i), path, problems).ifPresent(fields -> {
                Optional<Stage> stage = fields.require("stage").coded("stage", Stage.class);
                Optional<Integer> grade = fields.require("grade").whole("grade", 1, MOST_GRADES);
                Optional<String> name = fields.require("name").text("name");
                Optional<Integer> students = fields.require("students").whole("students", 0, MOST_STUDENTS);
                fields.refuseOthers();
                if (stage.isPresent() && sections.stream().noneMatch(each -> each.stage() == stage.get())) {
                    fields.problem("stage", "class.stage", stage.get().code());
                }
                if (stage.isPresent() && grade.isPresent() && name.isPresent() && students.isPresent()) {
                    if (!names.add(stage.get() + "/" + grade.get() + "/" + name.get())) {
                        fields.problem("name", "class.twice", grade.get(), name.get());
                    }
                    classes.add(new SchoolClass(stage.get(), grade.get(), name.get(), students.get()));
                }
            });
        }
        return classes;
    }
}
