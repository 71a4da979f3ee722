package org.junheng.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.Bound;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Leeway;
import org.junheng.packs.Period;
import org.junheng.packs.Word;

/** What a clause asks for, in a few words. */
final class ClauseText {
    private ClauseText() {}

    /** The limit, or what the sentence says, with what the words of the law leave open, and for whom if not for all. */
    static String required(Clause clause) {
        Leeway leeway = clause.criterion().leeway();
        String required = said(clause);
        required = with("requirement.due", required, leeway.due());
        required = with("requirement.word", required, leeway.roughly());
        required = with("requirement.word", required, leeway.optional());
        return with("requirement.scope", required, clause.scope().orElse(null));
    }

    private static String with(String key, String required, @Nullable Object more) {
        return more == null ? required : Words.text(key, required, more);
    }

    /** What the words say; a limit where they have no text of their own. */
    private static String said(Clause clause) {
        boolean hasText = clause.criterion().requirement().stream().allMatch(each -> Words.has(key(each)));
        Optional<Bound> bound = hasText ? Optional.empty() : clause.bound();
        return bound.map(Bound::toString)
                .orElseGet(() -> clause.criterion().requirement().stream()
                        .map(ClauseText::word)
                        .collect(Collectors.joining(Words.text("requirement.and"))));
    }

    private static String key(Word word) {
        return "requirement." + word.name();
    }

    /** A word of a sentence; one without a text of its own as it stands in the file. */
    private static String word(Word word) {
        return Words.has(key(word))
                ? Words.text(key(word), word.arguments().toArray())
                : word.name() + "(" + String.join(", ", word.arguments()) + ")";
    }

    /** From when until when. */
    static String days(Period period) {
        return Words.text(
                "conflict.days",
                period.from() == null ? Words.text("packs.ever") : String.valueOf(period.from()),
                period.until() == null ? Words.text("packs.open") : String.valueOf(period.until()));
    }
}
