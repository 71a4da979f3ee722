package org.junheng.testkit.laws;

import java.time.LocalDate;
import java.util.Optional;
import org.junheng.testkit.TestkitMessages;

/** Something that holds for every pack, county and day. The same trial always gives the same answer. */
public interface Law {
    /** What it says, as one sentence for policy editors. */
    default String sentence() {
        return TestkitMessages.text("law." + name());
    }

    /**
     * Tries it once.
     *
     * @return what is wrong; empty if it holds
     */
    Optional<String> breach(PackUnderLaw pack, Trial trial);

    /**
     * The day on which it shows best that the law does not hold.
     *
     * @param trial the trial in which it did not
     */
    default LocalDate day(PackUnderLaw pack, Trial trial) {
        return trial.day();
    }

    /** How many evaluations, roughly, one trial costs: it is tried so much the less. */
    default int cost() {
        return 1;
    }

    /** Its name. */
    default String name() {
        return getClass().getSimpleName();
    }
}
