package org.junheng.testkit.laws;

import java.time.LocalDate;
import org.junheng.facts.Dossier;
import org.junheng.testkit.generators.Counties;
import org.junheng.testkit.generators.Dice;

/**
 * A county and a day on which a law is tried.
 *
 * @param dossier what the county handed in
 * @param day the day of the evaluation
 * @param seed throws the dice of what the law does with the county
 */
public record Trial(Dossier dossier, LocalDate day, long seed) {
    /** Any county on any of the days of a pack. */
    static Trial any(PackUnderLaw pack, long seed) {
        Dice dice = new Dice(seed);
        LocalDate day = dice.oneOf(pack.days());
        return new Trial(Counties.county(pack.inquiry(), day, dice.any()), day, dice.any());
    }

    /** The same with another dossier. */
    Trial with(Dossier other) {
        return new Trial(other, day, seed);
    }

    /** Dice that throw the same each time. */
    Dice dice() {
        return new Dice(seed);
    }
}
