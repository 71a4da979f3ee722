package org.junheng.compiler;

import org.junheng.input.Place;

/**
 * Something that was read, and where it stands.
 *
 * @param line its line, from 1
 */
record Located<T>(T value, int line) {
    Place place() {
        return new Place(line, 1);
    }
}
