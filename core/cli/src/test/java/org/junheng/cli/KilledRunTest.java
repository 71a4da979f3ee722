package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder of dossiers in a process of its own: one that is killed, and one whose locale cannot say the names of the files. */
class KilledRunTest {
    /** More than a pipe holds: who writes it waits for a reader. */
    private static final int PIPE = 1 << 18;

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void input() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(in.resolve(name), text, StandardCharsets.UTF_8);
    }

    private ProcessBuilder evaluate(Path out) {
        List<String> command = new ArrayList<>(ProcessTest.command());
        command.addAll(List.of("evaluate", in.toString(), "--format", "json", "--out", out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("COLUMNS", "JAVA_TOOL_OPTIONS", "LC_ALL"));
        return builder;
    }

    private static long finished(Path out) throws IOException {
        Path journal = out.resolve(".junheng/json.journal");
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.filter(each -> each.endsWith("}")).count();
        }
    }

    private static Map<String, String> withoutLock(Path out) throws IOException {
        Map<String, String> content = ManyCountiesTest.content(out);
        content.remove(".junheng/lock");
        return content;
    }

    /** Nobody reads what the process complains about, so it stands still in the middle for as long as it takes to kill it. */
    @Test
    @Timeout(120)
    void runThatWasKilledIsFinishedByTheNext() throws IOException, InterruptedException {
        String wrong = IntStream.range(0, 60)
                .mapToObj(i -> "\"no-such-fact-" + "x".repeat(200) + i + "\": 1")
                .collect(Collectors.joining(",", "{\"books\": 1,", "}"));
        int complaints = PIPE / (60 * 200);
        for (int i = 0; i < 10; i++) {
            write("a" + i + ".json", ManyCountiesTest.dossier("A" + i, i));
            write("z" + i + ".json", ManyCountiesTest.dossier("Z" + i, i));
        }
        for (int i = 0; i < complaints; i++) {
            write("m" + (100 + i) + ".json", ManyCountiesTest.dossier("M", 1).replace("{\"books\": 1}", wrong));
        }
        Path out = folder.resolve("out");
        Files.writeString(Files.createDirectory(out).resolve("summary.csv"), "of an earlier run");
        Process process =
                evaluate(out).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        while (finished(out) < 10) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(20);
        }
        process.destroyForcibly().waitFor();
        assertThat(out.resolve("summary.csv")).doesNotExist();
        assertThat(finished(out)).isEqualTo(10);

        Run next = Run.of("evaluate", in.toString(), "--format", "json", "--out", out.toString());

        assertThat(next.code()).isEqualTo(2);
        assertThat(next.err()).endsWith(Words.text("folder.done", 20, 10, 10, complaints) + "\n");
        Path other = folder.resolve("other");
        Run.of("evaluate", in.toString(), "--format", "json", "--out", other.toString());
        assertThat(withoutLock(out)).isEqualTo(withoutLock(other)).hasSize(22);
    }

    @Test
    void namesThatTheLocaleCannotSayAreReadAndNamed() throws IOException, InterruptedException {
        write("b.json", ManyCountiesTest.dossier("B", 1));
        write("x.json", "{");
        write("y.json", ManyCountiesTest.dossier("Y", 2));
        // two counties' names in UTF-8, as bytes: a Java in this locale could not write them
        String rename = "mv x.json $(printf '\\345\\216\\277').json && mv y.json $(printf '\\345\\270\\202').json";
        assertThat(new ProcessBuilder("sh", "-c", rename)
                        .directory(in.toFile())
                        .start()
                        .waitFor())
                .isZero();

        Run ascii = run("C");
        Run utf8 = run("C.UTF-8");

        assertThat(ascii).isEqualTo(utf8);
        assertThat(ascii.code()).isEqualTo(2);
        assertThat(ascii.err()).startsWith(in + "/\u53BF.json:1");
        assertThat(ascii.out()).contains(in + "/\u5E02.json");
    }

    /** The summary takes the place of the output. */
    private Run run(String locale) throws IOException, InterruptedException {
        Path out = folder.resolve("out-" + locale);
        Path err = folder.resolve("err");
        ProcessBuilder builder = evaluate(out).redirectError(err.toFile());
        builder.environment().put("LC_ALL", locale);
        int code = builder.start().waitFor();
        return new Run(
                code,
                Files.readString(out.resolve("summary.csv"), StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
