package org.junheng.report.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.report.Mark;

/**
 * The indicators of one stage: how each lies over the schools, and a table of all values.
 *
 * @param stage in words
 * @param anchor by which the page links to it
 * @param distributions one for each criterion
 * @param rows one for each school that has the stage
 */
record StagePart(String stage, String anchor, List<Distribution> distributions, List<Row> rows) {
    StagePart {
        distributions = List.copyOf(distributions);
        rows = List.copyOf(rows);
    }

    /**
     * The values of a school.
     *
     * @param school the school
     * @param students students of the stage
     * @param cells one for each distribution
     */
    record Row(School school, int students, List<Optional<Cell>> cells) {}

    /**
     * A value.
     *
     * @param value as it is printed; empty: it is missing
     * @param mark what was found
     * @param rounded whether the printed value would say the opposite: the exact one counts
     */
    record Cell(String value, Mark mark, boolean rounded) {
        static Cell of(Finding finding) {
            Finding.Measured measured = finding.measured();
            Finding.Required required = finding.required();
            if (measured == null || required == null) {
                return new Cell("", Mark.of(finding), false);
            }
            int printed = new BigDecimal(measured.value()).compareTo(new BigDecimal(required.value()));
            Outcome opposite = required.comparator().accepts(printed) ? Outcome.NOT_MET : Outcome.MET;
            return new Cell(measured.value(), Mark.of(finding), finding.outcome() == opposite);
        }
    }

    static List<StagePart> of(List<Seen> findings, MissedPart.Words words) {
        List<StagePart> parts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Distribution> distributions = distributions(stage, findings, words);
            if (!distributions.isEmpty()) {
                parts.add(new StagePart(
                        PageWords.stage(stage), "stage-" + stage.code(), distributions, rows(distributions, words)));
            }
        }
        return parts;
    }

    private static List<Distribution> distributions(Stage stage, List<Seen> findings, MissedPart.Words words) {
        Criteria criteria = words.criteria();
        Map<String, Map<String, Finding>> byCriterion = new LinkedHashMap<>();
        criteria.ids().forEach(id -> byCriterion.put(id, new LinkedHashMap<>()));
        for (Seen seen : findings) {
            Finding finding = seen.finding();
            Map<String, Finding> of = byCriterion.get(finding.criterion());
            if (of != null && Distribution.isShown(seen) && finding.subject().stage() == stage) {
                // the views differ in what decides, never in the value
                of.putIfAbsent(finding.subject().code(), finding);
            }
        }
        return byCriterion.entrySet().stream()
                .filter(each -> each.getValue().values().stream().anyMatch(one -> one.measured() != null))
                .map(each -> distribution(
                        criteria.find(each.getKey()).orElseThrow(),
                        stage,
                        List.copyOf(each.getValue().values()),
                        words))
                .toList();
    }

    private static Distribution distribution(
            Criterion criterion, Stage stage, List<Finding> findings, MissedPart.Words words) {
        String code = String.valueOf(findings.get(0).indicator());
        String name = words.criteria().packs().values().stream()
                .flatMap(pack -> pack.indicators().stream())
                .filter(each -> each.code().equals(code) && each.isFor(stage))
                .map(IndicatorDefinition::name)
                .findFirst()
                .orElse(criterion.title());
        return new Distribution(
                new Distribution.About(criterion, stage, name, words.whose()),
                findings,
                Distribution.share(words.criteria(), criterion, stage));
    }

    private static List<Row> rows(List<Distribution> distributions, MissedPart.Words words) {
        Map<String, List<Optional<Cell>>> cells = new HashMap<>();
        List<Map<String, Finding>> values =
                distributions.stream().map(StagePart::bySchool).toList();
        values.forEach(each -> each.keySet().forEach(school -> cells.put(school, new ArrayList<>())));
        cells.forEach((school, row) -> values.forEach(
                each -> row.add(Optional.ofNullable(each.get(school)).map(Cell::of))));
        return words.whose().schools().stream()
                .filter(each -> cells.containsKey(each.code()))
                .map(each -> new Row(
                        each,
                        each.section(distributions.get(0).stage()).orElseThrow().students(),
                        cells.getOrDefault(each.code(), List.of())))
                .toList();
    }

    private static Map<String, Finding> bySchool(Distribution distribution) {
        Map<String, Finding> values = new HashMap<>();
        distribution.findings().forEach(each -> values.put(each.subject().code(), each));
        return values;
    }
}
