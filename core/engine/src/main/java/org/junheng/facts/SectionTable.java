package org.junheng.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;

/**
 * Sections of one stage of a county as columns: for each fact the figures of all sections side by side, in thousandths. Rows
 * are in the order of the schools. Going through a column costs a tenth of asking one school after the other.
 */
public final class SectionTable {
    /** A figure that neither the section nor its school has. */
    public static final long MISSING = Long.MAX_VALUE;

    private static final long THOUSAND = 1000;
    private static final int[] NONE = {};

    private final School[] schools;
    private final Section[] sections;
    private final long[] students;
    private final int[] combined;
    private final FactLayout layout;
    private final FigureColumn[] columns;
    private volatile @Nullable Shares shares;

    private SectionTable(List<School> schools, List<Section> sections) {
        this.schools = schools.toArray(School[]::new);
        this.sections = sections.toArray(Section[]::new);
        this.students = new long[this.sections.length];
        IntStream.Builder several = IntStream.builder();
        for (int row = 0; row < students.length; row++) {
            students[row] = this.sections[row].students();
            if (this.schools[row].isCombined()) {
                several.add(row);
            }
        }
        this.combined = several.build().toArray();
        Places places = new Places();
        this.layout = places.all;
        this.columns = setOut(places);
    }

    /** Goes through the sections once, and puts each figure into its column. */
    private FigureColumn[] setOut(Places places) {
        FigureColumn.Builder[] builders =
                new FigureColumn.Builder[layout.codes().size()];
        Arrays.setAll(builders, column -> new FigureColumn.Builder(students.length));
        for (int row = 0; row < students.length; row++) {
            Facts facts = schools[row].facts();
            int[] columnOf = places.of(facts.layout());
            for (int i = 0; i < columnOf.length; i++) {
                builders[columnOf[i]].ofSchool(row, facts.thousandths(i));
            }
            facts = sections[row].facts();
            columnOf = places.of(facts.layout());
            for (int i = 0; i < columnOf.length; i++) {
                builders[columnOf[i]].ofSection(row, facts.thousandths(i));
            }
        }
        return Arrays.stream(builders).map(FigureColumn.Builder::build).toArray(FigureColumn[]::new);
    }

    /** Where the codes of each layout stand among all that occur; most rows have the layouts of the row before. */
    private final class Places {
        private final Map<FactLayout, int[]> columns = new LinkedHashMap<>();
        private final FactLayout all;

        Places() {
            FactLayout ofSchool = null;
            FactLayout ofSection = null;
            for (int row = 0; row < students.length; row++) {
                ofSchool = meet(schools[row].facts(), ofSchool);
                ofSection = meet(sections[row].facts(), ofSection);
            }
            Set<String> codes = new HashSet<>();
            columns.keySet().forEach(each -> codes.addAll(each.codes()));
            all = FactLayout.of(codes);
            columns.replaceAll((layout, none) ->
                    layout.codes().stream().mapToInt(all::position).toArray());
        }

        @SuppressWarnings("ReferenceEquality") // equal layouts are nearly always one
        private FactLayout meet(Facts facts, @Nullable FactLayout last) {
            FactLayout layout = facts.layout();
            if (layout != last) {
                columns.put(layout, NONE);
            }
            return layout;
        }

        int[] of(FactLayout layout) {
            return java.util.Objects.requireNonNull(columns.get(layout));
        }
    }

    /** The sections of one stage of those schools that have one. */
    public static SectionTable of(List<School> schools, Stage stage) {
        List<School> having = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (School school : schools) {
            for (Section section : school.sections()) {
                if (section.stage() == stage) {
                    having.add(school);
                    sections.add(section);
                }
            }
        }
        return new SectionTable(having, sections);
    }

    /** Number of sections. */
    public int size() {
        return students.length;
    }

    /** The school of a row. */
    public School school(int row) {
        return schools[row];
    }

    /** The section of a row. */
    public Section section(int row) {
        return sections[row];
    }

    /** Copies the schools, sections and students to other arrays, from a place on. */
    public void copyTo(School[] toSchools, Section[] toSections, long[] toStudents, int place) {
        System.arraycopy(schools, 0, toSchools, place, schools.length);
        System.arraycopy(sections, 0, toSections, place, sections.length);
        System.arraycopy(students, 0, toStudents, place, students.length);
    }

    /** Students of a row. */
    public long students(int row) {
        return students[row];
    }

    /** Whether figures of some whole school are shared out among its sections. */
    public boolean hasCombined() {
        return combined.length > 0;
    }

    /**
     * Shares figures of whole schools out to their sections, where a school has several: a figure T of the whole school, shared out
     * by students times weight, gives its section with weight w and P students T·wP / Σwᵢ Pᵢ, and each of the P students T·w / Σwᵢ Pᵢ.
     *
     * @param figures T, from a place on; becomes T·w
     * @param below becomes 1000 · Σwᵢ Pᵢ, from the same place on
     */
    public void share(Split split, long[] figures, long[] below, int place) {
        Shares known = shares;
        if (known == null || !known.split.equals(split)) {
            known = new Shares(
                    split,
                    IntStream.of(combined)
                            .mapToLong(row -> THOUSAND * split.weighted(schools[row]))
                            .toArray());
            shares = known;
        }
        for (int i = 0; i < combined.length; i++) {
            int row = combined[i];
            figures[place + row] *= split.weight(sections[row].stage());
            below[place + row] = known.weighted[i];
        }
    }

    /** What {@link #share} divides by, row by row of those that it touches; kept, because packs share alike. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Shares(Split split, long[] weighted) {}

    /** Where the facts are: tables with the same facts share one layout. */
    public FactLayout layout() {
        return layout;
    }

    /** The figures at a position of the layout. */
    public FigureColumn column(int position) {
        return columns[position];
    }
}
