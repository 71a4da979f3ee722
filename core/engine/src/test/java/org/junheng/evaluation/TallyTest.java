package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;

/** What is counted, and what of it leaves a verdict open. */
class TallyTest {
    @Test
    void everyOutcomeIsCountedForItself() {
        Tally tally = new Tally();
        int times = 0;
        for (Outcome outcome : Outcome.values()) {
            times++;
            Collections.nCopies(times, outcome).forEach(tally::add);
        }

        // MET 1, NOT_MET 2, NO_DATA 3, NEEDS_EVIDENCE 4, UNDECIDED 5, NOT_APPLICABLE 6, NOT_YET_DUE 7
        assertThat(tally.of(Outcome.NOT_MET)).isEqualTo(2);
        assertThat(tally.open()).isEqualTo(3 + 4 + 5);
        assertThat(tally.total()).isEqualTo(28);
        assertThat(tally.asMap()).hasSize(7).containsEntry(Outcome.NOT_YET_DUE, 7L);
    }

    @Test
    void outcomesThatDoNotOccurAreLeftOut() {
        Tally tally = new Tally();
        tally.add(Outcome.MET);

        assertThat(tally.asMap()).isEqualTo(Map.of(Outcome.MET, 1L));
        assertThat(tally.open()).isZero();
        assertThat(new Tally().asMap()).isEmpty();
        assertThat(new Tally().total()).isZero();
    }
}
