package org.junheng.report.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Word;

/** What a criterion asks for: in signs (≥ 4.2), or in words (不低于 4.2 人/百名学生). */
public final class Requirement {
    /** The words that hold a figure against a number. */
    private static final Set<String> LIMITS = Set.of("atLeast", "moreThan", "atMost", "lessThan", "exactly");
    /** The words whose argument is the code of another figure. */
    static final Set<String> NAMING = Set.of("notAfter", "agreesWith");

    private Requirement() {}

    /** In signs, with what the words of the law leave open, and for whom if not for all. */
    public static String inShort(Criterion criterion, Optional<String> scope) {
        Leeway leeway = criterion.leeway();
        String required = signs(criterion);
        required = with("requirement.due", required, leeway.due());
        required = with("requirement.word", required, leeway.roughly());
        required = with("requirement.word", required, leeway.optional());
        return with("requirement.scope", required, scope.orElse(null));
    }

    private static String with(String key, String required, @Nullable Object more) {
        return more == null ? required : CatalogueWords.text(key, required, more);
    }

    /** In signs. */
    static String signs(Criterion criterion) {
        return joined(criterion.requirement(), word -> sign(word, Function.identity()));
    }

    /**
     * In words, with the unit behind the number.
     *
     * @param names what people call a figure of a code
     */
    static String words(Criterion criterion, String unit, Function<String, String> names) {
        return opened(criterion, joined(criterion.requirement(), word -> words(word, unit, names)));
    }

    /** In words, and behind them in signs where these say it otherwise. */
    static String both(Criterion criterion, String unit, Function<String, String> names) {
        String words = joined(criterion.requirement(), word -> words(word, unit, names));
        boolean differ = limit(criterion).isPresent();
        return opened(criterion, differ ? CatalogueWords.text("required.both", words, signs(criterion)) : words);
    }

    private static String opened(Criterion criterion, String words) {
        String key = "said." + criterion.opening();
        return CatalogueWords.has(key) ? CatalogueWords.text(key, words) : words;
    }

    /** The number that a figure is held against, as it stands in the rule; empty if there is none. */
    static Optional<BigDecimal> limit(Criterion criterion) {
        Word first = criterion.requirement().get(0);
        return LIMITS.contains(first.name())
                ? Optional.of(new BigDecimal(first.arguments().get(0)))
                : Optional.empty();
    }

    private static String joined(List<Word> words, Function<Word, String> text) {
        return words.stream().map(text).collect(Collectors.joining(CatalogueWords.text("requirement.and")));
    }

    private static String words(Word word, String unit, Function<String, String> names) {
        return LIMITS.contains(word.name())
                ? CatalogueWords.text("said." + word.name(), word.arguments().get(0), behind(unit))
                : sign(word, names);
    }

    /** A unit behind its number. */
    private static String behind(String unit) {
        return unit.isEmpty() || unit.equals("%") ? unit : " " + unit;
    }

    /** A word of a sentence; one without a text of its own as it stands in the file. */
    private static String sign(Word word, Function<String, String> names) {
        String key = "requirement." + word.name();
        List<String> arguments = NAMING.contains(word.name())
                ? word.arguments().stream().map(names).toList()
                : word.arguments();
        return CatalogueWords.has(key)
                ? CatalogueWords.text(key, arguments.toArray())
                : word.name() + "(" + String.join(", ", arguments) + ")";
    }
}
