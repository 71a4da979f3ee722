package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.packs.Criterion;

/** The columns of lists of findings. */
final class FindingColumns {
    private static final Map<String, SheetColumn<Finding>> ALL = Map.ofEntries(
            column("view", 20, (filing, each) -> Cell.text(filing.name(each.view()))),
            column("criterion", 26, (filing, each) -> Cell.text(each.criterion())),
            column("subject", 30, (filing, each) -> Cell.text(each.subject().name())),
            column("stage", 7, (filing, each) -> Cell.centred(stage(each.subject()))),
            column("item", 32, FindingColumns::item),
            column("outcome", 10, (filing, each) -> outcome(each)),
            column("measured", 11, (filing, each) -> measured(each)),
            column(
                    "unit",
                    13,
                    (filing, each) -> Cell.centred(
                            each.measured() == null ? "" : each.measured().unit())),
            column("required", 11, (filing, each) -> Cell.centred(FindingWords.required(each))),
            column("margin", 11, (filing, each) -> each.margin() == null ? Cell.BLANK : number(each.margin())),
            column("shortfall", 11, (filing, each) -> shortfall(each)),
            column(
                    "rawUnit",
                    9,
                    (filing, each) -> Cell.centred(
                            each.shortfall() == null ? "" : each.shortfall().unit())),
            column("citation", 30, (filing, each) -> Cell.text(each.citation())),
            column("remark", 50, (filing, each) -> Cell.text(remark(each))));

    private FindingColumns() {}

    private static Map.Entry<String, SheetColumn<Finding>> column(
            String key, int width, BiFunction<Filing, Finding, Cell> cell) {
        return Map.entry(key, new SheetColumn<>(FormWords.text("finding." + key), width, cell));
    }

    /** The columns of a list, by their keys. */
    static List<SheetColumn<Finding>> of(String... keys) {
        List<SheetColumn<Finding>> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(Objects.requireNonNull(ALL.get(key), key));
        }
        return columns;
    }

    private static String stage(Subject subject) {
        return subject.stage() == null ? "" : FormWords.stage(subject.stage());
    }

    /** The name of the rule; where a criterion judges several figures of one county, also which. */
    private static Cell item(Filing filing, Finding finding) {
        String title = filing.criterion(finding).map(Criterion::title).orElse("");
        String item = finding.subject().item() == null ? "" : filing.indicator(finding);
        return Cell.text(item.isEmpty() ? title : FormWords.text("remarkOn", title, item));
    }

    private static Cell outcome(Finding finding) {
        String words =
                (finding.check() ? "check." : "found.") + finding.outcome().name();
        return Cell.outcome(finding.outcome()).with(FormWords.text(words));
    }

    private static Cell measured(Finding finding) {
        return finding.measured() == null
                ? Cell.BLANK
                : number(finding.measured().value());
    }

    private static Cell shortfall(Finding finding) {
        return finding.shortfall() == null
                ? Cell.BLANK
                : number(finding.shortfall().value());
    }

    /** A number where it is one; a day stays what it is. */
    private static Cell number(String value) {
        return value.matches("-?\\d+(\\.\\d+)?") ? Cell.number(new BigDecimal(value)) : Cell.centred(value);
    }

    private static String remark(Finding finding) {
        List<String> remarks = new ArrayList<>();
        if (finding.supersededBy() != null) {
            remarks.add(FormWords.text("finding.superseded", finding.supersededBy()));
        }
        if (finding.shortfall() != null && FindingWords.isExcess(finding)) {
            remarks.add(FormWords.text("finding.excess"));
        }
        if (finding.outcome() == Outcome.NO_DATA) {
            remarks.add(finding.message());
        }
        remarks.addAll(finding.notes());
        return String.join(FormWords.text("semicolon"), remarks);
    }
}
