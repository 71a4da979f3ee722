package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.NearbyPacks;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.ShippedSources;
import org.junheng.packs.Pack;

/**
 * Packs that are named on the command line, with their files; those that they extend are taken from beside them, else from the
 * shipped ones.
 *
 * @param evaluator knows them all
 * @param sources their files, by the id of the pack, in the order in which they are named
 */
record NamedPacks(ComplianceEvaluator evaluator, Map<String, PackSource> sources) {
    /** Finds, checks and compiles packs. */
    static NamedPacks of(String... names) {
        List<Path> paths = new ArrayList<>();
        Stream.of(names).map(PackOption::path).forEach(each -> each.ifPresent(paths::add));
        List<Path> nearby = NearbyPacks.ancestors(paths);
        ComplianceEvaluator evaluator = PackOption.evaluator(
                Stream.concat(Stream.of(names), nearby.stream().map(Path::toString))
                        .distinct()
                        .toList());
        Map<String, PackSource> loaded = new LinkedHashMap<>();
        Stream.concat(paths.stream(), nearby.stream())
                .map(PackSource::of)
                .forEach(each -> loaded.put(id(evaluator, each), each));
        Map<String, PackSource> sources = new LinkedHashMap<>();
        for (String name : names) {
            String id = PackOption.path(name)
                    .map(PackSource::of)
                    .map(each -> id(evaluator, each))
                    .orElse(name);
            sources.put(id, loaded.containsKey(id) ? loaded.get(id) : shipped(id));
        }
        return new NamedPacks(evaluator, sources);
    }

    private static String id(ComplianceEvaluator evaluator, PackSource source) {
        return evaluator.packs().values().stream()
                .filter(each -> each.sha256().equals(source.sha256()))
                .map(Pack::id)
                .findFirst()
                .orElseThrow();
    }

    private static PackSource shipped(String id) {
        return ShippedSources.find(id, NamedPacks.class.getClassLoader()).orElseThrow();
    }

    /** A pack of that id. */
    Pack pack(String id) {
        return evaluator.packs().values().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
