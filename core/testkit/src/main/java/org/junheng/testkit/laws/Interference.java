package org.junheng.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Whether rules change what other rules find: each alone (with those that it needs) against all of them together. */
final class Interference {
    private Interference() {}

    /** Rules of which any part can be run. */
    interface Rules {
        /** The names of all of them. */
        Set<String> names();

        /** The names without which a rule means something else, the rule itself among them. */
        Set<String> needed(String name);

        /** What each of some rules finds if there are no others. */
        Map<String, String> run(Set<String> names);
    }

    /** The rules that find something else alone, with what they find alone and together. */
    static List<String> differences(Rules rules) {
        Map<String, String> together = new TreeMap<>(rules.run(rules.names()));
        List<String> differences = new ArrayList<>();
        for (String name : rules.names()) {
            String alone = rules.run(rules.needed(name)).getOrDefault(name, "");
            String among = together.getOrDefault(name, "");
            if (!alone.equals(among)) {
                differences.add(name + " alone " + alone + ", together " + among);
            }
        }
        return differences;
    }
}
