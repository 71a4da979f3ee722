package org.junheng.report.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/**
 * A list of findings. Of the views beside the one that is filled in, only what they find otherwise is listed: the rest would
 * stand there twice.
 */
final class FindingList implements FormSheet {
    private final String key;
    private final Predicate<Finding> wanted;
    private final List<SheetColumn<Finding>> columns;

    private FindingList(String key, Predicate<Finding> wanted, List<SheetColumn<Finding>> columns) {
        this.key = key;
        this.wanted = wanted;
        this.columns = columns;
    }

    /** Everything that was found. */
    static FindingList all() {
        return new FindingList(
                "findings",
                each -> true,
                FindingColumns.of(
                        "subject",
                        "stage",
                        "item",
                        "outcome",
                        "measured",
                        "unit",
                        "required",
                        "margin",
                        "shortfall",
                        "rawUnit",
                        "citation",
                        "criterion",
                        "remark"));
    }

    /** What is missing, or too much, in raw units. */
    static FindingList shortfalls() {
        return new FindingList(
                "shortfalls",
                each -> each.outcome() == Outcome.NOT_MET && each.shortfall() != null && each.supersededBy() == null,
                FindingColumns.of(
                        "subject",
                        "stage",
                        "item",
                        "measured",
                        "unit",
                        "required",
                        "shortfall",
                        "rawUnit",
                        "citation",
                        "remark"));
    }

    /** What was not decided, and figures that contradict each other and so leave the verdict open. */
    static FindingList open() {
        return new FindingList(
                "open",
                FindingList::isOpen,
                FindingColumns.of("subject", "stage", "item", "outcome", "required", "citation", "remark"));
    }

    private static boolean isOpen(Finding finding) {
        return finding.supersededBy() == null
                && switch (finding.outcome()) {
                    case MET, NOT_APPLICABLE -> false;
                    case NOT_MET -> finding.check();
                    case NO_DATA, NEEDS_EVIDENCE, UNDECIDED, NOT_YET_DUE -> true;
                };
    }

    /** With more columns behind its own. */
    FindingList with(List<SheetColumn<Finding>> added) {
        return new FindingList(key, wanted, and(columns, added));
    }

    private static <T> List<T> and(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    @Override
    public Optional<Sheet> of(Filing filing) {
        List<SheetColumn<Finding>> shown = filing.hasOneView() ? columns : and(columns, FindingColumns.of("view"));
        List<Line> lines = new ArrayList<>(Heads.of(filing, key));
        lines.add(Line.note(FormWords.text(key + ".note")));
        lines.add(
                Line.head(shown.stream().map(each -> Cell.head(each.heading())).toList()));
        Set<Said> said = new HashSet<>();
        for (Finding finding : inOrder(filing)) {
            if (wanted.test(finding) && said.add(Said.of(finding))) {
                lines.add(Line.body(shown.stream()
                        .map(each -> Objects.requireNonNull(each.cell().apply(filing, finding)))
                        .toList()));
            }
        }
        List<Integer> widths = shown.stream().map(SheetColumn::width).toList();
        return Optional.of(new Sheet(FormWords.text("sheet." + key), new Layout(widths, 1, Layout.Use.LIST), lines));
    }

    /** The view that is filled in first, and of each the checks of the figures last. */
    private static List<Finding> inOrder(Filing filing) {
        Comparator<Finding> otherViewsLast =
                Comparator.comparing(each -> !each.view().equals(filing.view()));
        return filing.findings().stream()
                .sorted(otherViewsLast.thenComparing(Finding::view).thenComparing(Finding::check))
                .toList();
    }

    /** What is not said again. */
    private record Said(String criterion, Subject subject, Outcome outcome, String supersededBy) {
        static Said of(Finding finding) {
            return new Said(
                    finding.criterion(),
                    finding.subject(),
                    finding.outcome(),
                    Objects.requireNonNullElse(finding.supersededBy(), ""));
        }
    }
}
