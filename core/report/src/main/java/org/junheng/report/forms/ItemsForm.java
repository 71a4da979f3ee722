package org.junheng.report.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.packs.Criterion;

/** 表Ⅳ and 表Ⅴ: items with the raw figures behind them. */
final class ItemsForm implements FormSheet {
    private static final List<Integer> WIDTHS = List.of(6, 40, 34, 13, 7, 13, 44);

    private final String key;
    private final List<Item> items;

    ItemsForm(String key, String form) {
        this.key = key;
        this.items = Item.of(form);
    }

    @Override
    public Optional<Sheet> of(Filing filing) {
        if (!filing.isOfMethod()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>(Heads.of(filing, key));
        lines.add(Line.head(List.of(
                Cell.head(FormWords.text("items.number")),
                Cell.head(FormWords.text("items.clause")),
                Cell.head(FormWords.text("items.value")).across(3),
                Cell.head(FormWords.text("items.outcome")),
                Cell.head(FormWords.text("items.remark")))));
        ItemFigures figures = new ItemFigures(filing);
        items.forEach(each -> lines.addAll(lines(filing, each, figures)));
        lines.add(Line.note(FormWords.text("items.note")));
        return Optional.of(new Sheet(FormWords.text("sheet." + key), new Layout(WIDTHS, 2, Layout.Use.FORM), lines));
    }

    private static List<Line> lines(Filing filing, Item item, ItemFigures figures) {
        List<Finding> found = item.criteria().stream()
                .flatMap(each -> filing.findings(each).stream())
                .map(filing::deciding)
                .toList();
        List<Answer> answers =
                item.blanks().stream().map(each -> figures.answer(item, each)).toList();
        int down = item.blanks().size();
        List<Line> lines = new ArrayList<>();
        for (int blank = 0; blank < down; blank++) {
            List<Cell> cells = new ArrayList<>();
            if (blank == 0) {
                cells.add(Cell.centred(item.number()).down(down));
                cells.add(Cell.text(clause(filing, item)).down(down));
            }
            cells.addAll(blank(item.blanks().get(blank), answers.get(blank)));
            if (blank == 0) {
                cells.add(Cell.outcome(Filing.together(found)).down(down));
                cells.add(Cell.text(remark(item, found, answers)).down(down));
            }
            lines.add(Line.body(cells));
        }
        return lines;
    }

    private static List<Cell> blank(Item.Blank blank, Answer answer) {
        return blank.isSentence() && answer.value() != null
                ? List.of(Cell.text(FormWords.text("remarkOn", blank.label(), answer.value()))
                        .across(3))
                : List.of(Cell.text(blank.label()), answer.cell(), Cell.centred(blank.unit()));
    }

    /** The words of the law, as the pack has them. */
    private static String clause(Filing filing, Item item) {
        return item.criteria().stream()
                .flatMap(each -> filing.findings(each).stream())
                .flatMap(each -> filing.criterion(each).stream())
                .findFirst()
                .map(Criterion::clause)
                .orElse("");
    }

    private static String remark(Item item, List<Finding> found, List<Answer> answers) {
        List<String> remarks = new ArrayList<>(ofBlanks(item, answers));
        found.stream()
                .filter(each -> each.subject().type() == Subject.Type.COUNTY)
                .filter(each -> each.outcome() == Outcome.NOT_MET || each.outcome() == Outcome.NO_DATA)
                .filter(each -> !remarks.contains(FormWords.text("noSchools")))
                .map(Finding::message)
                .forEach(remarks::add);
        remarks.addAll(schools(found, Outcome.NOT_MET, "items.notMet"));
        remarks.addAll(schools(found, Outcome.NO_DATA, "items.noData"));
        remarks.addAll(schools(found, Outcome.NEEDS_EVIDENCE, "items.needsEvidence"));
        remarks.addAll(schools(found, Outcome.UNDECIDED, "items.undecided"));
        remarks.addAll(decidedElsewhere(found));
        return String.join("\n", remarks.stream().distinct().toList());
    }

    /** The remarks on the blanks; one that holds for all of them stands there once. */
    private static List<String> ofBlanks(Item item, List<Answer> answers) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (int blank = 0; blank < answers.size(); blank++) {
            labels.computeIfAbsent(answers.get(blank).remark(), any -> new ArrayList<>())
                    .add(item.blanks().get(blank).label());
        }
        labels.remove("");
        List<String> remarks = new ArrayList<>();
        labels.forEach((remark, of) -> remarks.add(
                of.size() == answers.size()
                        ? remark
                        : FormWords.text("remarkOn", String.join(FormWords.text("and"), of), remark)));
        return remarks;
    }

    private static List<String> schools(List<Finding> found, Outcome outcome, String key) {
        List<String> names = found.stream()
                .filter(each -> each.outcome() == outcome && each.subject().type() != Subject.Type.COUNTY)
                .map(each -> each.subject().name())
                .distinct()
                .toList();
        return names.isEmpty() ? List.of() : List.of(FormWords.text(key, Names.few(names)));
    }

    /** A local text that asks for more decides instead. */
    private static List<String> decidedElsewhere(List<Finding> found) {
        return found.stream()
                .filter(each -> !each.pack().equals(Filing.METHOD))
                .map(each -> FormWords.text("items.decidedBy", each.criterion(), each.citation()))
                .distinct()
                .toList();
    }
}
