package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.facts.Split;
import org.junheng.indicators.Stage;
import org.junheng.packs.Population;

/** The sections of one stage that a population counts, county after county: the rows that all columns of a stage share. */
final class SectionRows implements CountyRows {
    private final School[] schools;
    private final Section[] sections;
    private final long[] students;
    private final int[] shapes;
    private final int shapeCount;
    private final int[] starts;
    private final Map<Integer, List<Missing>> unknown;
    private final Map<Split, long[]> weighted = new ConcurrentHashMap<>();

    private SectionRows(Collected collected) {
        schools = collected.schools.toArray(School[]::new);
        sections = collected.sections.toArray(Section[]::new);
        students = Arrays.stream(sections).mapToLong(Section::students).toArray();
        shapes = Arrays.copyOf(collected.shapes, sections.length);
        shapeCount = collected.shapeNumbers.size();
        starts = collected.starts;
        unknown = collected.unknown;
    }

    /** The sections of schools that are counted, by stage. */
    static Map<Stage, SectionRows> of(List<Dossier> batch, Population population) {
        return of(
                batch,
                Set.of(Stage.values()),
                (dossier, school) -> population.counts(school) ? Optional.of(List.of()) : Optional.empty());
    }

    /** The sections of schools in a scope. */
    static SectionRows of(List<Dossier> batch, ScopeMembership scope, Stage stage) {
        Map<Stage, SectionRows> rows = of(
                batch,
                Set.of(stage),
                (dossier, school) -> scope.counts(school)
                        ? scope.admit(Row.of(dossier, school)).map(Row::unknown)
                        : Optional.empty());
        return java.util.Objects.requireNonNull(rows.get(stage));
    }

    private static Map<Stage, SectionRows> of(List<Dossier> batch, Set<Stage> stages, Counted counted) {
        Map<Stage, Collected> collected = new EnumMap<>(Stage.class);
        stages.forEach(stage -> collected.put(stage, new Collected(batch.size())));
        for (int county = 0; county < batch.size(); county++) {
            for (School school : batch.get(county).schools()) {
                add(school, batch.get(county), counted, collected);
            }
            for (Collected each : collected.values()) {
                each.starts[county + 1] = each.schools.size();
            }
        }
        Map<Stage, SectionRows> rows = new EnumMap<>(Stage.class);
        collected.forEach((stage, each) -> rows.put(stage, new SectionRows(each)));
        return rows;
    }

    private static void add(School school, Dossier dossier, Counted counted, Map<Stage, Collected> collected) {
        if (school.sections().stream().noneMatch(each -> collected.containsKey(each.stage()))) {
            return;
        }
        List<Missing> missing = counted.test(dossier, school).orElse(null);
        if (missing != null) {
            for (Section section : school.sections()) {
                Collected ofStage = collected.get(section.stage());
                if (ofStage != null) {
                    ofStage.add(school, section, missing);
                }
            }
        }
    }

    /** Says whether a school is counted, and what is missing to tell. */
    private interface Counted {
        Optional<List<Missing>> test(Dossier dossier, School school);
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

    /** How many shapes the rows have. */
    int shapes() {
        return shapeCount;
    }

    /** The number of a row's shape, from 0. */
    int shape(int row) {
        return shapes[row];
    }

    SectionShape shapeOf(int row) {
        return SectionShape.of(schools[row], sections[row]);
    }

    /** For each row, students times weight of its whole school; computed once for each split. */
    long[] weighted(Split split) {
        return weighted.computeIfAbsent(
                split, each -> Arrays.stream(schools).mapToLong(each::weighted).toArray());
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

    /** Rows that are being collected. */
    private static final class Collected {
        private final List<School> schools = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final Map<Integer, List<Missing>> unknown = new HashMap<>();
        private final Map<SectionShape, Integer> shapeNumbers = new HashMap<>();
        private final int[] starts;
        private int[] shapes = new int[64];
        private @Nullable SectionShape last;

        Collected(int counties) {
            starts = new int[counties + 1];
        }

        void add(School school, Section section, List<Missing> missing) {
            int row = schools.size();
            if (!missing.isEmpty()) {
                unknown.put(row, missing);
            }
            schools.add(school);
            sections.add(section);
            if (row == shapes.length) {
                shapes = Arrays.copyOf(shapes, 2 * row);
            }
            shapes[row] = last != null && last.fits(school, section) ? shapes[row - 1] : shape(school, section);
        }

        private int shape(School school, Section section) {
            SectionShape shape = SectionShape.of(school, section);
            last = shape;
            int next = shapeNumbers.size();
            Integer known = shapeNumbers.putIfAbsent(shape, next);
            return known == null ? next : known;
        }
    }
}
