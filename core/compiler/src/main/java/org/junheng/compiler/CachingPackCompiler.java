package org.junheng.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;
import org.junheng.packs.PackCompiler;

/**
 * Compiles packs, or takes them from a directory if the very same files were compiled before by the same version of Junheng and
 * Drools, with the same ancestors. Where a file of a pack has changed it is read and checked again, but only the rules of
 * the levels (section, school, county …) whose rules read otherwise than before are compiled: the others are taken from the directory by
 * the hash of the text that is compiled. A damaged or missing file of the directory is made again. Any number of processes can share
 * it; one that cannot be read or written costs time and a warning, nothing else.
 */
final class CachingPackCompiler implements PackCompiler {
    /** Some two hundred packs. */
    private static final long MOST_BYTES = 64L << 20;

    private static final String PACK = ".pack";
    private static final String RULES = ".rules";

    private final CacheDirectory directory;
    private final BiFunction<Pack, String, CompiledRules> compiler;

    CachingPackCompiler(Path directory) {
        this(new CacheDirectory(directory, MOST_BYTES), RuleCompiler::compile);
    }

    /** A compiler with another directory, and another way to compile the rules of one level of a pack. */
    CachingPackCompiler(CacheDirectory directory, BiFunction<Pack, String, CompiledRules> compiler) {
        this.directory = directory;
        this.compiler = compiler;
    }

    @Override
    public List<CompiledPack> compile(List<Path> packs, Map<String, Pack> known) {
        List<PackSource> sources = DefaultPackCompiler.sources(packs);
        List<CompiledPackFile> kept = new ArrayList<>();
        sources.forEach(source -> load(source).ifPresent(kept::add));
        if (kept.size() == sources.size() && fit(kept, known)) {
            return kept.stream().map(CompiledPackFile::pack).toList();
        }
        List<CompiledPack> compiled = PackBuild.compile(sources, known, this::compiled);
        Function<String, Optional<Pack>> all = all(compiled, known);
        compiled.forEach(each -> directory.write(
                name(each.pack().sha256(), PACK), new CompiledPackFile(each, ancestors(each.pack(), all)).write()));
        return compiled;
    }

    private CompiledPack compiled(Pack pack) {
        CompiledRules rules = RuleCompiler.texts(pack).values().stream()
                .map(text -> rules(pack, text))
                .reduce(CompiledRules.NONE, CompiledRules::and);
        return new CompiledPack(pack, rules.models(), rules.classes());
    }

    private CompiledRules rules(Pack pack, String text) {
        String name = name(PackSource.sha256(text), RULES);
        return directory.read(name).flatMap(CompiledRules::read).orElseGet(() -> {
            CompiledRules rules = compiler.apply(pack, text);
            directory.write(name, rules.write());
            return rules;
        });
    }

    /** Compiled packs before known ones; of these only what is asked for, as they may have to be read first. */
    private static Function<String, Optional<Pack>> all(List<CompiledPack> compiled, Map<String, Pack> known) {
        Map<String, Pack> own = new HashMap<>();
        compiled.forEach(each -> own.put(each.pack().id(), each.pack()));
        return id -> Optional.ofNullable(own.containsKey(id) ? own.get(id) : known.get(id));
    }

    /** Whether each pack is there once, and what each extends is what it was checked against. */
    private static boolean fit(List<CompiledPackFile> kept, Map<String, Pack> known) {
        List<CompiledPack> packs = kept.stream().map(CompiledPackFile::pack).toList();
        Function<String, Optional<Pack>> all = all(packs, known);
        long different = packs.stream().map(each -> each.pack().id()).distinct().count();
        return different == packs.size()
                && kept.stream()
                        .allMatch(each ->
                                each.ancestors().equals(ancestors(each.pack().pack(), all)));
    }

    private static SortedMap<String, String> ancestors(Pack pack, Function<String, Optional<Pack>> all) {
        SortedMap<String, String> hashes = new TreeMap<>();
        Family.of(pack, all).ancestors().forEach(each -> hashes.put(each.id(), each.sha256()));
        return hashes;
    }

    private Optional<CompiledPackFile> load(PackSource source) {
        return directory
                .read(name(source.sha256(), PACK))
                .flatMap(CompiledPackFile::read)
                .filter(each -> each.pack().pack().sha256().equals(source.sha256()));
    }

    private static String name(String sha256, String kind) {
        return PackSource.sha256(sha256, Versions.all()) + kind;
    }
}
