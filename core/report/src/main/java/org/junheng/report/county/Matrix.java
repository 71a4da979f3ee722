package org.junheng.report.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.report.Mark;

/**
 * How many findings of each criterion have which outcome.
 *
 * @param outcomes the columns: every outcome that occurs
 * @param groups the rows
 * @param hasReplaced whether there is a column of findings in whose place another criterion decides
 * @param total the last row
 */
record Matrix(List<Mark> outcomes, List<Group> groups, boolean hasReplaced, Row total) {
    /** What has to be looked at stands first. */
    private static final List<Outcome> ORDER = List.of(
            Outcome.NOT_MET,
            Outcome.NO_DATA,
            Outcome.NEEDS_EVIDENCE,
            Outcome.UNDECIDED,
            Outcome.MET,
            Outcome.NOT_YET_DUE,
            Outcome.NOT_APPLICABLE);

    Matrix {
        outcomes = List.copyOf(outcomes);
        groups = List.copyOf(groups);
    }

    /**
     * Criteria of one part of the law.
     *
     * @param name what the citation calls it
     * @param rows the criteria
     */
    record Group(String name, List<Row> rows) {}

    /**
     * A criterion.
     *
     * @param id its id
     * @param title its name
     * @param cells how many findings have which outcome, in the order of the columns
     * @param replaced how many do not decide
     * @param all how many there are, without those
     */
    record Row(String id, String title, List<Cell> cells, int replaced, int all) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A count.
     *
     * @param outcome the outcome
     * @param count how many
     */
    record Cell(String outcome, int count) {}

    static Matrix of(List<Finding> findings, Criteria criteria) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        Counts total = new Counts();
        for (Finding finding : findings) {
            counts.computeIfAbsent(finding.criterion(), id -> new Counts()).add(finding);
            total.add(finding);
        }
        List<Outcome> columns =
                ORDER.stream().filter(total.byOutcome::containsKey).toList();
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (String id : order(counts.keySet(), criteria)) {
            groups.computeIfAbsent(criteria.group(id), name -> new ArrayList<>())
                    .add(counts.getOrDefault(id, total).row(id, criteria.title(id), columns));
        }
        return new Matrix(
                columns.stream().map(Mark::of).toList(),
                groups.entrySet().stream()
                        .map(each -> new Group(each.getKey(), List.copyOf(each.getValue())))
                        .toList(),
                total.replaced > 0,
                total.row("", "", columns));
    }

    private static Set<String> order(Set<String> ids, Criteria criteria) {
        Set<String> order = new LinkedHashSet<>(criteria.ids());
        order.retainAll(ids);
        order.addAll(ids);
        // what is required is read before whether the figures fit together
        return order.stream()
                .sorted(Comparator.comparing(criteria::isCheck))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many findings of a criterion decide. */
    long all(String id) {
        return groups.stream()
                .flatMap(each -> each.rows().stream())
                .filter(each -> each.id().equals(id))
                .mapToLong(Row::all)
                .sum();
    }

    private static final class Counts {
        private final Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
        private int replaced;

        void add(Finding finding) {
            if (finding.supersededBy() == null) {
                byOutcome.merge(finding.outcome(), 1, Integer::sum);
            } else {
                replaced++;
            }
        }

        Row row(String id, String title, List<Outcome> columns) {
            List<Cell> cells = columns.stream()
                    .map(each -> new Cell(each.name(), byOutcome.getOrDefault(each, 0)))
                    .toList();
            return new Row(
                    id,
                    title,
                    cells,
                    replaced,
                    cells.stream().mapToInt(Cell::count).sum());
        }
    }
}
