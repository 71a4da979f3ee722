package org.junheng.compiler;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Some rules as classes: those of one level of a pack, or all of it. As a file it is a {@link HashedZip}.
 *
 * @param models the names of the classes that hold the rules
 * @param classes all classes that were made for them, by their name with dots
 */
record CompiledRules(List<String> models, Map<String, byte[]> classes) {
    /** No rules. */
    static final CompiledRules NONE = new CompiledRules(List.of(), Map.of());

    private static final String MODELS = "models";
    private static final String CLASSES = "classes/";

    CompiledRules {
        models = List.copyOf(models);
        classes = Map.copyOf(classes);
    }

    /** These rules and those of another level. */
    CompiledRules and(CompiledRules other) {
        Map<String, byte[]> both = new TreeMap<>(classes);
        both.putAll(other.classes);
        return new CompiledRules(
                java.util.stream.Stream.concat(models.stream(), other.models.stream())
                        .sorted()
                        .toList(),
                both);
    }

    byte[] write() {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        entries.put(MODELS, String.join("\n", models).getBytes(StandardCharsets.UTF_8));
        classes.forEach((name, content) -> entries.put(CLASSES + name, content));
        return HashedZip.write(entries);
    }

    /** Reads what {@link #write} wrote; empty if it is damaged in any way. */
    static Optional<CompiledRules> read(byte[] bytes) {
        return HashedZip.read(bytes)
                .filter(entries -> entries.containsKey(MODELS))
                .map(CompiledRules::of);
    }

    private static CompiledRules of(SortedMap<String, byte[]> entries) {
        String models = new String(entries.getOrDefault(MODELS, new byte[0]), StandardCharsets.UTF_8);
        return new CompiledRules(models.lines().toList(), classes(entries));
    }

    /** The classes among the entries of a file. */
    static Map<String, byte[]> classes(SortedMap<String, byte[]> entries) {
        return entries.entrySet().stream()
                .filter(each -> each.getKey().startsWith(CLASSES))
                .collect(Collectors.toMap(each -> each.getKey().substring(CLASSES.length()), Map.Entry::getValue));
    }
}
