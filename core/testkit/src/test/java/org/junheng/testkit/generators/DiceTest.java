package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a seed throws, it throws on every machine; a find that was kept by its seed would be lost otherwise. */
class DiceTest {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d");

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Three throws put four things in order; another one would move everything that comes after. */
    @Test
    void throwsNoMoreThanItMust() {
        SplittableRandom same = new SplittableRandom(2021);
        List<Integer> thrown = List.of(same.nextInt(4), same.nextInt(3), same.nextInt(2));
        Dice dice = new Dice(2021);

        List<String> shuffled = dice.shuffled(LETTERS);

        assertThat(shuffled.get(3)).isEqualTo(LETTERS.get(thrown.get(0)));
        assertThat(dice.any()).isEqualTo(same.nextLong());
    }

    @Test
    void boundsAreKeptAndReached() {
        assertThat(seeds().map(seed -> new Dice(seed).below(3))).containsOnly(0, 1, 2);
        assertThat(seeds().map(seed -> new Dice(seed).between(-1, 2))).containsOnly(-1, 0, 1, 2);
        assertThat(seeds().mapToObj(seed -> new Dice(seed).oneOf(LETTERS)).distinct())
                .containsExactlyInAnyOrderElementsOf(LETTERS);
    }

    @Test
    void chanceIsNeverOfNothingAndAlwaysOfCertainty() {
        assertThat(seeds().filter(seed -> new Dice(seed).chance(0))).isEmpty();
        assertThat(seeds().filter(seed -> new Dice(seed).chance(1))).hasSize(200);
        assertThat(seeds().filter(seed -> new Dice(seed).chance(0.3)).count()).isBetween(40L, 80L);
    }

    @Test
    void shuffledAreTheSameThingsInAnyOrder() {
        assertThat(seeds().mapToObj(seed -> new Dice(seed).shuffled(List.of(1, 2, 3)))
                        .distinct())
                .hasSize(6)
                .allSatisfy(each -> assertThat(each).containsExactlyInAnyOrder(1, 2, 3));
    }
}
