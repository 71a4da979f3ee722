package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/**
 * The self-assessment forms of all schools, one below the other: a list that is filtered by school. A sheet for each would be
 * hundreds of sheets.
 */
final class SelfForm implements FormSheet {
    private static final List<Integer> WIDTHS = List.of(14, 28, 16, 46, 8, 12, 9, 12, 14, 44);

    @Override
    public Optional<Sheet> of(Filing filing) {
        List<School> schools = filing.dossier().schools();
        if (!filing.isOfMethod() || schools.isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>(Heads.of(filing, "self"));
        lines.add(Line.note(FormWords.text("self.note")));
        lines.add(Line.heads(FormWords.text("self.heads").split("\\|")));
        List<Map<String, List<Finding>>> byItem =
                SelfItem.ALL.stream().map(each -> bySchool(filing, each)).toList();
        for (School school : schools) {
            List<Line> own = new ArrayList<>();
            for (int item = 0; item < byItem.size(); item++) {
                List<Finding> found = byItem.get(item).getOrDefault(school.code(), List.of());
                own.addAll(lines(school, SelfItem.ALL.get(item), found));
            }
            lines.addAll(marked(own));
        }
        return Optional.of(new Sheet(FormWords.text("sheet.self"), new Layout(WIDTHS, 2, Layout.Use.LIST), lines));
    }

    private static Map<String, List<Finding>> bySchool(Filing filing, SelfItem item) {
        Map<String, List<Finding>> bySchool = new HashMap<>();
        for (String criterion : item.criteria()) {
            for (Finding each : filing.findings(criterion)) {
                filing.school(each.subject())
                        .ifPresent(school -> bySchool.computeIfAbsent(school.code(), any -> new ArrayList<>())
                                .add(filing.deciding(each)));
            }
        }
        return bySchool;
    }

    /** The first line of a school shows where it begins. */
    private static List<Line> marked(List<Line> lines) {
        List<Line> marked = new ArrayList<>(lines);
        if (!marked.isEmpty()) {
            List<Cell> cells = new ArrayList<>(marked.get(0).cells());
            for (int column = 0; column < 2; column++) {
                cells.set(column, cells.get(column).in(Look.GROUP));
            }
            marked.set(0, Line.body(cells));
        }
        return marked;
    }

    /** A line for each stage that was judged, classes and rooms together. */
    private static List<Line> lines(School school, SelfItem item, List<Finding> found) {
        Map<String, List<Finding>> byStage = new LinkedHashMap<>();
        found.forEach(each ->
                byStage.computeIfAbsent(stage(each), any -> new ArrayList<>()).add(each));
        return byStage.entrySet().stream()
                .map(each -> line(school, item, each.getKey(), each.getValue()))
                .toList();
    }

    private static String stage(Finding finding) {
        Subject subject = finding.subject();
        if (subject.stage() != null) {
            return FormWords.stage(subject.stage());
        }
        // a class says its stage in its code: school/stage/grade/name
        return subject.type() == Subject.Type.CLASS
                ? FormWords.text("stage." + subject.code().split("/", 3)[1])
                : "";
    }

    private static Line line(School school, SelfItem item, String stage, List<Finding> found) {
        Finding worst = worst(found);
        return Line.body(
                Cell.text(school.code()),
                Cell.text(school.name()),
                Cell.text(item.group()),
                Cell.text(item.label()),
                Cell.centred(stage),
                value(item, worst),
                Cell.centred(item.unit()),
                Cell.centred(FindingWords.required(worst)),
                Cell.outcome(Filing.together(found)),
                Cell.text(remark(found, worst)));
    }

    private static Cell value(SelfItem item, Finding finding) {
        @Nullable String input = finding.inputs().get(item.input());
        if (input != null) {
            return Cell.number(new BigDecimal(input));
        }
        if (finding.measured() != null) {
            return Cell.number(new BigDecimal(finding.measured().value()));
        }
        return finding.required() == null ? Cell.BLANK : Cell.missing();
    }

    /** The one that is furthest from what is required; of several classes or rooms it speaks for all. */
    private static Finding worst(List<Finding> found) {
        return found.stream()
                .min(Comparator.comparing((Finding each) -> each.margin() == null ? 0 : 1)
                        .thenComparing(each -> each.margin() == null
                                ? BigDecimal.ZERO
                                : new BigDecimal(Objects.requireNonNull(each.margin()))))
                .orElseThrow();
    }

    private static String remark(List<Finding> found, Finding worst) {
        List<String> remarks = new ArrayList<>();
        if (worst.inputs().containsKey("classes")) {
            remarks.add(FormWords.text("self.classes", worst.inputs().get("classes")));
        }
        if (found.size() > 1) {
            long met =
                    found.stream().filter(each -> each.outcome() == Outcome.MET).count();
            remarks.add(FormWords.text("self.several", found.size(), met));
        }
        found.stream()
                .filter(each -> each.outcome() != Outcome.MET)
                .map(FindingWords::gap)
                .filter(each -> !each.isEmpty())
                .limit(3)
                .forEach(remarks::add);
        remarks.addAll(worst.notes());
        return String.join(
                FormWords.text("semicolon"), remarks.stream().distinct().toList());
    }
}
