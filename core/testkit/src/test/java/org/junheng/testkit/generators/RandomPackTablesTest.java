package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables of random packs say what their rules ask for, and the words above a rule say the same as its sentence. */
class RandomPackTablesTest {
    private static final Map<String, String> WORDS =
            Map.of("atLeast", "不低于", "atMost", "不超过", "moreThan", "高于", "lessThan", "低于");
    private static final Pattern LIMIT = Pattern.compile("every\\(\\$x\\)\\.(\\w+)\\(([0-9.]+)\\);");

    private final List<Map<String, String>> packs = IntStream.range(0, 200)
            .mapToObj(seed -> RandomPacks.files("random/p", seed))
            .toList();

    /** The rows of a table, without its heading, as cells. */
    private static List<List<String>> rows(Map<String, String> pack, String table) {
        return pack.get(table)
                .lines()
                .skip(1)
                .map(row -> List.of(row.split(",", -1)))
                .toList();
    }

    private static List<String> column(Map<String, String> pack, String table, int cell) {
        return rows(pack, table).stream().map(row -> row.get(cell)).toList();
    }

    @Test
    void factsOfEveryHolder() {
        assertThat(packs).allSatisfy(each -> {
            assertThat(each).containsKeys("pack.yaml", "law.md");
            assertThat(rows(each, "facts.csv"))
                    .extracting(row -> row.get(2) + " " + row.get(0) + " " + row.get(3))
                    .containsExactly(
                            "section a-teachers count",
                            "section b-teachers count",
                            "section c-rooms count",
                            "school d-area amount",
                            "county k-pupils count",
                            "county l-pupils count",
                            "county m-funds count",
                            "school f-flag flag");
        });
    }

    @Test
    void indicatorsOfEveryHolderAreMadeOfItsFacts() {
        Set<String> sums = new TreeSet<>();
        assertThat(packs).allSatisfy(each -> {
            assertThat(column(each, "indicators.csv", 0)).containsExactly("s1", "s2", "s3", "x1", "y1", "k1", "k2");
            assertThat(column(each, "indicators.csv", 2))
                    .containsExactly("section", "section", "section", "school", "class", "county", "county");
            column(each, "indicators.csv", 5).forEach(sum -> {
                sums.add(sum);
                Arrays.stream(sum.split(" \\+ ", -1))
                        .filter(fact -> !fact.equals("students"))
                        .forEach(
                                fact -> assertThat(column(each, "facts.csv", 0)).contains(fact));
            });
        });

        assertThat(sums)
                .containsExactly(
                        "a-teachers",
                        "a-teachers + b-teachers",
                        "b-teachers",
                        "c-rooms",
                        "d-area",
                        "k-pupils",
                        "l-pupils",
                        "m-funds",
                        "students");
    }

    @Test
    void populationsWithAndWithoutSmallTeachingPointsAndPrivateSchools() {
        Set<String> counted = new TreeSet<>();
        packs.forEach(each -> each.get("pack.yaml")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("teachingPointsFrom") || line.startsWith("ownership"))
                .forEach(counted::add));

        assertThat(counted)
                .containsExactly(
                        "ownership: [public, private]",
                        "ownership: [public]",
                        "teachingPointsFrom: 0",
                        "teachingPointsFrom: 50");
    }

    /** A checker would refuse a rule whose limit is not the one of its words. */
    @Test
    void wordsOfTheLawHaveTheLimitOfTheSentence() {
        Set<String> limits = new TreeSet<>();
        packs.forEach(pack -> pack.values()
                .forEach(text -> LIMIT.matcher(text).results().forEach((MatchResult said) -> {
                    String words = "差异系数" + WORDS.get(said.group(1)) + said.group(2);
                    boolean compared = text.contains("InterSchoolVariation");
                    assertThat(text).contains("// " + (compared ? words : words.substring(4)) + "\n");
                    limits.add(said.group(2));
                })));

        assertThat(limits).containsExactly("0.50", "0.9", "1", "100", "2000", "4.2", "45");
    }
}
