package org.junheng.testkit.laws;

import java.util.Optional;

/** Something that holds for every pack, county and day. The same trial always gives the same answer. */
public interface Law {
    /** What it says, as one English sentence. */
    String sentence();

    /**
     * Tries it once.
     *
     * @return what is wrong; empty if it holds
     */
    Optional<String> breach(PackUnderLaw pack, Trial trial);

    /** How many evaluations, roughly, one trial costs: it is tried so much the less. */
    default int cost() {
        return 1;
    }

    /** Its name. */
    default String name() {
        return getClass().getSimpleName();
    }
}
