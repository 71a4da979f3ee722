package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One value that is not the same in two packs.
 *
 * @param field what it is the value of, in the words of the pack's files
 * @param before what it was; empty: nothing
 * @param after what it is; empty: nothing
 */
public record Difference(String field, String before, String after) {
    /** The fields that differ, in their order. */
    static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        for (String field : all.keySet()) {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                differences.add(new Difference(field, was, is));
            }
        }
        return List.copyOf(differences);
    }
}
