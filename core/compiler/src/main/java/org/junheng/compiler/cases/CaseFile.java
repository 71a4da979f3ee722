package org.junheng.compiler.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.Yaml;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/**
 * The examples beside a rule file ({@code *.cases.yaml}).
 *
 * @param cases the examples, in the order of the file, at least one
 */
public record CaseFile(List<Case> cases) {
    /** Copies the list. */
    public CaseFile {
        cases = List.copyOf(cases);
    }

    /**
     * Reads a case file.
     *
     * @param problems told about everything that is wrong
     * @return the examples, or empty if anything is wrong
     */
    public static Optional<CaseFile> read(String text, Problems problems) {
        Optional<Tree> tree = Yaml.read(text, problems);
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        List<Case> cases = new ArrayList<>();
        if (tree.get() instanceof Tree.Row row && !row.items().isEmpty()) {
            for (Tree item : row.items()) {
                new CaseReader(problems).read(item, "[" + cases.size() + "]").ifPresent(cases::add);
            }
        } else {
            problems.add(tree.get().place(), "", "cases.list");
        }
        return problems.isEmpty() ? Optional.of(new CaseFile(cases)) : Optional.empty();
    }

    /**
     * One example: what is given, and what is found.
     *
     * @param name what it shows
     * @param criterion the id of the criterion
     * @param item the indicator that is meant, if the criterion has several subjects for each county
     * @param subject the code of the school, or of the county's year, that is meant; null: the only one
     * @param asOf the date; null: see {@link CaseDossier#asOf}
     * @param schools the schools of the county
     * @param county facts of the county
     * @param series figures of the county by year, as they stand
     * @param records records of the county, by kind, as they stand
     * @param reported what the county published, as it stands
     * @param attestations what has been attested
     * @param expect the outcome
     * @param measured the value that is measured, as it is printed; null: not checked
     * @param shortfall what is missing, as it is printed; null: not checked
     * @param replaces the criterion of a pack above in whose place it decides about the subject; null: not checked
     * @param weakerThan the criterion of a pack above that remains in force beside it; null: not checked
     * @param line the line on which the example begins
     */
    public record Case(
            String name,
            String criterion,
            @Nullable String item,
            @Nullable String subject,
            @Nullable LocalDate asOf,
            List<SchoolEntry> schools,
            Map<String, Tree> county,
            Map<String, Tree> series,
            Map<String, Tree> records,
            List<Tree> reported,
            List<Attested> attestations,
            String expect,
            @Nullable String measured,
            @Nullable String shortfall,
            @Nullable String replaces,
            @Nullable String weakerThan,
            int line) {
        /** Copies the lists. */
        public Case {
            schools = List.copyOf(schools);
            county = Map.copyOf(county);
            series = Map.copyOf(series);
            records = Map.copyOf(records);
            reported = List.copyOf(reported);
            attestations = List.copyOf(attestations);
        }
    }

    /**
     * What has been attested in an example.
     *
     * @param criterion the criterion's id; null: the example's own
     * @param subject the code of a school; null: the county, or the only school if the criterion is about schools
     * @param holds whether it holds
     */
    public record Attested(
            @Nullable String criterion, @Nullable String subject, boolean holds) {}

    /**
     * A school of an example.
     *
     * @param code its code; null: its number in the list
     * @param name its name; null: its code
     * @param kind its kind; null: as the stage of the criterion has it
     * @param attributes what else is known about it
     * @param classes the sizes of its classes, or whole classes, as they stand
     * @param records its records by kind, as they stand
     * @param section students and facts that belong to the section of the criterion's stage, or to the school
     * @param sections students and facts of sections that are named; empty: the school has one section
     * @param line the line on which it begins
     */
    public record SchoolEntry(
            @Nullable String code,
            @Nullable String name,
            @Nullable SchoolKind kind,
            School.Attributes attributes,
            List<Tree> classes,
            Map<String, Tree> records,
            SectionEntry section,
            Map<Stage, SectionEntry> sections,
            int line) {
        /** Copies the map. */
        public SchoolEntry {
            classes = List.copyOf(classes);
            records = Map.copyOf(records);
            sections = Map.copyOf(sections);
        }
    }

    /**
     * Students and facts, as they stand.
     *
     * @param students null: not given
     * @param facts values by code
     * @param line the line on which they begin
     */
    public record SectionEntry(@Nullable Integer students, Map<String, Tree> facts, int line) {
        /** Copies the map. */
        public SectionEntry {
            facts = Map.copyOf(facts);
        }

        static SectionEntry of(Fields fields, @Nullable Integer students, Map<String, Tree> facts) {
            return new SectionEntry(students, facts, fields.place().line());
        }
    }
}
