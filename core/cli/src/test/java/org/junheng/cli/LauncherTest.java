package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher works with its class-data archive, with a wrong one and with none, and says nothing of it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    /** What the launcher starts here. */
    static final class Said {
        private Said() {}

        public static void main(String[] args) {
            System.out.println(
                    String.join("|", args) + " " + (Runtime.getRuntime().totalMemory() >> 20 <= 64));
        }
    }

    @BeforeEach
    void install() throws IOException {
        Files.copy(Path.of("src/main/launcher/junheng"), folder.resolve("junheng"));
        jar(folder.resolve("junheng.jar"));
    }

    @Test
    void withoutAnArchive() throws IOException, InterruptedException {
        assertStarts();
    }

    @Test
    void withTheArchiveOfThisJar() throws IOException, InterruptedException {
        dump("junheng.jar");
        assertStarts();
    }

    /** Cut off before its end it is Java's to refuse, and Java 17 does not: only what has no whole header is passed over. */
    @Test
    void archiveHasNoHeader() throws IOException, InterruptedException {
        dump("junheng.jar");
        Path archive = folder.resolve("junheng.jsa");
        byte[] whole = Files.readAllBytes(archive);
        Files.delete(archive);
        for (int length : new int[] {0, 10}) {
            Files.write(archive, Arrays.copyOf(whole, length));
            assertStarts();
        }
    }

    /** A jar that was built after the archive, and another Java's archive, which has another header. */
    @Test
    void archiveIsOfAnotherJarOrJava() throws IOException, InterruptedException {
        dump("junheng.jar");
        Files.setLastModifiedTime(folder.resolve("junheng.jar"), FileTime.fromMillis(1_000_000_000_000L));
        assertStarts();

        Path archive = folder.resolve("junheng.jsa");
        byte[] bytes = Files.readAllBytes(archive);
        Files.delete(archive);
        Arrays.fill(bytes, 0, 100, (byte) 7);
        Files.write(archive, bytes);
        assertStarts();
    }

    @Test
    void pathHasBlanksAndALink() throws IOException, InterruptedException {
        Path link = folder.resolve("a link");
        Files.createSymbolicLink(link, folder.resolve("junheng"));

        assertThat(run(List.of(link.toString(), "evaluate", "a b"))).isEqualTo(new Run(0, "evaluate|a b true\n", ""));
    }

    private void assertStarts() throws IOException, InterruptedException {
        assertThat(run(List.of(folder.resolve("junheng").toString(), "evaluate", "county.json")))
                .isEqualTo(new Run(0, "evaluate|county.json true\n", ""));
    }

    private void dump(String jar) throws IOException, InterruptedException {
        Run dumped = run(List.of(
                JAVA.toString(),
                "-XX:+UseSerialGC",
                "-XX:ArchiveClassesAtExit=" + folder.resolve("junheng.jsa"),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-jar",
                folder.resolve(jar).toString()));
        assertThat(dumped.code()).isZero();
        assertThat(folder.resolve("junheng.jsa")).isNotEmptyFile();
    }

    private Run run(List<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(command);
        if (!words.get(0).equals(JAVA.toString())) {
            words.add(0, "/bin/sh");
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JUNHENG_OPTS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C");
        int code = builder.start().waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Said.class.getName());
        String entry = Said.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                InputStream said = Objects.requireNonNull(
                        LauncherTest.class.getClassLoader().getResourceAsStream(entry))) {
            jar.putNextEntry(new ZipEntry(entry));
            said.transferTo(jar);
            jar.closeEntry();
        }
    }
}
