package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailuresTest {
    private static final Pattern KEY = Pattern.compile(
            "(?:Words\\.text|UnusableException\\.of|\\.mistake|mistakeIn)\\((?:[^\";]*,)?\\s*\"([a-z.-]*[a-z])\"");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(System.out, new PrintStream(err, true, StandardCharsets.UTF_8));

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void mistakeOfOursIsOneSentenceWithoutATrace() {
        int code = new Failures(terminal, new String[0]).of(new IllegalStateException("broken"));

        assertThat(code).isEqualTo(2);
        assertThat(said())
                .startsWith(Words.text("failure.internal", "java.lang.IllegalStateException: broken"))
                .contains("--debug")
                .doesNotContain("\tat ");
    }

    @Test
    void traceIsShownToWhoAsksForIt() {
        new Failures(terminal, new String[] {"packs", "--debug"}).of(new IllegalStateException("broken"));

        assertThat(said()).contains("\tat org.junheng.cli.FailuresTest");
    }

    @Test
    void mistakesThatAreNotShownAreCounted() {
        Problem one = new Problem("kind.other", "a.json", 1, "", "x", "y", "z");

        new Failures(terminal, new String[0]).of(new InvalidInputException(List.of(one, one), 7));

        assertThat(said().lines()).hasSize(3).last().asString().contains("5");
    }

    @Test
    void everySentenceThatIsNamedIsThere() throws IOException {
        for (Path source : sources()) {
            Matcher matcher = KEY.matcher(Files.readString(source));
            while (matcher.find()) {
                assertThat(Words.has(matcher.group(1))).as(matcher.group(1)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyVerdictHasAWord(VerdictOutcome outcome) {
        assertThat(Words.has("verdict." + outcome)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasAWord(Outcome outcome) {
        assertThat(Words.outcome(outcome)).isNotBlank();
    }
}
