package org.junheng.evaluation;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactLayout;
import org.junheng.facts.Facts;

/** Looks one code up in the facts of many sections; remembers where it was in the last layout. */
final class FactLookup {
    /** The fact is not there. */
    static final long MISSING = Long.MAX_VALUE;

    private final String code;
    private @Nullable FactLayout last;
    private int position;

    FactLookup(String code) {
        this.code = code;
    }

    /** The number in thousandths; {@link #MISSING}, or {@link Facts#NO_THOUSANDTHS} if it has too many digits. */
    @SuppressWarnings("ReferenceEquality") // layouts are shared so that this comparison is all that a look-up costs
    long in(Facts facts) {
        FactLayout layout = facts.layout();
        if (layout != last) {
            last = layout;
            position = layout.position(code);
        }
        return position < 0 ? MISSING : facts.thousandths(position);
    }
}
