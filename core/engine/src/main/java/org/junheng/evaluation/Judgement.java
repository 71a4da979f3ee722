package org.junheng.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingHead;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/**
 * What one rule found about one column: an outcome for every row, and the way to write any county's rows out as findings.
 */
abstract class Judgement {
    private final JudgedBy by;
    private final Outcome[] found;
    private final Outcome[] outcomes;
    private Decided @Nullable [] deciders;

    Judgement(JudgedBy by, Outcome[] outcomes) {
        this.by = by;
        this.found = by.criterion().isCheck() ? ofCheck(outcomes) : outcomes;
        this.outcomes = by.hasLeeway() ? Arrays.stream(found).map(by::count).toArray(Outcome[]::new) : found;
    }

    /** Where the figures are not given there is nothing to check. */
    private static Outcome[] ofCheck(Outcome[] outcomes) {
        return Arrays.stream(outcomes)
                .map(each -> each == Outcome.MET || each == Outcome.NOT_MET ? each : Outcome.NOT_APPLICABLE)
                .toArray(Outcome[]::new);
    }

    final JudgedBy by() {
        return by;
    }

    /** The criterion as it stands for a row: another may decide about that row instead. */
    final JudgedBy by(int row) {
        Decided decider = decided(row);
        return decider.judgement() == this ? by : by.supersededBy(decider.criterion());
    }

    final Outcome outcome(int row) {
        return outcomes[row];
    }

    /** The outcome before what the text leaves open is taken into account. */
    final Outcome found(int row) {
        return found[row];
    }

    /** Says which row, of this judgement or another, decides instead of a row. */
    final void decide(int row, Decided decider) {
        if (deciders == null) {
            deciders = new Decided[outcomes.length];
        }
        deciders[row] = decider;
    }

    /** The row that decides; mostly the row itself. */
    final Decided decided(int row) {
        Decided decider = deciders == null ? null : deciders[row];
        if (decider == null || (decider.judgement() == this && decider.row() == row)) {
            return new Decided(this, row);
        }
        return decider.judgement().decided(decider.row());
    }

    /** Whether other criteria tighten or relax this one for some subjects. */
    final boolean hasLayers() {
        return deciders != null;
    }

    /** Whether not being met settles the verdict; otherwise it only leaves the verdict open. */
    boolean settles() {
        return !by.criterion().isCheck();
    }

    /** Whether not being met fails the county whatever else is found. */
    boolean vetoes() {
        return false;
    }

    /** What tells the subjects of this judgement from those of the same criterion's others. */
    abstract String key();

    /** Whom or what a row is about. */
    abstract Subject subject(int row);

    /** A county of the batch. */
    abstract County county(int county);

    /** Counties of the batch. */
    abstract int counties();

    /** First row of a county. */
    abstract int from(int county);

    /** The row after the last of a county. */
    abstract int to(int county);

    /** What to say of a county that has no row: that there is nothing to judge, or that nothing was handed in. */
    abstract Outcome outcomeOfNone(int county);

    /** The same for whatever the criterion is: where nothing was handed in there is nothing to check either. */
    final Outcome none(int county) {
        return by.count(foundNone(county));
    }

    /** The same before what the text leaves open is taken into account. */
    final Outcome foundNone(int county) {
        return by.criterion().isCheck() ? Outcome.NOT_APPLICABLE : outcomeOfNone(county);
    }

    /** Whom a county without rows is spoken of as: the county itself. */
    abstract Subject subjectOfNone(int county);

    /** Writes a row out. */
    abstract Finding finding(int row);

    /** Adds those of a county's findings that are wanted. */
    final void writeTo(int county, Predicate<FindingHead> wanted, List<Finding> findings) {
        if (from(county) == to(county)) {
            if (wanted.test(by.head(none(county)))) {
                findings.add(Draft.ofNone(by, subjectOfNone(county), foundNone(county)));
            }
            return;
        }
        Heads heads = new Heads();
        for (int row = from(county); row < to(county); row++) {
            if (wanted.test(heads.of(row))) {
                findings.add(finding(row));
            }
        }
    }

    /** Adds what is known of a county's findings without writing them out. */
    final void addHeads(int county, List<FindingHead> all) {
        if (from(county) == to(county)) {
            all.add(by.head(none(county)));
            return;
        }
        Heads heads = new Heads();
        for (int row = from(county); row < to(county); row++) {
            all.add(heads.of(row));
        }
    }

    /** The heads of rows: one for each outcome, unless another criterion decides about a row. */
    private final class Heads {
        private final Map<Outcome, FindingHead> byOutcome = new EnumMap<>(Outcome.class);

        FindingHead of(int row) {
            return hasLayers() ? by(row).head(outcomes[row]) : byOutcome.computeIfAbsent(outcomes[row], by::head);
        }
    }

    /** The facts that are missing for a row that there is no data for. */
    List<Missing> wanted(int row) {
        return List.of();
    }

    /** Counts a county's outcomes: one for each of its rows, or one for having none. */
    final void count(int county, Tally tally) {
        if (from(county) == to(county)) {
            tally.add(none(county));
        }
        for (int row = from(county); row < to(county); row++) {
            tally.add(outcomes[row]);
        }
    }

    /** The same without rows about which another criterion decides. */
    final void countDeciding(int county, Tally tally) {
        if (!hasLayers() || from(county) == to(county)) {
            count(county, tally);
            return;
        }
        for (int row = from(county); row < to(county); row++) {
            if (by(row).supersededBy() == null) {
                tally.add(outcomes[row]);
            }
        }
    }
}
