package org.junheng.report.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;

/**
 * The latest values of the schools of one stage: a row for each school, a column for each indicator.
 *
 * @param stage the stage
 * @param indicators the names of the indicators
 * @param rows the schools
 */
public record SchoolTable(String stage, List<String> indicators, List<Row> rows) {
    /** Copies the lists. */
    public SchoolTable {
        indicators = List.copyOf(indicators);
        rows = List.copyOf(rows);
    }

    /**
     * One school.
     *
     * @param who the school
     * @param cells its latest points, an empty one where an indicator is not known
     */
    public record Row(Who who, List<Series.Point> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The tables of all stages; only what is measured of sections. */
    static List<SchoolTable> of(CountyYears years) {
        List<SchoolTable> tables = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Series> ofStage = years.schoolIndicators().stream()
                    .filter(each ->
                            each.subject().stage() == stage && !each.indicator().isEmpty())
                    .toList();
            if (!ofStage.isEmpty()) {
                tables.add(table(stage, ofStage));
            }
        }
        return tables;
    }

    private static SchoolTable table(Stage stage, List<Series> all) {
        List<String> indicators = all.stream().map(Series::judged).distinct().toList();
        Map<Who, Map<String, Series.Point>> rows = new LinkedHashMap<>();
        all.forEach(each -> rows.computeIfAbsent(each.subject(), who -> new LinkedHashMap<>())
                .putIfAbsent(each.judged(), each.last()));
        return new SchoolTable(
                YearsWords.stage(stage),
                indicators,
                rows.entrySet().stream()
                        .map(each -> new Row(each.getKey(), cells(each.getValue(), indicators)))
                        .toList());
    }

    private static List<Series.Point> cells(Map<String, Series.Point> points, List<String> indicators) {
        List<Series.Point> cells = new ArrayList<>();
        for (String indicator : indicators) {
            Series.@Nullable Point point = points.get(indicator);
            cells.add(point == null ? Series.Point.NONE : point);
        }
        return cells;
    }
}
