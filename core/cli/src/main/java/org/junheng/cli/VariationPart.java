package org.junheng.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.packs.Pack;
import org.junheng.report.Variation;

/** The table of coefficients of variation: what the official form shows, and what was found about each. */
final class VariationPart {
    private static final int INDENT = 2;
    private static final String COLUMNS = "llrrlrrl";
    private static final String NOTHING = "-";

    private final Map<String, Pack> packs;
    private final TextReport.Look look;

    VariationPart(Map<String, Pack> packs, TextReport.Look look) {
        this.packs = packs;
        this.look = look;
    }

    void print(List<Statistic> statistics, List<Finding> findings, Page page) {
        List<Variation> rows = Variation.of(packs, statistics, findings);
        if (rows.isEmpty()) {
            return;
        }
        page.blank();
        page.line(look.style().bold(Words.text("report.variation")));
        Table table = new Table(COLUMNS);
        table.add(List.of(Words.text("report.variation.columns").split("\\|", -1)).stream()
                .map(Table.Cell::of)
                .toList());
        rows.forEach(each -> table.add(row(each)));
        table.print(INDENT, page);
    }

    private List<Table.Cell> row(Variation row) {
        return List.of(
                Table.Cell.of(row.name()),
                Table.Cell.of(Words.stage(row.stage())),
                Table.Cell.of(row.statistic()
                        .map(each -> Integer.toString(each.sections()))
                        .orElse(NOTHING)),
                Table.Cell.of(value(row.mean())),
                Table.Cell.of(row.mean().map(Finding.Measured::unit).orElse("")),
                Table.Cell.of(value(row.coefficient())),
                Table.Cell.of(row.required()
                        .map(each -> sign(each.comparator()) + " " + each.value())
                        .orElse(NOTHING)),
                row.finding().map(this::outcome).orElseGet(() -> incomplete(row)));
    }

    private static String value(Optional<Finding.Measured> measured) {
        return measured.map(Finding.Measured::value).orElse(NOTHING);
    }

    private static Table.Cell incomplete(Variation row) {
        long schools = row.schoolsWithoutValue();
        return Table.Cell.of(schools == 0 ? NOTHING : Words.text("report.variation.missing", schools));
    }

    private static String sign(Comparator comparator) {
        return Words.ENGINE.format("comparator." + comparator.name());
    }

    private Table.Cell outcome(Finding finding) {
        UnaryOperator<String> style = text -> look.style().of(finding.outcome(), text);
        return new Table.Cell(Words.outcome(finding.outcome()), style);
    }
}
