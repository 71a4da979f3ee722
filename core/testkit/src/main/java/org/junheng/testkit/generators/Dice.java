package org.junheng.testkit.generators;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed throws the same numbers on every machine. */
public final class Dice {
    private final SplittableRandom random;

    /** Dice that throw what this seed gives. */
    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from 0 to the one before the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from the least to the most, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Any number. */
    public long any() {
        return random.nextLong();
    }

    /** True with a probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of some things. */
    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Things in another order. */
    public <T> List<T> shuffled(List<T> things) {
        List<T> shuffled = new java.util.ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            java.util.Collections.swap(shuffled, i, below(i + 1));
        }
        return shuffled;
    }
}
