package org.junheng.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * @param beside the files of those that were found beside them, by id
 */
record NamedPacks(ComplianceEvaluator evaluator, Map<String, PackSource> sources, Map<String, PackSource> beside) {
    /** Finds, checks and compiles packs; shipped packs that have nothing to do with them are not seen. */
    static NamedPacks alone(List<String> names) {
        return of(names, ComplianceEvaluator.Builder::alone);
    }

    /** The same beside all shipped packs, whose dictionaries theirs must fit. */
    static NamedPacks amongShipped(List<String> names) {
        return of(names, builder -> builder);
    }

    private static NamedPacks of(List<String> names, UnaryOperator<ComplianceEvaluator.Builder> choice) {
        List<Path> paths = PackOption.paths(names);
        List<Path> nearby = NearbyPacks.ancestors(paths);
        List<String> all = Stream.concat(names.stream(), nearby.stream().map(Path::toString))
                .distinct()
                .toList();
        ComplianceEvaluator evaluator = choice.apply(PackOption.builder(all)).build();
        Map<String, PackSource> loaded = new HashMap<>();
        Map<Path, String> ids = new HashMap<>();
        for (Path path : Stream.concat(paths.stream(), nearby.stream()).toList()) {
            PackSource source = PackSource.of(path);
            String id = id(evaluator, source);
            loaded.put(id, source);
            ids.put(path, id);
        }
        Map<String, PackSource> sources = new LinkedHashMap<>();
        for (String name : names) {
            String id = PackOption.path(name).map(ids::get).orElse(name);
            sources.put(id, loaded.containsKey(id) ? loaded.get(id) : shipped(id));
        }
        loaded.keySet().removeAll(sources.keySet());
        return new NamedPacks(evaluator, sources, loaded);
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

    /** An evaluator that applies the named ones, and not what was only found beside them. */
    ComplianceEvaluator applied() {
        return evaluator.applying(sources.keySet().toArray(String[]::new));
    }

    /** How messages call a file of a pack. */
    String file(Pack pack, String path) {
        PackSource source = sources.getOrDefault(pack.id(), beside.get(pack.id()));
        return (source == null ? pack.id() : source.name()) + "/" + path;
    }

    /** How the command line names a pack. */
    String argument(String id) {
        PackSource source = sources.getOrDefault(id, beside.get(id));
        return source == null ? id : source.name();
    }

    /** A pack of that id. */
    Pack pack(String id) {
        return Optional.ofNullable(evaluator.packs().get(id)).orElseThrow();
    }
}
