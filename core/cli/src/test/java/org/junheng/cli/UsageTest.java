package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private static final String SEE_EVALUATE = Words.text("mistake.see", "junheng evaluate") + "\n";
    private static final String WRONG = "mistake.value";

    private static void assertRefused(String sentence, String... args) {
        assertThat(Run.of(args)).isEqualTo(new Run(2, "", sentence + "\n" + SEE_EVALUATE));
    }

    private static String words(String key, Object... arguments) {
        return Words.text(key, arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "check",
                "test",
                "packs",
                "schema",
                "catalogue",
                "diff",
                "procedure",
                "new",
                "template",
                "copy",
                "ledger",
                "booklet"
            })
    void helpIsChineseAndHasExamples(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(Words.bundle().getString("junheng." + command + ".usage.header"))
                .contains("\n  junheng " + command)
                .endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evaluate",
                "check",
                "test",
                "packs",
                "schema",
                "catalogue",
                "diff",
                "new",
                "procedure",
                "template",
                "copy",
                "ledger",
                "booklet"
            })
    void helpHasOneLanguage(String command) {
        Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

        assertThat(run.out()).doesNotContain("Usage", "Options", "Show", "Print", "Commands", "Parameters");
    }

    /** picocli leaves out what stands behind a gap in the numbers of a list. */
    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "check", "test"})
    void helpHasEveryExitCode(String command) {
        long listed = Words.bundle().keySet().stream()
                .filter(each -> each.startsWith("junheng." + command + ".usage.exitCodeList."))
                .count();

        assertThat(Run.of(command, "--help").out().lines().filter(each -> each.matches("  [0-9]   .*")))
                .hasSize((int) listed)
                .last()
                .asString()
                .startsWith("  2");
    }

    @Test
    void unknownOptionIsNamedWithTheOneThatWasMeant() {
        assertRefused(
                words("mistake.option", "--fromat") + words("mistake.near", "--format"),
                "evaluate",
                "x.json",
                "--fromat",
                "json");
    }

    @Test
    void badValuesAreNamed() {
        assertRefused(
                words(WRONG, "--as-of", words("mistake.day", "2023-13-01")),
                "evaluate",
                "x.json",
                "--as-of",
                "2023-13-01");
        assertRefused(
                words(WRONG, "--max-size", words("mistake.size", "64X")), "evaluate", "x.json", "--max-size", "64X");
        assertRefused(words(WRONG, "--max-size", words("mistake.size", "9G")), "evaluate", "x.json", "--max-size=9G");
        assertRefused(
                words(WRONG, "--format", words("mistake.word", "xml", "text\u3001json\u3001html\u3001xlsx")),
                "evaluate",
                "x.json",
                "--format",
                "xml");
    }

    @Test
    void optionWithoutValueOrGivenTwiceIsNamed() {
        assertRefused(words("mistake.novalue", "--as-of", "DATE"), "evaluate", "x.json", "--as-of");
        assertRefused(
                words("mistake.twice", "--as-of"), "evaluate", "x", "--as-of", "2020-01-01", "--as-of", "2020-01-02");
    }

    @Test
    void commandAloneShowsHowToUseIt() {
        Run evaluate = Run.of("evaluate");
        Run junheng = Run.of();

        assertThat(evaluate.code()).isEqualTo(2);
        assertThat(evaluate.out()).isEmpty();
        assertThat(evaluate.err())
                .startsWith(words("mistake.missing", "DOSSIER"))
                .contains("junheng evaluate");
        assertThat(junheng.code()).isEqualTo(2);
        assertThat(junheng.err()).contains("evaluate", "check", "test", "packs", "schema");
    }

    @Test
    void unknownCommandIsNamed() {
        Run run = Run.of("evalute");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("evalute", words("mistake.near", "evaluate"));
    }

    @Test
    void versionNamesEverythingThatDecidesAResult() {
        Run run = Run.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("junheng \\d.*"))
                .anyMatch(line -> line.matches("Drools \\d.*"))
                .anyMatch(line -> line.matches("Java \\d.*"))
                .anyMatch(line -> line.matches("national/quality-balance-2017 \\d.*"));
    }

    @Test
    void unknownPackIsNamedWithThoseThatThereAre() {
        Run run = Run.of("evaluate", Run.FIVE_SCHOOLS, "--pack", "national/quality");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("national/quality", "national/quality-balance-2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"./none", "none.zip", "/none/at/all", "none/"})
    void pathOfNoPackIsNamed(String path) {
        assertThat(Run.of("evaluate", Run.FIVE_SCHOOLS, "--pack", path))
                .isEqualTo(new Run(2, "", words("pack.absent", path) + "\n"));
    }

    @Test
    void garbledFileNameIsExplained() {
        Run run = Run.of("evaluate", "\uFFFD\uFFFD.json", Run.FIVE_SCHOOLS);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8");
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void pathThatIsNoneIsExplained() {
        assertThat(Run.of("evaluate", "a\0b.json").err()).startsWith("a\uFFFDb.json: ");
        Run out = Run.of("evaluate", Run.FIVE_SCHOOLS, "--out", "a\0b");
        assertThat(out.code()).isEqualTo(2);
        // found, expected and next step are one sentence
        assertThat(out.err()).startsWith("a\uFFFDb: ").doesNotContain("|").hasLineCount(1);
    }
}
