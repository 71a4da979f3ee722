package org.junheng.benchmarks;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of a command line: a command, and options of the form {@code --name value}.
 *
 * @param command the first word
 * @param values by name
 */
record Options(String command, Map<String, String> values) {
    static Options of(String[] args) {
        if (args.length % 2 != 1) {
            throw new IllegalArgumentException("expected COMMAND [--option VALUE]…, see core/benchmarks/README.md");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < args.length; i += 2) {
            if (!args[i].startsWith("--")) {
                throw new IllegalArgumentException("expected an option instead of " + args[i]);
            }
            values.put(args[i].substring(2), args[i + 1]);
        }
        return new Options(args[0], values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return values.containsKey(name) ? Integer.parseInt(values.get(name)) : otherwise;
    }
}
