package org.junheng.input;

import java.util.List;
import java.util.Map;

/** What a JSON or YAML file says, each part with its place. Nothing is converted: a number is still its digits. */
public sealed interface Tree {
    /** Where the part begins. */
    Place place();

    /**
     * An object.
     *
     * @param place where it begins
     * @param members its members in the order of the file
     */
    record Branch(Place place, Map<String, Tree> members) implements Tree {}

    /**
     * A list.
     *
     * @param place where it begins
     * @param items its items
     */
    record Row(Place place, List<Tree> items) implements Tree {}

    /**
     * A text, number, truth value or null.
     *
     * @param place where it stands
     * @param kind which of them
     * @param text its characters; of a text, without quotes
     */
    record Leaf(Place place, Kind kind, String text) implements Tree {}

    /** The kinds of leaves. */
    enum Kind {
        /** A text in quotes (in YAML also without). */
        TEXT,
        /** A number, NaN and infinities included. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** {@code null}. */
        NULL
    }
}
