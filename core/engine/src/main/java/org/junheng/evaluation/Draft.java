package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Measure;

/** A finding that is being written. */
final class Draft {
    private final JudgedBy by;
    private final Subject subject;
    private final Outcome outcome;
    private @Nullable String indicator;
    private String title;
    private @Nullable Requirement requirement;
    private Finding.@Nullable Required required;
    private Finding.@Nullable Measured measured;
    private @Nullable BigDecimal margin;
    private Finding.@Nullable Shortfall shortfall;
    private Map<String, String> inputs = Map.of();
    private final List<String> notes = new ArrayList<>();
    private List<Missing> missing = List.of();
    private boolean knifeEdge;

    Draft(JudgedBy by, Subject subject, Outcome outcome) {
        this.by = by;
        this.subject = subject;
        this.outcome = outcome;
        this.title = by.criterion().title();
    }

    /** The finding about a county that has no subject of this kind. */
    static Finding ofNone(JudgedBy by, Subject county, Outcome outcome) {
        Draft draft = new Draft(by, county, outcome);
        if (outcome == Outcome.NO_DATA) {
            draft.missing(List.of(Wording.SCHOOLS));
        }
        return draft.finding();
    }

    Draft indicator(@Nullable String code, String name) {
        indicator = code;
        title = name;
        return this;
    }

    Draft required(Requirement value, String unit) {
        requirement = value;
        return required(new Finding.Required(value.comparator(), value.written(), unit));
    }

    Draft required(Finding.Required value) {
        required = value;
        return this;
    }

    /** The measured number; says so if the printed number would be judged differently. */
    Draft measured(Measure measure, int decimals, String unit) {
        BigDecimal printed = measure.rounded(decimals);
        measured = new Finding.Measured(printed.toPlainString(), measure.exact(), unit);
        if (requirement != null) {
            BigDecimal limit = requirement.limit().value();
            BigDecimal above = measure.rounded(limit, decimals);
            margin = requirement.comparator().isUpperBound() ? above.negate() : above;
            knifeEdge = requirement.outcome(printed.compareTo(limit)) != outcome;
            if (knifeEdge) {
                note("note.rounding", printed.toPlainString());
            }
        }
        return this;
    }

    /** A number that is not held against a limit. */
    Draft measured(Finding.Measured value) {
        measured = value;
        return this;
    }

    /** How far the measured number lies above what is required. */
    Draft margin(int above) {
        margin = BigDecimal.valueOf(above);
        return this;
    }

    Draft shortfall(Finding.@Nullable Shortfall value) {
        shortfall = value;
        return this;
    }

    Draft inputs(Map<String, String> values) {
        inputs = values;
        return this;
    }

    Draft note(String key, Object... arguments) {
        notes.add(Wording.text(key, arguments));
        return this;
    }

    Draft missing(List<Missing> values) {
        missing = values;
        return this;
    }

    Finding finding() {
        return new Finding(
                by.view(),
                by.criterion().id(),
                by.pack().id(),
                subject,
                indicator,
                outcome,
                measured,
                required,
                margin == null ? null : margin.toPlainString(),
                shortfall,
                by.criterion().citation(),
                inputs,
                notes,
                missing.stream().map(Missing::code).toList(),
                by.supersededBy(),
                message());
    }

    /** The rule's own title names its stage; an indicator's name does not. */
    private String message() {
        String name = title.equals(by.criterion().title()) ? subject.name() + " " : Wording.name(subject);
        return Wording.message(outcome, name, title, body(), by.criterion().citation());
    }

    private String body() {
        String wanted = required == null ? "" : Wording.required(required);
        if (measured == null) {
            return (missing.isEmpty() ? "" : Wording.missing(missing)) + wanted + firstNote();
        }
        String gap = "";
        if (outcome == Outcome.NOT_MET && margin != null && required != null) {
            gap = Wording.gap(required.comparator(), margin.abs(), shortfall);
        }
        return " " + measured.value() + (missing.isEmpty() ? "" : Wording.missing(missing)) + wanted + gap
                + (indicator == null || knifeEdge ? firstNote() : "");
    }

    private String firstNote() {
        return notes.isEmpty() ? "" : Wording.text("finding.because", notes.get(0));
    }
}
