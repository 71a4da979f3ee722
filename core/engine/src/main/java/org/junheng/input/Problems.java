package org.junheng.input;

import java.util.ArrayList;
import java.util.List;

/** Collects the mistakes of one file, so that a person sees all of them at once. */
public final class Problems {
    /** More would only be noise; the rest is counted. */
    private static final int MOST_SHOWN = 200;
    /** Beyond these a file is not one that somebody mistyped, and each of them takes memory. */
    private static final int MOST_KEPT = 2_000;

    private final String file;
    private final Messages messages;
    private final List<Problem> found = new ArrayList<>();
    private int total;

    /** An empty collection for a file, whose sentences come from these messages. */
    public Problems(String file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    /**
     * Adds a mistake.
     *
     * @param place its line
     * @param path its place inside the file
     * @param key the key of a sentence of the form {@code found|expected|next step}
     * @param arguments what fills the places of the sentence
     */
    public void add(Place place, String path, String key, Object... arguments) {
        total++;
        if (found.size() >= MOST_KEPT) {
            return;
        }
        String[] parts = messages.parts(key, arguments);
        found.add(new Problem(key, file, place.line(), path, parts[0], parts[1], parts[2]));
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How much was found. */
    public int count() {
        return total;
    }

    /** What was found, in the order of the lines. */
    public List<Problem> list() {
        return found.stream()
                .sorted((a, b) -> Integer.compare(a.line(), b.line()))
                .limit(MOST_SHOWN)
                .toList();
    }

    /**
     * Goes on only if nothing was found.
     *
     * @throws InvalidInputException with all that was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(list(), total);
        }
    }
}
