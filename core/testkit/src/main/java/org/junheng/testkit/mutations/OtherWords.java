package org.junheng.testkit.mutations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Word;

/** Faults in what a criterion requires: its words, and the limits in them. */
final class OtherWords {
    /** What a word becomes when only the limit itself counts otherwise. */
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("atLeast", List.of("moreThan")),
            Map.entry("moreThan", List.of("atLeast")),
            Map.entry("atMost", List.of("lessThan")),
            Map.entry("lessThan", List.of("atMost")),
            Map.entry("exactly", List.of("atLeast", "atMost")),
            Map.entry("increasing", List.of("notDecreasing")),
            Map.entry("notDecreasing", List.of("increasing")),
            Map.entry("decreasing", List.of("notIncreasing")),
            Map.entry("notIncreasing", List.of("decreasing")));

    private static final String BY = "by";
    /** How many items there are is no limit: a wrong number is refused before anything is evaluated. */
    private static final String OF_THE = "ofThe";

    private static final String EVIDENCE = "Evidence";
    private static final Word ASKS = new Word("asks", List.of("asked"));

    private final Criterion criterion;
    private final boolean isBinding;
    private final List<Mutant> planted = new ArrayList<>();

    private OtherWords(Criterion criterion, Pack pack) {
        this.criterion = criterion;
        this.isBinding =
                pack.binding() && criterion.leeway().optional() == null && OtherDays.isEverDue(criterion, pack);
    }

    static List<Mutant> of(Criterion criterion, Pack pack) {
        OtherWords words = new OtherWords(criterion, pack);
        for (int place = 0; place < criterion.requirement().size(); place++) {
            words.plant(place);
        }
        return words.planted;
    }

    private void plant(int place) {
        Word word = criterion.requirement().get(place);
        for (String other : WORDS.getOrDefault(word.name(), List.of())) {
            say(Fault.COMPARATOR, place, new Word(other, word.arguments()));
        }
        if (word.arguments().size() == 1 && !word.name().equals(OF_THE)) {
            for (Fault fault : List.of(Fault.HIGHER, Fault.LOWER)) {
                stepped(word, fault == Fault.HIGHER ? 1 : -1)
                        .ifPresent(limit -> say(fault, place, new Word(word.name(), List.of(limit))));
            }
        }
        if (criterion.selector().type().equals(EVIDENCE)) {
            evidence(word).stream()
                    .filter(other -> isSeen(word, other))
                    .forEach(other -> say(Fault.EVIDENCE, place, other));
        }
    }

    /** Where nobody must have done it, it is not asked for in either way. */
    private boolean isSeen(Word word, Word other) {
        return isBinding || (!word.name().equals(ASKS.name()) && !other.equals(ASKS));
    }

    private static List<Word> evidence(Word word) {
        Word holds = new Word("holds", List.of());
        Word never = new Word("never", List.of());
        return switch (word.name()) {
            case "holds" -> List.of(ASKS, never);
            case "never" -> List.of(holds);
            default -> List.of(holds);
        };
    }

    private void say(Fault fault, int place, Word word) {
        Word before = criterion.requirement().get(place);
        planted.add(Mutant.of(fault, criterion, Edit.of(criterion).saying(place, word), text(before), text(word)));
    }

    static String text(Word word) {
        return word.name() + "(" + String.join(", ", word.arguments()) + ")";
    }

    /** The limit one step of its last digit, or one day, away; empty if it is no limit or would be less than 0. */
    private static Optional<String> stepped(Word word, int steps) {
        String limit = word.arguments().get(0);
        if (word.name().equals(BY)) {
            return Optional.of(LocalDate.parse(limit).plusDays(steps).toString());
        }
        if (!limit.matches("[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(limit);
        BigDecimal other = number.add(number.ulp().multiply(BigDecimal.valueOf(steps)));
        return other.signum() < 0 ? Optional.empty() : Optional.of(other.toPlainString());
    }
}
