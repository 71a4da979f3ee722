package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

class CompilerMessagesTest {
    /** Sentences that are no problems, or parts of one. */
    private static final Pattern NO_PROBLEM =
            Pattern.compile("(name|hint|construct)\\..*|compile\\.(usage|done|failed)");

    @Test
    void everyProblemHasThreeParts() throws IOException {
        load("/org/junheng/compiler/messages.properties").forEach((key, sentence) -> {
            int parts = NO_PROBLEM.matcher(key.toString()).matches() ? 1 : 3;
            assertThat(sentence.toString().split("\\|", -1)).as(key.toString()).hasSize(parts);
        });
    }

    @Test
    void readersOfTheEngineFindTheirSentences() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (Object key : load("/org/junheng/messages.properties").keySet()) {
            if (key.toString().matches("(encoding|syntax|kind|text|number|date|word|field)\\..*")) {
                needed.add(key.toString());
            }
        }

        assertThat(load("/org/junheng/compiler/messages.properties").stringPropertyNames())
                .containsAll(needed);
    }

    @Test
    void everyKeyInTheCodeHasASentence() throws IOException {
        Set<String> keys = load("/org/junheng/compiler/messages.properties").stringPropertyNames();
        Pattern literal = Pattern.compile(
                "\"((name|hint|yaml|pack|source|cases|period|list|csv|code|title|number|fact|indicator|drl|construct"
                        + "|annotation|conflict|criterion|pattern|sentence|selector|scope|layer|items|reading|drift|overlap|unit|remark|compile)\\.[a-zA-Z]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = literal.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (!matcher.group(1).matches(".*\\.(yaml|csv|json)")) {
                        assertThat(keys).as(file.toString()).contains(matcher.group(1));
                    }
                }
            }
        }
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> keys =
                new TreeSet<>(load("/org/junheng/compiler/messages.properties").stringPropertyNames());
        keys.removeAll(load("/org/junheng/messages.properties").stringPropertyNames());

        assertThat(keys).allMatch(key -> code.indexOf("\"" + key + "\"") >= 0);
    }

    private static Properties load(String resource) throws IOException {
        Properties properties = new Properties();
        Class<?> owner = resource.contains("compiler") ? CompilerMessages.class : Pack.class;
        try (InputStream in = owner.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
