package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/** A column with one number for every county. */
abstract class CountyNumbers implements Numbers {
    private final List<Dossier> batch;
    private final Stage stage;

    CountyNumbers(List<Dossier> batch, Stage stage) {
        this.batch = batch;
        this.stage = stage;
    }

    @Override
    public final Stage stage() {
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
    abstract @org.jspecify.annotations.Nullable String item();

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
