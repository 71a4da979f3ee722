package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing of a malicious pack starts a process, touches a file or socket, or becomes a class, as seen by the JVM itself. On a
 * Java that cannot be watched (24 and later) this fails, and does not pass unseen.
 */
class WatchTest {
    /** Classes made of a pack, or by a text in it. */
    private static final Pattern OF_A_PACK = Pattern.compile("\\] (test|canary|evil)\\.\\S+ ");

    @TempDir
    private static Path folder;

    private static List<String> printed = List.of();
    private static List<String> loaded = List.of();

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path classes = folder.resolve("classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.security.manager=allow",
                "-Dfile.encoding=UTF-8",
                "-Xmx512m",
                "-Xlog:class+load=info:file=" + classes + ":uptime:filecount=0",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WatchedRun.class.getName(),
                folder.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        assertThat(builder.start().waitFor())
                .withFailMessage(() -> "the watched JVM of Java " + System.getProperty("java.version")
                        + " failed; watching needs Java 17 to 23\n" + text(err))
                .isZero();
        printed = text(out).lines().toList();
        loaded = text(classes).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void everyPackIsRefusedAndNothingIsTouched() throws IOException {
        int packs = WatchedRun.slips().size();

        assertThat(packs).isGreaterThan(200);
        assertThat(printed).startsWith("refused " + packs + " of " + packs, "songs 0", "seen []");
    }

    /** Without this the silence of the watch would prove nothing. */
    @Test
    void watchSeesEveryForbiddenDeed() {
        List<String> controls =
                printed.stream().filter(each -> each.startsWith("control ")).toList();

        assertThat(controls).hasSize(8);
        assertThat(controls).allSatisfy(each -> {
            String deed = each.substring("control ".length(), each.indexOf(':'));
            assertThat(each).contains(": refused [" + deed);
        });
    }

    @Test
    void goodPackIsCompiledUnderTheWatch() {
        assertThat(printed.get(printed.size() - 1)).matches("good [1-9][0-9]* \\[]");
    }

    @Test
    void noClassOfAPackIsLoaded() {
        int boundary = IntStream.range(0, loaded.size())
                .filter(i -> loaded.get(i).contains("WatchedRun$Boundary "))
                .findFirst()
                .orElseThrow();

        assertThat(loaded.subList(0, boundary))
                .noneMatch(each -> OF_A_PACK.matcher(each).find());
        // those of the good pack, which show that they would have been seen
        assertThat(loaded.subList(boundary, loaded.size()))
                .anyMatch(each -> OF_A_PACK.matcher(each).find());
    }
}
