package org.junheng.compiler.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.cases.CaseFile.SchoolEntry;
import org.junheng.compiler.cases.CaseFile.SectionEntry;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.input.Fields;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Makes a school of an example. */
final class SchoolMaker {
    private static final int MOST_STUDENTS = 999_999;

    private final CaseContext context;
    private final Problems problems;
    private final FactValues values;

    SchoolMaker(CaseContext context, Problems problems) {
        this.context = context;
        this.problems = problems;
        this.values = new FactValues(context.dictionary(), problems);
    }

    Optional<School> make(SchoolEntry entry, String code) {
        Map<String, Tree> ofSchool = new HashMap<>();
        Map<String, Tree> ofSection = new HashMap<>();
        entry.section().facts().forEach((fact, value) -> {
            boolean section = values.isOf(FactDefinition.SECTION, fact) || !values.isOf(FactDefinition.SCHOOL, fact);
            (section ? ofSection : ofSchool).put(fact, value);
        });
        Map<Stage, SectionEntry> sections = sections(entry, ofSection);
        SchoolKind kind = kind(entry, sections.keySet());
        String name = entry.name();
        School.Builder school = School.builder(code, name == null ? code : name, kind)
                .attributes(entry.attributes())
                .classes(classes(entry))
                .records(new RecordsMaker(context.dictionary(), problems).make(entry.records(), FactDefinition.SCHOOL))
                .facts(values.read(ofSchool, FactDefinition.SCHOOL));
        sections.forEach((stage, section) -> addSection(school, stage, section));
        return problems.isEmpty() ? Optional.of(school.build()) : Optional.empty();
    }

    /** The sections; a school that names none has one, of the criterion's stage. */
    private Map<Stage, SectionEntry> sections(SchoolEntry entry, Map<String, Tree> flat) {
        Map<Stage, SectionEntry> sections = new EnumMap<>(Stage.class);
        sections.putAll(entry.sections());
        if (sections.isEmpty()) {
            sections.put(context.stage(), new SectionEntry(entry.section().students(), flat, entry.line()));
        } else if (!flat.isEmpty()) {
            String codes = String.join(
                    CompilerMessages.AND, flat.keySet().stream().sorted().toList());
            add(entry.line(), "cases.sectionFacts", codes);
        }
        return sections;
    }

    private void addSection(School.Builder school, Stage stage, SectionEntry section) {
        Integer students = section.students();
        Map<String, Object> facts = values.read(section.facts(), FactDefinition.SECTION);
        if (students == null) {
            add(section.line(), "cases.noStudents");
        } else if (problems.isEmpty()) {
            school.section(stage, students, facts);
        }
    }

    /** The kind that is given, else the smallest that can have these stages. */
    private SchoolKind kind(SchoolEntry entry, Set<Stage> stages) {
        SchoolKind given = entry.kind();
        if (given != null && !given.stages().containsAll(stages)) {
            add(entry.line(), "cases.kind", given.code());
        }
        return given != null
                ? given
                : Arrays.stream(SchoolKind.values())
                        .filter(each -> each.stages().containsAll(stages))
                        .min(Comparator.comparingInt(each -> each.stages().size()))
                        .orElseThrow();
    }

    /** A number stands for a class of that size, in grade 1 of the criterion's stage. */
    private List<SchoolClass> classes(SchoolEntry entry) {
        List<SchoolClass> classes = new ArrayList<>();
        for (Tree item : entry.classes()) {
            String name = String.valueOf(classes.size() + 1);
            if (item instanceof Tree.Branch) {
                Fields.of(item, "classes", problems).ifPresent(each -> {
                    Stage stage =
                            each.require("stage").coded("stage", Stage.class).orElse(Stage.PRIMARY);
                    int students = each.require("students")
                            .whole("students", 0, MOST_STUDENTS)
                            .orElse(0);
                    each.refuseOthers();
                    classes.add(new SchoolClass(stage, 1, name, students));
                });
            } else {
                Fields.number(item, "classes", problems)
                        .ifPresent(size -> classes.add(new SchoolClass(context.stage(), 1, name, size.intValue())));
            }
        }
        return classes;
    }

    private void add(int line, String key, Object... arguments) {
        problems.add(new Place(line, 1), "", key, arguments);
    }
}
