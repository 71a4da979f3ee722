package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, where the locale knows no Chinese. */
class ProcessTest {
    @TempDir
    private Path folder;

    /** What starts the command from the classes under test. */
    static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName());
    }

    private Run run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("COLUMNS", "JAVA_TOOL_OPTIONS"));
        int code = builder.start().waitFor();
        return new Run(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void outputIsUtf8AndQuiet() throws IOException, InterruptedException {
        assertThat(run("evaluate", Run.FIVE_SCHOOLS)).isEqualTo(Run.of("evaluate", Run.FIVE_SCHOOLS));
    }

    @Test
    void messagesAndHelpAreUtf8() throws IOException, InterruptedException {
        assertThat(run("evaluate", "none.json", "--fromat")).isEqualTo(Run.of("evaluate", "none.json", "--fromat"));
        assertThat(run("--help")).isEqualTo(Run.of("--help"));
    }
}
