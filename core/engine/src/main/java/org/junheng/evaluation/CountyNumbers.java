package org.junheng.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/** A column with one number for every county. */
abstract class CountyNumbers implements Numbers {
    private final List<Dossier> batch;
    private final @Nullable Stage stage;

    CountyNumbers(List<Dossier> batch, @Nullable Stage stage) {
        this.batch = batch;
        this.stage = stage;
    }

    @Override
    public final @Nullable Stage stage() {
        return stage;
    }

    final List<Dossier> batch() {
        return batch;
    }

    /** The number, or why there is none. */
    abstract CountyFigure figure(int county);

    /** What the numbers are called, for messages. */
    abstract String title();

    /** The indicator's code; null where it is more than one. */
    abstract @Nullable String item();

    /** The indicator's code, for the finding; null where it is more than one. */
    @Nullable
    String indicator() {
        return item();
    }

    /** Its unit; empty for a plain number. */
    String unit() {
        return "";
    }

    /** The facts that a county's number was made of, as given. */
    abstract Map<String, String> inputs(int county);

    /** What is missing in raw units; null if no single figure says it. */
    Finding.@Nullable Shortfall shortfall(int county, Requirement requirement) {
        return null;
    }

    /** Digits after the point in the official form. */
    abstract int decimals();

    /** How a county's number compares with a limit; figures decide, unless a column knows a faster way. */
    Outcome outcome(int county, Requirement requirement) {
        CountyFigure figure = figure(county);
        return figure.number()
                .map(number ->
                        requirement.outcome(number.compareTo(requirement.limit().value())))
                .or(() -> java.util.Optional.ofNullable(figure.absence()))
                .orElseThrow();
    }

    @Override
    public final Judgement judge(JudgedBy by, Requirement requirement) {
        Outcome[] outcomes = new Outcome[batch.size()];
        for (int county = 0; county < outcomes.length; county++) {
            outcomes[county] = outcome(county, requirement);
        }
        return new CountyJudgement(by, this, requirement, outcomes);
    }

    final Subject subject(int county) {
        County subject = batch.get(county).county();
        return new Subject(Subject.Type.COUNTY, subject.code(), subject.name(), stage, item());
    }
}
