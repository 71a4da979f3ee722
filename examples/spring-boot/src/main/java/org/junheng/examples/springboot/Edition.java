package org.junheng.examples.springboot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.packs.Pack;

/**
 * All packs as they were when they were loaded; never changes.
 *
 * @param evaluator evaluates with them
 * @param packs what they are, by id
 */
record Edition(ComplianceEvaluator evaluator, List<Entry> packs) {
    /**
     * Loads, checks and compiles packs beside the shipped ones.
     *
     * @throws org.junheng.input.InvalidInputException with every mistake in any of them
     * @throws org.junheng.PackSelectionException if they contradict the shipped ones
     */
    static Edition of(Path... packs) {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(packs).build();
        // with what it applies left to the request: without a word, the national packs in force
        return new Edition(
                evaluator.applying(),
                evaluator.packs().values().stream().map(Entry::of).toList());
    }

    /**
     * What is told of a pack.
     *
     * @param id its id
     * @param title the title of its document
     * @param number the number of its document
     * @param revision its version
     * @param sha256 hash of its files
     * @param inForceFrom the first day of its document
     * @param inForceUntil the last day of its document, if there is one
     */
    record Entry(
            String id,
            String title,
            String number,
            String revision,
            String sha256,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil) {
        static Entry of(Pack pack) {
            return new Entry(
                    pack.id(),
                    pack.document().title(),
                    pack.document().number(),
                    pack.revision(),
                    pack.sha256(),
                    pack.period().from(),
                    pack.period().until());
        }
    }
}
