package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** The requirement that a day does not come after a deadline, or after another day of the same subject. */
final class DateJudgement extends FactJudgement {
    private final FactRows column;
    private final String other;
    private final DueDay[] days;

    /** A judgement; without another fact the deadline is the rule's own. */
    DateJudgement(JudgedBy by, FactRows column, String other, DueDay[] days, Outcome[] outcomes) {
        super(by, column, outcomes);
        this.column = column;
        this.other = other;
        this.days = days;
    }

    @Override
    List<Missing> missing(int row) {
        List<Missing> unknown = column.row(row).unknown();
        if (!unknown.isEmpty()) {
            return unknown;
        }
        List<Missing> missing = new ArrayList<>();
        if (days[row].day() == null) {
            missing.add(Missing.of(column.definition(column.code())));
        }
        if (days[row].deadline() == null) {
            missing.add(Missing.of(column.definition(other)));
        }
        return missing;
    }

    @Override
    Finding finding(int row) {
        Draft draft = draft(row).inputs(inputs(days[row]));
        LocalDate deadline = days[row].deadline();
        if (deadline != null) {
            draft.required(new Finding.Required(Comparator.AT_MOST, deadline.toString(), ""));
        }
        draft.wanted(Wording.text("finding.by", otherName(), deadline == null ? "" : deadline.toString()));
        return switch (found(row)) {
            case MET, NOT_MET -> measured(draft, row).finding();
            case NOT_YET_DUE ->
                (days[row].day() == null ? draft : measured(draft, row))
                        .because(List.of(notDue(days[row])))
                        .finding();
            case NOT_APPLICABLE ->
                draft.because(List.of(Wording.text("note.check.absent"))).finding();
            default -> draft.missing(missing(row)).finding();
        };
    }

    private String otherName() {
        return other.isEmpty() ? "" : column.definition(other).name();
    }

    private Map<String, String> inputs(DueDay due) {
        Map<String, String> inputs = new LinkedHashMap<>();
        if (due.day() != null) {
            inputs.put(column.code(), due.day().toString());
        }
        if (!other.isEmpty() && due.deadline() != null) {
            inputs.put(other, due.deadline().toString());
        }
        return inputs;
    }

    private Draft measured(Draft draft, int row) {
        String day = String.valueOf(days[row].day());
        draft.measured(new Finding.Measured(day, day, ""));
        // days that contradict each other are not mended by changing one of them
        if (by().criterion().isCheck()) {
            return draft;
        }
        long left = days[row].daysLeft();
        if (found(row) == Outcome.NOT_MET) {
            String late = Long.toString(-left);
            draft.shortfall(new Finding.Shortfall(late, Wording.text("unit.days"), column.code()));
        }
        return draft.margin(Math.toIntExact(left));
    }

    private static String notDue(DueDay due) {
        return due.day() == null ? Wording.text("note.date.due") : Wording.text("note.date.planned", due.day());
    }
}
