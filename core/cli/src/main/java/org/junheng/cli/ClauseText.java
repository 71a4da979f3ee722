package org.junheng.cli;

import java.util.stream.Collectors;
import org.junheng.compiler.Bound;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Period;
import org.junheng.packs.Word;

/** What a clause asks for, in a few words. */
final class ClauseText {
    private ClauseText() {}

    /** The limit, or what the sentence says, and for whom if not for all. */
    static String required(Clause clause) {
        String required = clause.bound()
                .map(Bound::toString)
                .orElseGet(() -> clause.criterion().requirement().stream()
                        .map(ClauseText::word)
                        .collect(Collectors.joining(Words.text("requirement.and"))));
        return clause.scope()
                .map(scope -> Words.text("requirement.scope", required, scope))
                .orElse(required);
    }

    /** A word of a sentence; one without a text of its own as it stands in the file. */
    private static String word(Word word) {
        String key = "requirement." + word.name();
        return Words.has(key)
                ? Words.text(key, word.arguments().toArray())
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
