package org.junheng.packs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.facts.Facts;

/**
 * A number of records as a term of a sum: {@code special-room[use=music]} are the records of the kind special-room whose field
 * use says music.
 *
 * @param kind the kind of record
 * @param field the field that must say something
 * @param word what it must say
 */
public record RecordCount(String kind, String field, String word) {
    private static final String CODE = "[a-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+){0,20}";
    private static final Pattern FORM = Pattern.compile("(" + CODE + ")\\[(" + CODE + ")=(" + CODE + ")\\]");

    /** The number of records that a term means; empty if the term is something else. */
    public static Optional<RecordCount> parse(String term) {
        if (term.indexOf('[') < 0) {
            // nearly all terms are plain facts, and this is asked often
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(term);
        return matcher.matches()
                ? Optional.of(new RecordCount(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** How many of some records are meant; not known while one of them does not say. */
    public OptionalLong in(List<Facts> records) {
        long count = 0;
        for (Facts each : records) {
            Object value = each.get(field);
            if (value == null) {
                return OptionalLong.empty();
            }
            count += word.equals(value) ? 1 : 0;
        }
        return OptionalLong.of(count);
    }
}
