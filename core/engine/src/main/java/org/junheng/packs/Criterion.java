package org.junheng.packs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion (评估条目): what is measured, what is required, and by which words of which document. It is one rule of one
 * rule file.
 *
 * @param id its id, never reused
 * @param title the rule's name
 * @param level what it judges
 * @param file the rule file inside the pack
 * @param line the line of the rule
 * @param citation document number, part and item
 * @param law the words of the law above the rule
 * @param group the group that a composite counts it in; null: none
 * @param period when it is in force
 * @param tightens the criterion that it makes stricter; null: none
 * @param relaxes the criterion that it makes an allowance from; null: none
 * @param selector the columns that it judges
 * @param opening the word that begins its sentence: {@code every}, {@code everyGiven}, {@code check} or {@code the}
 * @param requirement the words behind {@code findings.every(…)}
 */
public record Criterion(
        String id,
        String title,
        Level level,
        String file,
        int line,
        String citation,
        String law,
        @Nullable String group,
        Period period,
        @Nullable String tightens,
        @Nullable String relaxes,
        Selector selector,
        String opening,
        List<Word> requirement) {
    /** Begins the sentence of a data check (数据核验). */
    public static final String CHECK = "check";

    /** Copies the list. */
    public Criterion {
        requirement = List.copyOf(requirement);
    }

    /** Whether it only checks that the figures fit together: figures that do not leave the verdict open. */
    public boolean isCheck() {
        return opening.equals(CHECK);
    }

    /** The criterion that it tightens or relaxes. */
    public java.util.Optional<String> target() {
        return java.util.Optional.ofNullable(tightens == null ? relaxes : tightens);
    }

    /** Whether it is in force on a day, both ends of its period included. */
    public boolean inForce(LocalDate day) {
        return period.contains(day);
    }
}
