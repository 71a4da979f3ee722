package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Facts;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.packs.CountingPeriod;
import org.junheng.packs.CountingPeriod.Span;

/**
 * One period of one county or school.
 *
 * @param owner the county or school
 * @param period the kind of period
 * @param span the period; null: none has begun
 * @param today the day of the evaluation
 */
record PeriodRow(Row owner, CountingPeriod period, @Nullable Span span, LocalDate today) {
    /** The records that it has in the period; empty if none were handed in, or if it may not be in scope. */
    Optional<RecordTally> tally(RecordFilter filter) {
        Span judged = span;
        return judged == null || !owner.unknown().isEmpty()
                ? Optional.empty()
                : owner.records(filter.kind()).map(records -> filter.count(records, judged, today));
    }

    /** What has not ended is not due, unless nothing that comes can change it. */
    Outcome outcome(RecordFilter filter, Requirement requirement) {
        boolean runs = isRunning();
        return tally(filter)
                .flatMap(each -> runs ? each.outcomeSoFar(requirement) : each.outcome(requirement))
                .orElse(runs ? Outcome.NOT_YET_DUE : Outcome.NO_DATA);
    }

    /** An evaluation speaks of the end of its day, so that a period has ended on its last day. */
    private boolean isRunning() {
        return span == null || today.isBefore(span.last());
    }

    /** The fields that its records lack. */
    List<String> lacking(RecordFilter filter) {
        List<Facts> records = owner.records(filter.kind()).orElse(List.of());
        return span == null ? List.of() : filter.lacking(records, span, today);
    }

    Subject subject() {
        Subject of = owner.subject();
        return span == null
                ? of
                : new Subject(Subject.Type.SERIES, of.code() + "/" + period.code(span), name(of, span), null, null);
    }

    private String name(Subject of, Span named) {
        int year = named.first().getYear();
        String text = switch (period) {
            case TERM -> term(named);
            case YEAR -> Wording.text("period.year", year);
            case SCHOOL_YEAR -> Wording.text("period.school-year", year, year + 1);
            case TWO_YEARS, FIVE_YEARS -> Wording.text("period.years", named.first(), named.last());
        };
        return Wording.text("subject.series", of.name(), text);
    }

    private static String term(Span named) {
        int year = named.first().getYear();
        return named.last().getYear() > year
                ? Wording.text("period.term.1", year, year + 1)
                : Wording.text("period.term.2", year - 1, year);
    }
}
