package org.junheng.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactLayout;
import org.junheng.facts.Facts;

/** Looks one code up in the facts of many subjects; remembers where it is in each layout that it has met. */
final class FactLookup {
    /** The fact is not there. */
    static final long MISSING = Long.MAX_VALUE;

    private final String code;
    private @Nullable FactLayout last;
    private int position;
    private @Nullable Map<FactLayout, Integer> others;

    FactLookup(String code) {
        this.code = code;
    }

    /** The number in thousandths; {@link #MISSING}, or {@link Facts#NO_THOUSANDTHS} if it has too many digits. */
    long in(Facts facts) {
        int at = position(facts.layout());
        return at < 0 ? MISSING : facts.thousandths(at);
    }

    /** The value, whatever its type; null if it is not there. */
    @Nullable
    Object valueIn(Facts facts) {
        int at = position(facts.layout());
        return at < 0 ? null : facts.value(at);
    }

    @SuppressWarnings(
            "ReferenceEquality") // layouts are shared so that this comparison is mostly all that a look-up costs
    int position(FactLayout layout) {
        if (layout != last) {
            if (others == null) {
                others = new HashMap<>();
            }
            position = others.computeIfAbsent(layout, each -> each.position(code));
            last = layout;
        }
        return position;
    }
}
