package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.findings.Comparator;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Limit;
import org.junit.jupiter.api.Test;

/** Every number of records that is possible must be met, or none. */
class RecordTallyTest {
    private static final Optional<Outcome> MET = Optional.of(Outcome.MET);
    private static final Optional<Outcome> NOT_MET = Optional.of(Outcome.NOT_MET);

    private static Requirement requirement(Comparator comparator, String limit) {
        return new Requirement(comparator, Limit.of(new BigDecimal(limit)), limit);
    }

    private static Optional<Outcome> outcome(int certain, int open, Comparator comparator, String limit) {
        return new RecordTally(certain, open).outcome(requirement(comparator, limit));
    }

    private static Optional<Outcome> soFar(int certain, int open, Comparator comparator, String limit) {
        return new RecordTally(certain, open).outcomeSoFar(requirement(comparator, limit));
    }

    @Test
    void lowerLimits() {
        assertThat(outcome(2, 0, Comparator.AT_LEAST, "2")).isEqualTo(MET);
        assertThat(outcome(2, 0, Comparator.MORE_THAN, "2")).isEqualTo(NOT_MET);
        assertThat(outcome(1, 1, Comparator.AT_LEAST, "2")).isEmpty();
        assertThat(outcome(1, 1, Comparator.MORE_THAN, "2")).isEqualTo(NOT_MET);
        assertThat(outcome(0, 1, Comparator.AT_LEAST, "2")).isEqualTo(NOT_MET);
        assertThat(outcome(2, 9, Comparator.AT_LEAST, "2")).isEqualTo(MET);
    }

    @Test
    void upperLimits() {
        assertThat(outcome(1, 1, Comparator.AT_MOST, "2")).isEqualTo(MET);
        assertThat(outcome(1, 1, Comparator.LESS_THAN, "2")).isEmpty();
        assertThat(outcome(2, 1, Comparator.LESS_THAN, "2")).isEqualTo(NOT_MET);
        assertThat(outcome(2, 1, Comparator.AT_MOST, "2")).isEmpty();
    }

    /** One to three may be exactly two. */
    @Test
    void exactly() {
        assertThat(outcome(2, 0, Comparator.EXACTLY, "2")).isEqualTo(MET);
        assertThat(outcome(1, 2, Comparator.EXACTLY, "2")).isEmpty();
        assertThat(outcome(1, 1, Comparator.EXACTLY, "2")).isEmpty();
        assertThat(outcome(0, 1, Comparator.EXACTLY, "2")).isEqualTo(NOT_MET);
        assertThat(outcome(3, 1, Comparator.EXACTLY, "2")).isEqualTo(NOT_MET);
    }

    @Test
    void whileOthersMayComeOnlyWhatNothingCanChangeIsSaid() {
        assertThat(soFar(2, 0, Comparator.AT_LEAST, "2")).isEqualTo(MET);
        assertThat(soFar(1, 0, Comparator.AT_LEAST, "2")).isEmpty();
        assertThat(soFar(2, 0, Comparator.MORE_THAN, "2")).isEmpty();
        assertThat(soFar(2, 0, Comparator.AT_MOST, "2")).isEmpty();
        assertThat(soFar(3, 0, Comparator.AT_MOST, "2")).isEqualTo(NOT_MET);
        assertThat(soFar(2, 0, Comparator.LESS_THAN, "2")).isEqualTo(NOT_MET);
        assertThat(soFar(2, 0, Comparator.EXACTLY, "2")).isEmpty();
        assertThat(soFar(3, 0, Comparator.EXACTLY, "2")).isEqualTo(NOT_MET);
    }

    @Test
    void shortfallIsTheNextWholeNumber() {
        assertThat(shortfall(1, Comparator.AT_LEAST, "3")).isEqualTo(2);
        assertThat(shortfall(3, Comparator.MORE_THAN, "3")).isEqualTo(1);
        assertThat(shortfall(1, Comparator.AT_LEAST, "2.5")).isEqualTo(2);
        assertThat(shortfall(5, Comparator.AT_MOST, "2.5")).isEqualTo(3);
        assertThat(shortfall(3, Comparator.LESS_THAN, "3")).isEqualTo(1);
        assertThat(shortfall(3, Comparator.LESS_THAN, "2.5")).isEqualTo(1);
        assertThat(shortfall(1, Comparator.MORE_THAN, "3")).isEqualTo(3);
        assertThat(shortfall(5, Comparator.LESS_THAN, "3")).isEqualTo(3);
    }

    private static long shortfall(int certain, Comparator comparator, String limit) {
        return new RecordTally(certain, 0).shortfall(requirement(comparator, limit));
    }
}
