package org.junheng.evaluation;

import java.util.ArrayList;
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
    private final int[] starts;
    private final long[] students;
    private final Map<Split, long[]> weighted = new ConcurrentHashMap<>();

    SectionRows(List<Dossier> batch, Population population, Stage stage) {
        starts = new int[batch.size() + 1];
        for (int county = 0; county < batch.size(); county++) {
            for (School school : batch.get(county).schools()) {
                Optional<Section> section = school.section(stage);
                if (section.isPresent() && population.counts(school)) {
                    schools.add(school);
                    sections.add(section.get());
                }
            }
            starts[county + 1] = schools.size();
        }
        students = sections.stream().mapToLong(Section::students).toArray();
    }

    int size() {
        return students.length;
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
