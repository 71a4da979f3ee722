package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.facts.SectionTable;
import org.junheng.indicators.Stage;
import org.junheng.packs.Population;

/** The sections of one stage that a population counts, county after county: the rows that all columns of a stage share. */
final class SectionRows implements CountyRows {
    private final SectionTable[] tables;
    private final int[] starts;
    private final School[] schools;
    private final Section[] sections;
    private final long[] students;
    private final Map<Integer, List<Missing>> unknown;

    private SectionRows(SectionTable[] tables, Map<Integer, List<Missing>> unknown) {
        this.tables = tables;
        this.unknown = unknown;
        this.starts = new int[tables.length + 1];
        for (int county = 0; county < tables.length; county++) {
            starts[county + 1] = starts[county] + tables[county].size();
        }
        int size = starts[tables.length];
        schools = new School[size];
        sections = new Section[size];
        students = new long[size];
        for (int county = 0; county < tables.length; county++) {
            tables[county].copyTo(schools, sections, students, starts[county]);
        }
    }

    /** The sections of schools that are counted. */
    static SectionRows of(List<Dossier> batch, Population population, Stage stage) {
        return new SectionRows(
                batch.stream().map(each -> each.sections(population, stage)).toArray(SectionTable[]::new), Map.of());
    }

    /** The sections of schools in a scope. */
    static SectionRows of(List<Dossier> batch, ScopeMembership scope, Stage stage) {
        SectionTable[] tables = new SectionTable[batch.size()];
        Map<Integer, List<Missing>> unknown = new HashMap<>();
        int rows = 0;
        for (int county = 0; county < tables.length; county++) {
            List<School> counted = new ArrayList<>();
            for (School school : batch.get(county).schools()) {
                if (scope.counts(school) && school.section(stage).isPresent()) {
                    Optional<Row> row = scope.admit(Row.of(batch.get(county), school));
                    if (row.isPresent() && !row.get().unknown().isEmpty()) {
                        unknown.put(rows + counted.size(), row.get().unknown());
                    }
                    row.ifPresent(each -> counted.add(school));
                }
            }
            tables[county] = SectionTable.of(counted, stage);
            rows += counted.size();
        }
        return new SectionRows(tables, unknown);
    }

    /** What is missing to tell whether a row is in scope; mostly nothing. */
    List<Missing> unknown(int row) {
        return unknown.isEmpty() ? List.of() : unknown.getOrDefault(row, List.of());
    }

    int size() {
        return students.length;
    }

    @Override
    public int counties() {
        return tables.length;
    }

    @Override
    public int from(int county) {
        return starts[county];
    }

    @Override
    public int to(int county) {
        return starts[county + 1];
    }

    /** The rows of a county, as columns. */
    SectionTable table(int county) {
        return tables[county];
    }

    School school(int row) {
        return schools[row];
    }

    Section section(int row) {
        return sections[row];
    }

    /** Students of every row; not to be changed. */
    long[] students() {
        return students;
    }
}
