package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sentence that is missing would be missed only when a law breaks, which is the worst time. */
class LawMessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/junheng/testkit/laws");
    private static final Pattern KEY = Pattern.compile("\"(breach\\.[A-Za-z.]+[A-Za-z])\"");
    /** {@code VariationInvariant} makes their keys. */
    private static final List<String> MADE = List.of("breach.units", "breach.codes", "breach.merged");

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.junheng.testkit.messages", Locale.ROOT);

    @Test
    void everyBreachHasASentenceAndEverySentenceABreach() throws IOException {
        TreeSet<String> used = new TreeSet<>(MADE);
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                used.addAll(KEY.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .map((MatchResult each) -> each.group(1))
                        .collect(Collectors.toSet()));
            }
        }

        assertThat(used).hasSizeGreaterThan(30);
        assertThat(BUNDLE.keySet().stream().filter(each -> each.startsWith("breach.")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    /** The search tells two kinds of finds apart by what stands before the first colon. */
    @Test
    void everyKindOfBreachBeginsOtherwise() {
        assertThat(BUNDLE.keySet().stream()
                        .filter(each -> each.startsWith("breach."))
                        .map(each -> BUNDLE.getString(each).replaceFirst(":.*", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLawHasASentence() {
        assertThat(Laws.all())
                .allSatisfy(each ->
                        assertThat(BUNDLE.getString("law." + each.name())).isEqualTo(each.sentence()));
    }
}
