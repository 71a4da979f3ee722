package org.junheng.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The codes that a set of facts has, sorted. Sections of one dossier nearly always have the same codes, so they share one
 * layout, and whoever goes through many of them looks a code up once.
 */
public final class FactLayout {
    /** Beyond so many layouts, new ones are not shared any more; nothing else changes. */
    private static final int MOST_SHARED = 10_000;

    private static final Map<List<String>, FactLayout> SHARED = new ConcurrentHashMap<>();

    private final List<String> codes;
    private final String[] sorted;

    private FactLayout(List<String> codes) {
        this.codes = codes;
        this.sorted = codes.toArray(String[]::new);
    }

    static FactLayout of(Collection<String> codes) {
        List<String> sorted = codes.stream().sorted().toList();
        FactLayout shared = SHARED.get(sorted);
        if (shared != null) {
            return shared;
        }
        FactLayout layout = new FactLayout(sorted);
        if (SHARED.size() >= MOST_SHARED) {
            return layout;
        }
        FactLayout other = SHARED.putIfAbsent(sorted, layout);
        return other == null ? layout : other;
    }

    List<String> codes() {
        return codes;
    }

    /** The place of a code; negative if it is not there. */
    public int position(String code) {
        return Arrays.binarySearch(sorted, code);
    }
}
