package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;

/** What the schools' forms ask about classes and rooms: how many of each size. */
final class Bands implements FormSheet {
    /** The greatest class of each band; the last one is open. */
    private static final List<Integer> CLASSES = List.of(25, 30, 35, 40, 45, 50, 55, 60, 65);
    /** The least area of each band, from the greatest; the last one is open. */
    private static final List<Integer> MUSIC = List.of(96, 73, 61, 54);

    private static final List<Integer> FINE_ARTS = List.of(90, 67, 61, 54);
    private static final String ROOMS = "special-room";

    @Override
    public Optional<Sheet> of(Filing filing) {
        if (!filing.isOfMethod() || filing.dossier().schools().isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>(Heads.of(filing, "bands"));
        lines.addAll(headings());
        for (School school : filing.dossier().schools()) {
            List<Section> sections = school.sections().stream()
                    .filter(each -> each.stage() != Stage.SENIOR)
                    .toList();
            for (Section section : sections) {
                lines.add(line(school, section, sections.indexOf(section) == 0));
            }
        }
        lines.add(Line.note(FormWords.text("bands.note")));
        List<Integer> widths = new ArrayList<>(List.of(28, 7, 7));
        for (int band = 0; band <= CLASSES.size() + MUSIC.size() + FINE_ARTS.size() + 2; band++) {
            widths.add(8);
        }
        return Optional.of(new Sheet(FormWords.text("sheet.bands"), new Layout(widths, 1, Layout.Use.LIST), lines));
    }

    private static List<Line> headings() {
        List<Cell> groups = List.of(
                Cell.head(FormWords.text("schools.name")).down(2),
                Cell.head(FormWords.text("bands.stage")).down(2),
                Cell.head(FormWords.text("bands.classes")).across(CLASSES.size() + 2),
                Cell.head(FormWords.text("bands.music")).across(MUSIC.size() + 1),
                Cell.head(FormWords.text("bands.fine-arts")).across(FINE_ARTS.size() + 1));
        List<Cell> bands = new ArrayList<>(List.of(Cell.head(FormWords.text("bands.all"))));
        int from = 0;
        for (int to : CLASSES) {
            bands.add(Cell.head(from == 0 ? "≤" + to : from + "–" + to));
            from = to + 1;
        }
        bands.add(Cell.head("≥" + from));
        Stream.of(MUSIC, FINE_ARTS).forEach(each -> bands.addAll(areas(each)));
        return List.of(Line.head(groups), Line.head(bands));
    }

    private static List<Cell> areas(List<Integer> least) {
        List<Cell> areas = new ArrayList<>(List.of(Cell.head("≥" + least.get(0))));
        for (int band = 1; band < least.size(); band++) {
            areas.add(Cell.head(least.get(band) + "–" + least.get(band - 1)));
        }
        areas.add(Cell.head("<" + least.get(least.size() - 1)));
        return areas;
    }

    /** Rooms belong to the whole school: they stand on its first line. */
    private static Line line(School school, Section section, boolean isFirst) {
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.text(school.name()), Cell.centred(FormWords.stage(section.stage()))));
        cells.addAll(classes(school, section.stage()));
        cells.addAll(isFirst ? rooms(school, "music", MUSIC) : blanks(MUSIC.size() + 1));
        cells.addAll(isFirst ? rooms(school, "fine-arts", FINE_ARTS) : blanks(FINE_ARTS.size() + 1));
        return Line.body(cells);
    }

    private static List<Cell> classes(School school, Stage stage) {
        List<Integer> sizes = school.classes().stream()
                .filter(each -> each.stage() == stage)
                .map(SchoolClass::students)
                .toList();
        if (sizes.isEmpty()) {
            return missing(CLASSES.size() + 2);
        }
        long[] counts = new long[CLASSES.size() + 1];
        sizes.forEach(size ->
                counts[(int) CLASSES.stream().filter(each -> each < size).count()]++);
        List<Cell> cells = new ArrayList<>(List.of(Cell.number(sizes.size())));
        for (long count : counts) {
            cells.add(Cell.number(count));
        }
        return cells;
    }

    private static List<Cell> rooms(School school, String use, List<Integer> least) {
        List<Facts> records = school.records().get(ROOMS);
        if (records == null) {
            return missing(least.size() + 1);
        }
        List<Optional<BigDecimal>> areas = records.stream()
                .filter(each -> use.equals(each.get("use")))
                .map(each -> each.number("area"))
                .toList();
        if (areas.stream().anyMatch(Optional::isEmpty)) {
            return missing(least.size() + 1);
        }
        long[] counts = new long[least.size() + 1];
        areas.stream()
                .flatMap(Optional::stream)
                .forEach(area -> counts[
                        (int) least.stream()
                                .filter(each -> area.compareTo(BigDecimal.valueOf(each)) < 0)
                                .count()]++);
        List<Cell> cells = new ArrayList<>();
        for (long count : counts) {
            cells.add(Cell.number(count));
        }
        return cells;
    }

    private static List<Cell> missing(int columns) {
        return Collections.nCopies(columns, Cell.missing());
    }

    private static List<Cell> blanks(int columns) {
        return Collections.nCopies(columns, Cell.BLANK);
    }
}
