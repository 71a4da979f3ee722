package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code bad/}: NAME.expected holds what is said about NAME.json, NAME.jsonl or the folder NAME. */
class BadDossierTest {
    static final Path BAD = Path.of("src/test/resources/bad");
    private static final String EXPECTED = ".expected";

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXPECTED))
                    .map(name -> name.substring(0, name.length() - EXPECTED.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedInExactlyTheseWords(String name) throws IOException {
        Run run = Run.of(arguments(name));

        assertThat(run.err()).isEqualTo(Files.readString(BAD.resolve(name + EXPECTED)));
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("Exception", "at org.", "\u001b");
    }

    @Test
    void thereAreManyCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(35);
    }

    private static String[] arguments(String name) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("evaluate", file(name).toString()));
        Path more = BAD.resolve(name + ".args");
        if (Files.exists(more)) {
            arguments.addAll(List.of(Files.readString(more).strip().split(" ")));
        }
        return arguments.toArray(String[]::new);
    }

    private static Path file(String name) {
        Path lines = BAD.resolve(name + ".jsonl");
        Path folder = BAD.resolve(name);
        return Files.exists(lines) ? lines : Files.isDirectory(folder) ? folder : BAD.resolve(name + ".json");
    }
}
