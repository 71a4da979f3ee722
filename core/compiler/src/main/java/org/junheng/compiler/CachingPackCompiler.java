package org.junheng.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;
import org.junheng.packs.PackCompiler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiles packs, or takes them from a directory if the very same files were compiled before by the same version of Junheng and
 * Drools, with the same ancestors. A damaged or missing file of the directory is made again. Any number of processes can share it: a file
 * is whole or not there. A directory that cannot be read or written costs time and a warning, nothing else.
 */
final class CachingPackCompiler implements PackCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(CachingPackCompiler.class);

    private final Path directory;

    CachingPackCompiler(Path directory) {
        this.directory = directory;
    }

    @Override
    public List<CompiledPack> compile(List<Path> packs, Map<String, Pack> known) {
        List<PackSource> sources = DefaultPackCompiler.sources(packs);
        List<CompiledPackFile> kept = new ArrayList<>();
        sources.forEach(source -> load(source).ifPresent(kept::add));
        if (kept.size() == sources.size() && fit(kept, known)) {
            return kept.stream().map(CompiledPackFile::pack).toList();
        }
        List<CompiledPack> compiled = PackBuild.compile(sources, known);
        Function<String, Optional<Pack>> all = all(compiled, known);
        compiled.forEach(each -> store(each, all));
        return compiled;
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
        try {
            return CompiledPackFile.read(Files.readAllBytes(file(source.sha256())))
                    .filter(each -> each.pack().pack().sha256().equals(source.sha256()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("cannot read the cache {}, so packs are compiled: {}", directory, e.toString());
            return Optional.empty();
        }
    }

    private void store(CompiledPack pack, Function<String, Optional<Pack>> all) {
        Path file = file(pack.pack().sha256());
        try {
            Files.createDirectories(directory);
            Path written = Files.createTempFile(directory, "pack", ".tmp");
            try {
                Files.write(written, new CompiledPackFile(pack, ancestors(pack.pack(), all)).write());
                move(written, file);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            LOG.warn("cannot write to the cache {}, so packs will be compiled again: {}", directory, e.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String packSha256) {
        MessageDigest digest = PackSource.sha256Digest();
        PackSource.update(digest, packSha256.getBytes(StandardCharsets.UTF_8));
        PackSource.update(digest, Versions.all().getBytes(StandardCharsets.UTF_8));
        return directory.resolve(HexFormat.of().formatHex(digest.digest()) + ".pack");
    }
}
