package org.junheng.compiler;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Sings when code of a rule file runs. */
public final class Canary {
    /** A number by name. */
    public static final double LIMIT = 7.5;

    private static final AtomicInteger SONGS = new AtomicInteger();

    private Canary() {}

    /** Sings, and says how often. */
    public static int sing() {
        return SONGS.incrementAndGet();
    }

    /** Sings, and gives something to iterate over. */
    public static List<Object> all() {
        return List.of(sing());
    }

    static int songs() {
        return SONGS.get();
    }
}
