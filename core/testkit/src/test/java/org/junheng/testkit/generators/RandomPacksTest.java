package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random packs of fixed seeds: rules of every level and kind turn up, each with its number and its example. */
class RandomPacksTest {
    private static final int SEEDS = 300;

    private final List<Map<String, String>> packs = IntStream.range(0, SEEDS)
            .mapToObj(seed -> RandomPacks.files("random/p", seed))
            .toList();

    /** The rules of a pack by their file, without the file's ending. */
    private static Map<String, String> rules(Map<String, String> pack) {
        Map<String, String> rules = new TreeMap<>();
        pack.forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                rules.put(path.replace(".drl", ""), text);
            }
        });
        return rules;
    }

    private static long count(Map<String, String> pack, String... parts) {
        return rules(pack).values().stream()
                .filter(text -> List.of(parts).stream().allMatch(text::contains))
                .count();
    }

    private List<Long> counts(String... parts) {
        return packs.stream().map(each -> count(each, parts)).toList();
    }

    private static String found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .findFirst()
                .orElse("");
    }

    /** Numbers from 1 without a gap, in the file's name, the criterion and the citation. */
    @Test
    void rulesAreNumbered() {
        assertThat(packs).allSatisfy(pack -> {
            List<String> numbers = new ArrayList<>();
            rules(pack).forEach((path, text) -> {
                String number = found(path, "/R([0-9]+)-rule");
                assertThat(text).contains("@criterion(\"RP-R" + number + "\")").contains("第" + number + "项");
                numbers.add(number);
            });
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, numbers.size())
                            .mapToObj(Integer::toString)
                            .toList());
        });
    }

    @Test
    void everyRuleHasAnExampleWithoutAnything() {
        assertThat(packs)
                .allSatisfy(pack -> rules(pack).forEach((path, text) -> {
                    String expected = path.startsWith("verdict/")
                            ? "OPEN"
                            : text.contains("Evidence(") ? "NEEDS_EVIDENCE" : "NO_DATA";
                    assertThat(pack.get(path + ".cases.yaml"))
                            .contains("criterion: " + found(text, "@criterion\\(\"([^\"]+)\"\\)"))
                            .endsWith("expect: " + expected + "\n");
                }));
    }

    @Test
    void twoToFiveRulesAboutSections() {
        assertThat(counts(": SectionIndicator(")).containsOnly(2L, 3L, 4L, 5L);
        assertThat(counts("Stage.JUNIOR")).contains(0L, 1L, 2L);
        for (String word : List.of("atLeast", "atMost", "moreThan", "lessThan")) {
            assertThat(counts(": SectionIndicator(", "." + word + "(")).contains(0L, 1L);
        }
    }

    /** An indicator of primary schools is counted once, and must then be at least what it says. */
    @Test
    void itemsAreCountedOnce() {
        assertThat(packs).allSatisfy(pack -> {
            Set<String> counted = new HashSet<>();
            rules(pack).values().stream()
                    .filter(text -> text.contains("@group"))
                    .forEach(text -> {
                        assertThat(text)
                                .contains(": SectionIndicator(")
                                .contains("Stage.PRIMARY")
                                .contains(").atLeast(");
                        assertThat(counted.add(found(text, "code == \"(s[1-3])\"")))
                                .isTrue();
                    });
            assertThat(rules(pack).values().stream()
                            .filter(text -> text.contains("SectionIndicator(") && text.contains("Stage.PRIMARY"))
                            .map(text -> found(text, "code == \"(s[1-3])\"")))
                    .as("every one of them")
                    .allMatch(counted::contains);
        });
        assertThat(counts("@group")).contains(0L, 1L, 2L, 3L);
    }

    /** Only where there is something to count, and no more of it asked for than there is. */
    @Test
    void compositesCountTheItems() {
        Set<String> asked = new HashSet<>();
        packs.forEach(pack -> rules(pack).values().stream()
                .filter(text -> text.contains("SectionItems("))
                .map(text -> found(text, "reaches\\(([0-9])\\)") + " of " + found(text, "ofThe\\(([0-9])\\)"))
                .forEach(text -> asked.add(text + " with " + count(pack, "@group"))));
        long counting = counts("@group").stream().filter(each -> each > 0).count();

        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "1 of 1 with 1",
                        "1 of 2 with 2",
                        "2 of 2 with 2",
                        "1 of 3 with 3",
                        "2 of 3 with 3",
                        "3 of 3 with 3");
        assertThat(counts("SectionItems(").stream().filter(each -> each == 1).count())
                .isBetween(counting * 6 / 10, counting * 8 / 10);
    }

    /** One to five rules about schools, classes and the county; the six kinds of them. */
    @Test
    void rulesOfSchoolsAndTheCounty() {
        List<String> kinds = List.of(
                "SchoolIndicator( code == \"x1\" )",
                "ClassIndicator( code == \"y1\"",
                "scope == \"rural\"",
                "CountyIndicator(",
                "Evidence( about == \"county\" )",
                "FlagOf( about == \"school\"");

        for (String kind : kinds) {
            assertThat(counts(kind)).as(kind).contains(0L, 1L);
        }
        assertThat(packs.stream()
                        .map(pack -> kinds.stream()
                                .mapToLong(kind -> count(pack, kind))
                                .sum()))
                .containsOnly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void mostPacksHaveAVerdictAndSomeCompareSchools() {
        assertThat(counts("meetsEveryCriterion")).containsOnly(0L, 1L);
        assertThat(counts("meetsEveryCriterion").stream()
                        .filter(each -> each == 1)
                        .count())
                .isBetween(SEEDS * 6L / 10, SEEDS * 8L / 10);
        assertThat(counts("InterSchoolVariation(")).containsOnly(0L, 1L);
    }

    /** A second limit for the same on the same day would contradict the first. */
    @Test
    void sameSubjectsAreAskedForTheSame() {
        assertThat(packs).allSatisfy(pack -> {
            Map<String, String> asked = new TreeMap<>();
            rules(pack).values().forEach(text -> {
                String sentence = found(text, "(findings\\..*);");
                assertThat(asked.computeIfAbsent(found(text, "(\\$x : .*)"), pattern -> sentence))
                        .isEqualTo(sentence);
            });
        });
    }

    @Test
    void writtenPackIsWhatItsFilesSay(@TempDir Path folder) throws IOException {
        Path written = RandomPacks.write(folder, "random/p", 7);

        assertThat(written).isEqualTo(folder.resolve("random/p"));
        for (Map.Entry<String, String> file : packs.get(7).entrySet()) {
            assertThat(Files.readString(written.resolve(file.getKey()))).isEqualTo(file.getValue());
        }
    }
}
