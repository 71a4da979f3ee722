package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Rules of packs never change what other rules find; rules that anybody may write in Drools do. */
class InterferenceTest {
    /** Packs that are compiled in one call, and are there at the same time. */
    private static final int TOGETHER = 4;

    @Test
    void noCriterionOfARandomPackFindsAnythingElseAlone() {
        int rounds = Effort.tries(1, 5000 / TOGETHER);

        for (int round = 0; round < rounds; round++) {
            assertThat(RandomPackRules.differences(TOGETHER, round))
                    .as("packs of seed " + round)
                    .isEmpty();
        }
    }

    /** The upstream mistakes of issues 7109 and 7115: the same comparison finds them, so it would find them in packs. */
    @Test
    void rulesWithNotExistsAndAccumulateOnAPlainBaseDiffer() {
        List<String> differences = LongStream.range(6, 6 + Effort.tries(10, 400))
                .mapToObj(PlainDrools::new)
                .flatMap(each -> Interference.differences(each).stream())
                .limit(Effort.tries(1, 400))
                .toList();

        assertThat(differences).isNotEmpty();
    }
}
