package org.junheng.cli;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;

/** The table of coefficients of variation: what the official form shows, and what was found about each. */
final class VariationPart {
    private static final int INDENT = 2;
    private static final String COLUMNS = "llrrlrrl";
    private static final String INTER_SCHOOL = "InterSchoolVariation";
    private static final String COMPOSITE = "CompositeVariation";
    private static final String NOTHING = "-";

    private final Map<String, Pack> packs;
    private final TextReport.Look look;

    VariationPart(Map<String, Pack> packs, TextReport.Look look) {
        this.packs = packs;
        this.look = look;
    }

    void print(List<Statistic> statistics, List<Finding> findings, Page page) {
        List<Finding> judged = findings.stream()
                .filter(each -> each.supersededBy() == null && isVariation(each))
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        page.blank();
        page.line(look.style().bold(Words.text("report.variation")));
        Table table = new Table(COLUMNS);
        table.add(List.of(Words.text("report.variation.columns").split("\\|", -1)).stream()
                .map(Table.Cell::of)
                .toList());
        for (Stage stage : Stage.values()) {
            // a stage of which the document requires nothing would only puzzle its reader
            if (judged.stream().anyMatch(each -> each.subject().stage() == stage)) {
                rows(stage, statistics, judged).forEach(table::add);
            }
        }
        table.print(INDENT, page);
    }

    private List<List<Table.Cell>> rows(Stage stage, List<Statistic> statistics, List<Finding> judged) {
        List<List<Table.Cell>> rows = new ArrayList<>();
        List<Finding> left = new ArrayList<>(
                judged.stream().filter(each -> each.subject().stage() == stage).toList());
        for (Statistic statistic : statistics) {
            if (statistic.stage() == stage) {
                Finding finding = find(left, statistic.indicator());
                left.remove(finding);
                rows.add(row(statistic, finding));
            }
        }
        // what a county published without its schools, and composites
        left.stream().sorted(comparingInt(this::position)).forEach(finding -> rows.add(row(stage, finding)));
        return rows;
    }

    private static @Nullable Finding find(List<Finding> findings, String indicator) {
        return findings.stream()
                .filter(each -> indicator.equals(each.subject().item()))
                .findFirst()
                .orElse(null);
    }

    private List<Table.Cell> row(Statistic statistic, @Nullable Finding finding) {
        Finding.Measured mean = statistic.mean();
        Finding.Measured judged = finding == null ? null : finding.measured();
        // a published figure is what was judged, where the schools give none
        Finding.Measured variation = judged == null ? statistic.variation() : judged;
        return List.of(
                Table.Cell.of(statistic.name()),
                Table.Cell.of(Words.stage(statistic.stage())),
                Table.Cell.of(Integer.toString(statistic.sections())),
                Table.Cell.of(mean == null ? NOTHING : mean.value()),
                Table.Cell.of(mean == null ? "" : mean.unit()),
                Table.Cell.of(variation == null ? NOTHING : variation.value()),
                limit(finding),
                finding == null ? incomplete(statistic) : outcome(finding));
    }

    private List<Table.Cell> row(Stage stage, Finding finding) {
        Finding.Measured measured = finding.measured();
        return List.of(
                Table.Cell.of(name(finding)),
                Table.Cell.of(Words.stage(stage)),
                Table.Cell.of(NOTHING),
                Table.Cell.of(NOTHING),
                Table.Cell.of(""),
                Table.Cell.of(measured == null ? NOTHING : measured.value()),
                limit(finding),
                outcome(finding));
    }

    private static Table.Cell incomplete(Statistic statistic) {
        long schools = statistic.missing().stream()
                .map(each -> each.substring(0, Math.max(0, each.indexOf('/'))))
                .distinct()
                .count();
        return Table.Cell.of(schools == 0 ? NOTHING : Words.text("report.variation.missing", schools));
    }

    private static Table.Cell limit(@Nullable Finding finding) {
        Finding.Required required = finding == null ? null : finding.required();
        return Table.Cell.of(required == null ? NOTHING : sign(required.comparator()) + " " + required.value());
    }

    private static String sign(Comparator comparator) {
        return Words.ENGINE.format("comparator." + comparator.name());
    }

    private Table.Cell outcome(Finding finding) {
        UnaryOperator<String> style = text -> look.style().of(finding.outcome(), text);
        return new Table.Cell(Words.outcome(finding.outcome()), style);
    }

    private boolean isVariation(Finding finding) {
        return finding.subject().type() == Subject.Type.COUNTY
                && criterion(finding)
                        .map(each -> each.selector().type())
                        .filter(type -> type.equals(INTER_SCHOOL) || type.equals(COMPOSITE))
                        .isPresent();
    }

    private Optional<Criterion> criterion(Finding finding) {
        Pack pack = packs.get(finding.pack());
        return pack == null
                ? Optional.empty()
                : pack.criteria().stream()
                        .filter(each -> each.id().equals(finding.criterion()))
                        .findFirst();
    }

    private String name(Finding finding) {
        return indicators(finding)
                .filter(each -> each.code().equals(finding.indicator()))
                .map(IndicatorDefinition::name)
                .findFirst()
                .or(() -> criterion(finding).map(Criterion::title))
                .orElse(finding.criterion());
    }

    /** Where its indicator stands among those of the pack; composites stand behind them. */
    private int position(Finding finding) {
        List<String> codes =
                indicators(finding).map(IndicatorDefinition::code).distinct().toList();
        int position = finding.indicator() == null ? -1 : codes.indexOf(finding.indicator());
        return position < 0 ? codes.size() : position;
    }

    private Stream<IndicatorDefinition> indicators(Finding finding) {
        Pack pack = packs.get(finding.pack());
        return pack == null ? Stream.empty() : pack.indicators().stream();
    }
}
