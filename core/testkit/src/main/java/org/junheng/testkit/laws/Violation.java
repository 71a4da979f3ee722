package org.junheng.testkit.laws;

import java.time.LocalDate;

/**
 * A law that does not hold for a pack, with the smallest county that was found to show it.
 *
 * @param law the name of the law
 * @param sentence what the law says, in Chinese
 * @param pack the id of the pack
 * @param day the day of the evaluation
 * @param found what is wrong, in Chinese
 * @param dossier the county, as {@code junheng-dossier/1}
 * @param seed finds it again
 */
public record Violation(
        String law, String sentence, String pack, LocalDate day, String found, String dossier, long seed) {
    @Override
    public String toString() {
        return "%s does not hold for %s as of %s (seed %d): %s%n%s%n%s"
                .formatted(law, pack, day, seed, sentence, found, dossier);
    }
}
