package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** A wrong call measures nothing: it is told what is wrong, and what the command knows. */
class CommandsTest {
    private final StringWriter errors = new StringWriter();
    private final StringWriter shown = new StringWriter();

    private int call(String... words) {
        CommandLine commands = Main.commands();
        commands.setErr(new PrintWriter(errors, true));
        commands.setOut(new PrintWriter(shown, true));
        return commands.execute(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thruput | thruput",
                "throughput --round 3 | --round",
                "throughput --rounds many | --rounds",
                "throughput --counties 0 | '0' is not a number from 1 to 2900",
                "throughput --counties 2901 | '2901' is not a number from 1 to 2900",
                "scaling --by schools,teachers | teachers",
                "startup --launcher nowhere | nowhere is not there: mvn -DskipTests package builds it",
                "nation --counties 5 | --out",
            })
    void wrongCallIsTold(String words, String told) {
        assertThat(call(words.split(" ", -1))).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(errors.toString()).contains(told);
    }

    @Test
    void everyCommandSaysWhatThereIs() {
        for (String command : new String[] {"throughput", "scaling", "first", "startup", "gate", "nation"}) {
            assertThat(call(command, "--help")).as(command).isZero();
            assertThat(shown.toString()).contains("Usage: benchmarks " + command);
        }
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void nationIsWritten(@TempDir Path folder) throws java.io.IOException {
        assertThat(call(
                        "nation",
                        "--counties",
                        "2",
                        "--out",
                        folder.resolve("new").toString()))
                .isZero();
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(2);
        }
    }
}
