package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.PackIndex;
import org.junheng.packs.PackJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilePacksTest {
    @TempDir
    Path folder;

    private Path packs;
    private Path classes;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copyPacks() throws IOException {
        packs = folder.resolve("packs");
        classes = folder.resolve("classes");
        try (Stream<Path> walk = Files.walk(TestPacks.ROOT)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = packs.resolve(TestPacks.ROOT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void everyPackIsWrittenAndTemplatesAreNot() throws IOException {
        assertThat(run()).isZero();

        assertThat(classes.resolve("META-INF/junheng/packs.index"))
                .hasBinaryContent(PackIndex.write(TestPacks.good().compile().stream()
                        .map(CompiledPack::pack)
                        .toList()));
        for (CompiledPack expected : TestPacks.good().compile()) {
            String id = expected.pack().id();
            PackJson.Loaded loaded = PackJson.read(
                    Files.readAllBytes(classes.resolve("META-INF/junheng/packs/" + id + "/pack.json")), "pack.json");
            assertThat(loaded.pack()).isEqualTo(expected.pack());
            assertThat(loaded.models()).isEqualTo(expected.models());
            for (Map.Entry<String, byte[]> each : expected.classes().entrySet()) {
                assertThat(classes.resolve(each.getKey().replace('.', '/') + ".class"))
                        .hasBinaryContent(each.getValue());
            }
        }
    }

    @Test
    void twoRunsWriteTheSame() throws IOException {
        run();
        Map<String, String> first = content();

        run();

        assertThat(content()).isEqualTo(first);
    }

    @Test
    void whatIsNoLongerThereIsRemoved() throws IOException {
        Path other = classes.resolve("org/junheng/Other.class");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "x");
        run();
        Map<String, String> both = content();
        for (String file : List.of(
                "test/district-2023/pack.yaml",
                "test/district-2023/section/R1-teachers.drl",
                "test/district-2023/section/R1-teachers.cases.yaml")) {
            Files.delete(packs.resolve(file));
        }

        assertThat(run()).isZero();

        assertThat(both.keySet()).anyMatch(each -> each.contains("district"));
        assertThat(content().keySet()).noneMatch(each -> each.contains("district"));
        assertThat(other).exists();
    }

    @Test
    void changedRuleLeavesNoOldClass() throws IOException {
        run();
        int before = content().size();
        Path rules = packs.resolve("test/balance-2020/section/R2-sports.drl");
        Files.writeString(rules, Files.readString(rules).replace("7.5)", "7.6)"));

        run();

        assertThat(content()).hasSize(before);
    }

    @Test
    void wrongPackEndsWithTwoAndChangesNothing() throws IOException {
        run();
        Map<String, String> before = content();
        Path rules = packs.resolve("test/balance-2020/section/R2-sports.drl");
        Files.writeString(rules, Files.readString(rules).replace("atLeast", "atleast"));
        err.reset();

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        rules + ":17: 没有\"atleast\"这个要求,应为 atLeast、moreThan、atMost、lessThan、exactly 之一。是否想写\"atLeast\"?"
                                + System.lineSeparator() + "共 1 处错误,没有写出任何文件" + System.lineSeparator());
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void packInAnotherFolderIsNamed() throws IOException {
        Files.move(packs.resolve("test/district-2023"), packs.resolve("test/district-2024"));

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("pack.yaml: id 是\"test/district-2023\",应与所在目录\"test/district-2024\"相同。请改 id 或目录");
    }

    @Test
    void rulesOutsideOfAnyPackAreNamed() throws IOException {
        Files.delete(packs.resolve("test/district-2023/pack.yaml"));

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("R1-teachers.drl: 不在任何指标包里,指标包的最上层应有 pack.yaml。请补上 pack.yaml,或移走这个文件");
    }

    @Test
    void wrongArgumentsAreNamed() throws IOException {
        assertThat(CompilePacks.run(new String[] {"a"}, print(), print())).isEqualTo(2);
        assertThat(CompilePacks.run(new String[] {"/no/such/folder", "b"}, print(), print()))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("用法", "/no/such/folder: 没有这个目录");
    }

    @Test
    void messagesAreUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Files.writeString(packs.resolve("test/district-2023/law.txt"), "x");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.junheng.compiler.CompilePacks",
                packs.toString(),
                classes.toString());
        builder.environment().put("LC_ALL", "C");
        Path out = folder.resolve("err.txt");
        Process process = builder.redirectError(out.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(process.waitFor()).isEqualTo(2);

        assertThat(Files.readString(out)).contains("指标包里没有这种文件");
    }

    private int run() throws IOException {
        return CompilePacks.run(new String[] {packs.toString(), classes.toString()}, print(), print());
    }

    private PrintStream print() {
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                content.put(
                        classes.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }
}
