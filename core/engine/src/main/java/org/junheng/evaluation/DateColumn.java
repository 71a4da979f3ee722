package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Outcome;
import org.junheng.indicators.DateOf;
import org.junheng.indicators.Stage;

/** One day of every county, school or record in a scope. */
final class DateColumn implements DateOf {
    private final FactRows rows;
    private final LocalDate today;

    DateColumn(FactRows rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    @Override
    public String about() {
        return rows.about();
    }

    @Override
    public String code() {
        return rows.code();
    }

    @Override
    public String scope() {
        return rows.scope();
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    String key() {
        return rows.key();
    }

    /** Holds every day against one deadline. */
    DateJudgement judgeBy(JudgedBy by, LocalDate deadline) {
        return judge(by, "", row -> new DueDay(day(row, code()), deadline, today));
    }

    /** Holds every day against another day of the same subject. */
    DateJudgement judgeNotAfter(JudgedBy by, String other) {
        return judge(by, other, row -> new DueDay(day(row, code()), day(row, other), today));
    }

    private DateJudgement judge(JudgedBy by, String other, IntFunction<DueDay> dueDay) {
        DueDay[] days = IntStream.range(0, rows.size()).mapToObj(dueDay).toArray(DueDay[]::new);
        Outcome[] outcomes = IntStream.range(0, days.length)
                .mapToObj(row -> outcome(row, days[row]))
                .toArray(Outcome[]::new);
        return new DateJudgement(by, rows, other, days, outcomes);
    }

    /** Of somebody who may not be in scope nothing is known, except that what is not given is not due yet. */
    private Outcome outcome(int row, DueDay due) {
        boolean isKnown = rows.row(row).unknown().isEmpty();
        boolean isAwaited = due.day() == null && due.outcome() == Outcome.NOT_YET_DUE;
        return isKnown || isAwaited ? due.outcome() : Outcome.NO_DATA;
    }

    private @Nullable LocalDate day(int row, String fact) {
        return rows.value(row, fact) instanceof LocalDate day ? day : null;
    }
}
