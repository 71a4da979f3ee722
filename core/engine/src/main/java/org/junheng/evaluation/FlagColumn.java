package org.junheng.evaluation;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Outcome;
import org.junheng.indicators.FlagOf;
import org.junheng.indicators.Stage;

/** One yes or no of every county, school or record in a scope. */
final class FlagColumn implements FlagOf {
    private final FactRows rows;

    FlagColumn(FactRows rows) {
        this.rows = rows;
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

    FlagJudgement judge(JudgedBy by) {
        Outcome[] outcomes =
                IntStream.range(0, rows.size()).mapToObj(this::outcome).toArray(Outcome[]::new);
        return new FlagJudgement(by, rows, outcomes);
    }

    private Outcome outcome(int row) {
        if (!rows.row(row).unknown().isEmpty() || !(rows.value(row, code()) instanceof Boolean flag)) {
            return Outcome.NO_DATA;
        }
        return flag ? Outcome.MET : Outcome.NOT_MET;
    }
}
