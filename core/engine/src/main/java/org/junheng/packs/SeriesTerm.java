package org.junheng.packs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure by year as a term of a sum: {@code funds[previous]} are those of the year before, {@code funds[2020-2022]} those of
 * these years together.
 *
 * @param code the code of the series
 * @param when what stands between the brackets
 */
public record SeriesTerm(String code, String when) {
    /** Between the brackets: the year before. */
    public static final String PREVIOUS = "previous";

    private static final Pattern FORM =
            Pattern.compile("([a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+){0,20})\\[([A-Za-z0-9-]{1,40})\\]");

    /** The figure that a term with brackets means; empty if the term is something else. */
    public static Optional<SeriesTerm> parse(String term) {
        if (term.indexOf('[') < 0) {
            // nearly all terms are plain facts, and this is asked often
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(term);
        return matcher.matches() ? Optional.of(new SeriesTerm(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** Whether it is the figure of the year before. */
    public boolean isPrevious() {
        return when.equals(PREVIOUS);
    }

    /** The years that are added up; empty if it names none. */
    public Optional<Years> years() {
        return Years.parse(when);
    }
}
