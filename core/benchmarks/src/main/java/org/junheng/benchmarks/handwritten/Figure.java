package org.junheng.benchmarks.handwritten;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactLayout;
import org.junheng.facts.Facts;

/** Reads one fact out of many sets of facts; remembers where it was. */
final class Figure {
    private final String code;
    private @Nullable FactLayout last;
    private int position;

    Figure(String code) {
        this.code = code;
    }

    /** In thousandths; −1 if it is missing. */
    @SuppressWarnings("ReferenceEquality") // layouts are shared
    long in(Facts facts) {
        FactLayout layout = facts.layout();
        if (layout != last) {
            last = layout;
            position = layout.position(code);
        }
        return position < 0 ? PlainCounty.MISSING : facts.thousandths(position);
    }
}
