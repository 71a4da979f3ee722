package org.junheng.findings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion found about one subject, with everything that is needed to recompute it.
 *
 * @param view the pack whose view this belongs to
 * @param criterion the criterion's id
 * @param pack the pack of the criterion
 * @param subject whom it is about
 * @param indicator the indicator's code; null where the criterion judges none
 * @param outcome what was found
 * @param measured what was measured; null if nothing could be
 * @param required what was required
 * @param margin by how much it is met (or, negative, missed), in the measured unit, of a
 *     date in days; null if nothing was measured
 * @param shortfall what is missing in raw units; null if nothing is, or if no single figure says it
 * @param citation document number, part and item
 * @param inputs the facts that were used, with their values as given
 * @param notes what else should be known
 * @param missing the facts that are missing
 * @param supersededBy the criterion that decides instead in this view; null: this one does
 * @param check whether it only says that figures fit together (数据核验): not met, it leaves the verdict open
 * @param weakerThan the criterion of a pack above that asks for more and remains in force beside this one; null: none
 * @param message the finding as one sentence
 */
public record Finding(
        String view,
        String criterion,
        String pack,
        Subject subject,
        @Nullable String indicator,
        Outcome outcome,
        @Nullable Measured measured,
        @Nullable Required required,
        @Nullable String margin,
        @Nullable Shortfall shortfall,
        String citation,
        Map<String, String> inputs,
        List<String> notes,
        List<String> missing,
        @Nullable String supersededBy,
        boolean check,
        @Nullable String weakerThan,
        String message) {
    /** Copies the collections; the inputs keep their order. */
    public Finding {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        notes = List.copyOf(notes);
        missing = List.copyOf(missing);
    }

    /**
     * A measured number.
     *
     * @param value rounded half up to the decimals of the official form; of a date, the day
     * @param exact the exact fraction; of a coefficient of variation, the fraction of its square; of a date, the day
     * @param unit its unit; empty for a plain number
     */
    public record Measured(String value, String exact, String unit) {}

    /**
     * A requirement.
     *
     * @param comparator how the measured number is held against the limit
     * @param value the limit as the rule file writes it
     * @param unit its unit; empty for a plain number
     */
    public record Required(Comparator comparator, String value, String unit) {}

    /**
     * What is missing in raw units: adding it (or, for an upper limit, taking it away) meets the requirement, one unit less
     * does not.
     *
     * @param value a whole number, or a decimal with the decimals of the fact
     * @param unit persons, rooms, square metres, yuan …
     * @param fact the fact that it would be added to
     */
    public record Shortfall(String value, String unit, String fact) {}
}
