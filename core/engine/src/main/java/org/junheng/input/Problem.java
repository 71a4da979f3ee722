package org.junheng.input;

import org.jspecify.annotations.Nullable;

/**
 * One mistake in something that a person wrote.
 *
 * @param key what kind of mistake it is, such as {@code criterion.twice}; stays the same when its sentence is improved
 * @param file the file's name
 * @param line its line, from 1; 0 if the whole file is meant
 * @param path the place inside it, such as {@code schools[3].sections.primary.students}; may be empty
 * @param found what is there
 * @param expected what should be there
 * @param nextStep what to do about it; may be empty
 */
public record Problem(String key, String file, int line, String path, String found, String expected, String nextStep) {
    /** The same mistake in another place. */
    public Problem at(String otherFile, int otherLine) {
        return new Problem(key, otherFile, otherLine, path, found, expected, nextStep);
    }

    /** The mistake as one line of text: place, found, expected, next step. */
    public String text() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (!path.isEmpty()) {
            text.append(' ').append(path);
        }
        return text.append(": ").append(sentence()).toString();
    }

    /** The mistake without its place. */
    public String sentence() {
        StringBuilder text = new StringBuilder(found);
        append(text, ",", expected);
        append(text, "。", nextStep);
        return text.toString();
    }

    private static void append(StringBuilder text, String mark, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            text.append(mark).append(part);
        }
    }
}
