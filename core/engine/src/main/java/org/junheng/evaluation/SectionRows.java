package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.facts.Split;
import org.junheng.indicators.Stage;
import org.junheng.packs.Population;

/** The sections of one stage that a population counts, county after county: the rows that all columns of a stage share. */
final class SectionRows implements CountyRows {
    private final List<School> schools = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<Integer, List<Missing>> unknown = new HashMap<>();
    private final int[] starts;
    private final long[] students;
    private final Map<Split, long[]> weighted = new ConcurrentHashMap<>();

    /** The sections of schools that are counted. */
    static SectionRows of(List<Dossier> batch, Population population, Stage stage) {
        return new SectionRows(
                batch,
                stage,
                (dossier, school) -> population.counts(school) ? Optional.of(List.of()) : Optional.empty());
    }

    /** The sections of schools in a scope. */
    static SectionRows of(List<Dossier> batch, ScopeMembership scope, Stage stage) {
        return new SectionRows(
                batch,
                stage,
                (dossier, school) -> scope.counts(school)
                        ? scope.admit(Row.of(dossier, school)).map(Row::unknown)
                        : Optional.empty());
    }

    /** Says whether a school is counted, and what is missing to tell. */
    private interface Counted {
        Optional<List<Missing>> test(Dossier dossier, School school);
    }

    private SectionRows(List<Dossier> batch, Stage stage, Counted counted) {
        starts = new int[batch.size() + 1];
        for (int county = 0; county < batch.size(); county++) {
            for (School school : batch.get(county).schools()) {
                Optional<Section> section = school.section(stage);
                if (section.isPresent()) {
                    Optional<List<Missing>> missing = counted.test(batch.get(county), school);
                    missing.ifPresent(each -> add(school, section.get(), each));
                }
            }
            starts[county + 1] = schools.size();
        }
        students = sections.stream().mapToLong(Section::students).toArray();
    }

    private void add(School school, Section section, List<Missing> missing) {
        if (!missing.isEmpty()) {
            unknown.put(schools.size(), missing);
        }
        schools.add(school);
        sections.add(section);
    }

    /** What is missing to tell whether a row is in scope; mostly nothing. */
    List<Missing> unknown(int row) {
        return unknown.getOrDefault(row, List.of());
    }

    int size() {
        return students.length;
    }

    @Override
    public int counties() {
        return starts.length - 1;
    }

    @Override
    public int from(int county) {
        return starts[county];
    }

    @Override
    public int to(int county) {
        return starts[county + 1];
    }

    /** For each row, students times weight of its whole school; computed once for each split. */
    long[] weighted(Split split) {
        return weighted.computeIfAbsent(
                split, each -> schools.stream().mapToLong(each::weighted).toArray());
    }

    School school(int row) {
        return schools.get(row);
    }

    Section section(int row) {
        return sections.get(row);
    }

    /** Students of every row; not to be changed. */
    long[] students() {
        return students;
    }
}
