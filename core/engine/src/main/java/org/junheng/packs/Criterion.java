package org.junheng.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * @param relation how it stands to a criterion of a pack above; null: it adds a requirement of its own
 * @param leeway what the words of the law leave open
 * @param partOf the criterion of the same pack whose total it is a part of; null: none
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
        @Nullable Relation relation,
        Leeway leeway,
        @Nullable String partOf,
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

    /** The words of the law without the line that only cites them, as one text. */
    public String clause() {
        return law.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(citation))
                .collect(Collectors.joining());
    }

    /** The criterion of a pack above that it names. */
    public Optional<String> target() {
        return Optional.ofNullable(relation).map(Relation::criterion);
    }

    /** Whether it stands to the criterion that it names in this way. */
    public boolean is(Relation.Kind kind) {
        return relation != null && relation.kind() == kind;
    }

    /** The criterion whose place it takes, because it asks for the same or for more. */
    public Optional<String> replaced() {
        return is(Relation.Kind.EQUALS) || is(Relation.Kind.TIGHTENS) ? target() : Optional.empty();
    }

    /** The criterion about whose subjects it can decide: the one that it replaces, or makes an allowance from. */
    public Optional<String> layered() {
        return is(Relation.Kind.WEAKER) ? Optional.empty() : target();
    }

    /** Whether it is in force on a day, both ends of its period included. */
    public boolean inForce(LocalDate day) {
        return period.contains(day);
    }
}
