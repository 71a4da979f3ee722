package org.junheng.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;

/** The two good packs of the test resources, as files that tests can spoil: {@code balance/…} and {@code district/…}. */
final class TestPacks {
    static final Path ROOT = Path.of("src/test/resources/packs");
    static final Path BALANCE = ROOT.resolve("test/balance-2020");
    static final Path DISTRICT = ROOT.resolve("test/district-2023");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private TestPacks() {}

    static TestPacks good() {
        TestPacks packs = new TestPacks();
        packs.load("balance", BALANCE);
        packs.load("district", DISTRICT);
        return packs;
    }

    private void load(String pack, Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(pack + "/" + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    TestPacks put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestPacks put(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    TestPacks remove(String path) {
        if (files.remove(path) == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return this;
    }

    /** Writes something instead of a text that stands in a file exactly as often as it should: at least once. */
    TestPacks replace(String path, String part, String instead) {
        String text = text(path);
        int at = text.indexOf(part);
        if (at < 0) {
            throw new IllegalArgumentException("no \"" + part + "\" in " + path);
        }
        return put(path, text.substring(0, at) + instead + text.substring(at + part.length()));
    }

    List<PackSource> sources() {
        Map<String, Map<String, byte[]>> byPack = new TreeMap<>();
        files.forEach((path, content) -> {
            int slash = path.indexOf('/');
            byPack.computeIfAbsent(path.substring(0, slash), each -> new TreeMap<>())
                    .put(path.substring(slash + 1), content);
        });
        List<PackSource> sources = new ArrayList<>();
        byPack.forEach((name, content) -> sources.add(PackSource.of(name, content)));
        return sources;
    }

    /** Writes them, and says where: one folder for each pack. */
    List<Path> write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return files.keySet().stream()
                .map(path -> folder.resolve(path.substring(0, path.indexOf('/'))))
                .distinct()
                .toList();
    }

    List<CompiledPack> compile() {
        return PackBuild.compile(sources(), Map.of());
    }

    /** What is wrong, line for line. */
    List<String> problems() {
        try {
            compile();
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream().map(Problem::text).toList();
        }
    }

    /** The remarks on the sound packs, line for line, file by file as in {@link #problems}. */
    List<String> remarks(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(folder.resolve("balance"), folder.resolve("district"))
                .build();
        List<String> remarks = new ArrayList<>();
        for (PackSource source : sources()) {
            String id = source.name().equals("balance") ? "test/balance-2020" : "test/district-2023";
            Pack pack = evaluator.packs().get(id);
            PackTrial trial = PackTrial.of(evaluator.applying(id), pack, source);
            PackRemarks.of(trial, source, evaluator.packs()).forEach(each -> remarks.add(each.text()));
        }
        return remarks;
    }
}
