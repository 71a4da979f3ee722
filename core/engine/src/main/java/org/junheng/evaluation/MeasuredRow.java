package org.junheng.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;

/**
 * One row of an indicator, to be written out as a finding.
 *
 * @param definition the indicator
 * @param measure its exact value from the facts
 * @param school the school that the facts belong to; null if they are the county's
 * @param unknown what is missing to tell whether the row is in scope
 */
record MeasuredRow(
        IndicatorDefinition definition,
        IndicatorMeasure measure,
        @Nullable School school,
        List<Missing> unknown) {
    /** What is missing. */
    List<Missing> missing() {
        return unknown.isEmpty() ? measure.lacking() : unknown;
    }

    /** The same with the school that it is missing of. */
    List<Missing> wanted() {
        School owner = school;
        return owner == null
                ? missing()
                : missing().stream().map(each -> each.in(owner)).toList();
    }

    /** What was found about the row. */
    Finding finding(JudgedBy by, Subject subject, Outcome outcome, Requirement requirement) {
        Draft draft = new Draft(by, subject, outcome)
                .indicator(definition.code(), definition.name())
                .required(requirement, definition.unit())
                .inputs(measure.inputs());
        return switch (outcome) {
            case NO_DATA -> draft.missing(missing()).finding();
            case UNDECIDED ->
                draft.because(List.of(Wording.text("note.denominator"))).finding();
            case NOT_APPLICABLE -> draft.because(List.of(notAsked(by))).finding();
            default -> measured(draft, by, outcome, requirement);
        };
    }

    private static String notAsked(JudgedBy by) {
        return Wording.text(by.criterion().isCheck() ? "note.check.absent" : "note.given.absent");
    }

    private Finding measured(Draft draft, JudgedBy by, Outcome outcome, Requirement requirement) {
        Rational value = measure.value().orElseThrow();
        // figures that contradict each other are not mended by adding to one of them
        boolean isShort = outcome == Outcome.NOT_MET && !by.criterion().isCheck();
        return draft.measured(value, definition.decimals(), definition.unit())
                .shortfall(isShort ? measure.shortfall(requirement, value) : null)
                .finding();
    }
}
