package org.junheng.packs;

import java.util.List;

/**
 * One word of a requirement, such as {@code atLeast(4.2)}.
 *
 * @param name the word
 * @param arguments its arguments as they stand in the file: 0.50, not 0.5
 */
public record Word(String name, List<String> arguments) {
    /** Copies the list. */
    public Word {
        arguments = List.copyOf(arguments);
    }
}
