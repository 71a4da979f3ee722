package org.junheng.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Measure;
import org.junheng.packs.Criterion;
import org.junheng.packs.Relation;

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
    private String wanted = "";
    private String reason = "";

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
        return wanted(Wording.required(by.criterion(), value));
    }

    /** What somebody states, where the measured number must be just that. */
    Draft stated(BigDecimal value, org.junheng.facts.FactDefinition fact) {
        String printed = value.toPlainString();
        return required(new Finding.Required(org.junheng.findings.Comparator.EXACTLY, printed, fact.unit()))
                .wanted(Wording.text("finding.stated", fact.name(), printed, Wording.mark(fact.unit())));
    }

    /** The requirement in words, where it is more than a comparator and a limit. */
    Draft wanted(String words) {
        wanted = words;
        return this;
    }

    Draft title(String value) {
        title = value;
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
            if (requirement.outcome(printed.compareTo(limit)) != outcome) {
                because(List.of(Wording.text("note.rounding", printed.toPlainString())));
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
        return margin(BigDecimal.valueOf(above));
    }

    Draft margin(BigDecimal above) {
        margin = above;
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

    /** Adds notes. */
    Draft notes(List<String> values) {
        notes.addAll(values);
        return this;
    }

    /** Adds notes that explain the outcome; the first of them stands in the message too. */
    Draft because(List<String> reasons) {
        if (!reasons.isEmpty()) {
            reason = Wording.text("finding.because", reasons.get(0));
        }
        return notes(reasons);
    }

    Draft missing(List<Missing> values) {
        missing = values;
        return this;
    }

    Finding finding() {
        Outcome counted = by.count(outcome);
        if (counted != outcome) {
            because(List.of(Wording.leeway(by, counted)));
        }
        addRelation();
        return new Finding(
                by.view(),
                by.criterion().id(),
                by.pack().id(),
                subject,
                indicator,
                counted,
                measured,
                required,
                margin == null ? null : margin.toPlainString(),
                shortfall,
                by.criterion().citation(),
                inputs,
                notes,
                missing.stream().map(Missing::code).toList(),
                by.supersededBy(),
                by.criterion().isCheck(),
                by.weakerThan(),
                message(counted));
    }

    private void addRelation() {
        if (by.criterion().is(Relation.Kind.RELAXES) && by.supersededBy() == null) {
            notes(List.of(allowance()));
        }
        Criterion above = by.target();
        if (above != null && by.criterion().is(Relation.Kind.WEAKER)) {
            notes(List.of(Wording.text("note.weaker", above.id(), above.citation(), above.clause())));
        }
    }

    /** That an allowance was used, and until when it may be. */
    private String allowance() {
        LocalDate ofCriterion = by.criterion().period().until();
        LocalDate until = ofCriterion == null ? by.pack().period().until() : ofCriterion;
        return Wording.text(
                "note.allowance",
                by.criterion().target().orElseThrow(),
                by.criterion().citation(),
                until == null ? "" : until.toString());
    }

    /** The rule's own title names its stage; an indicator's name does not. */
    private String message(Outcome counted) {
        String name = title.equals(by.criterion().title()) ? subject.name() + " " : Wording.name(subject);
        String label = Wording.label(by.criterion(), counted);
        return Wording.message(label, name, shownTitle(), body(), by.criterion().citation());
    }

    /** What a data check is about is clear from its own title, and what was computed from the indicator's. */
    private String shownTitle() {
        boolean both = by.criterion().isCheck() && !title.equals(by.criterion().title());
        return both ? Wording.text("finding.check.title", by.criterion().title(), title) : title;
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        if (measured != null) {
            body.append(' ').append(measured.value()).append(Wording.mark(measured.unit()));
        }
        if (!missing.isEmpty()) {
            body.append(Wording.missing(missing));
        }
        return body.append(wanted).append(gap()).append(reason).toString();
    }

    /** By how much a requirement is missed; nothing where the number itself is good enough but something else is not. */
    private String gap() {
        if (outcome != Outcome.NOT_MET || margin == null || required == null) {
            return "";
        }
        return margin.signum() < 0 || shortfall != null
                ? Wording.gap(required.comparator(), margin.abs(), shortfall)
                : "";
    }
}
