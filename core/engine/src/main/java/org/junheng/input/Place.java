package org.junheng.input;

/**
 * A place in a text file.
 *
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1
 */
public record Place(int line, int column) {
    /** The whole file. */
    public static final Place FILE = new Place(0, 0);
}
