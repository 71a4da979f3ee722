package org.junheng.compiler;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Word;

/** Checks that the numbers and days of a rule stand in the words of the law above it, so that neither is changed alone. */
final class DriftChecker {
    /** How many items there are in all is counted, and need not be said. */
    private static final Set<String> NUMBERS = Stream.concat(
                    Bound.WORDS.keySet().stream(), Stream.of("reaches", "theRestAtLeast"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String DAY = "by";

    private final ParsedPack parsed;

    DriftChecker(ParsedPack parsed) {
        this.parsed = parsed;
    }

    void check() {
        parsed.criteria().forEach(this::check);
    }

    private void check(Criterion criterion) {
        String law = LawText.of(criterion);
        for (Word word : criterion.requirement()) {
            if (NUMBERS.contains(word.name())) {
                number(criterion, word, LawNumbers.of(law));
            } else if (word.name().equals(DAY)) {
                day(criterion, word.name(), LocalDate.parse(word.arguments().get(0)), LawDays.of(law));
            }
        }
        Optional.ofNullable(criterion.leeway().due())
                .ifPresent(due -> day(criterion, "@" + Annotations.DUE, due, LawDays.of(law)));
    }

    private void number(Criterion criterion, Word word, LawNumbers law) {
        String written = word.arguments().get(0);
        PlainNumber.parse(written)
                .filter(number -> !law.contain(number))
                .ifPresent(number -> add(
                        criterion,
                        word.name(),
                        "drift.number",
                        word.name() + "(" + written + ")",
                        list(law.written()),
                        written));
    }

    private void day(Criterion criterion, String word, LocalDate day, LawDays law) {
        if (!law.days().contains(day)) {
            add(criterion, word, "drift.day", word + "(\"" + day + "\")", list(law.days()), day);
        }
    }

    private static String list(Collection<?> found) {
        return found.stream().map(String::valueOf).collect(Collectors.joining(CompilerMessages.AND));
    }

    private void add(Criterion criterion, String word, String key, Object... arguments) {
        int line = parsed.lineOf(criterion, word);
        parsed.problems().add(criterion.file(), line, key, arguments);
    }
}
