package org.junheng.compiler.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.cases.CaseFile.SchoolEntry;
import org.junheng.compiler.cases.CaseFile.SectionEntry;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Makes a school of an example. */
final class SchoolMaker {
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
                .attributes(attributes(entry))
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

    private static School.Attributes attributes(SchoolEntry entry) {
        Integer sponsor = entry.sponsor();
        OptionalInt code = sponsor == null ? OptionalInt.empty() : OptionalInt.of(sponsor);
        return new School.Attributes(null, entry.ownership(), code, null, OptionalInt.empty());
    }

    private void add(int line, String key, Object... arguments) {
        problems.add(new Place(line, 1), "", key, arguments);
    }
}
