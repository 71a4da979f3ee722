package org.junheng.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;

/** Whatever a dossier looks like, it is read or refused in sentences: no other exception ever leaves the reader. */
class DossierReaderProperties {
    private static final String VALID = """
            {
              "format": "junheng-dossier/1", "asOf": "2023-12-31",
              "county": { "code": "990101", "name": "示例县", "facts": { "open": true, "since": "2015-11-01" } },
              "schools": [
                { "code": "1", "name": "第一小学", "kind": "nine-year", "ownership": "public", "sponsor": 7, "builtIn": 1998,
                  "facts": { "area": 3120.5, "use": "music" },
                  "sections": { "primary": { "students": 512, "facts": { "teachers": 18 } }, "junior": { "students": 3 } },
                  "classes": [ { "stage": "primary", "grade": 1, "name": "1", "students": 44 } ],
                  "records": { "room": [ { "area": 96.0 } ] } }
              ],
              "series": { "money": { "2018": 59953, "2019": 64808 } },
              "reported": [ { "indicator": "area", "stage": "primary", "statistic": "cv", "value": 0.677, "decimals": 3 } ],
              "attestations": [ { "criterion": "X-1", "subject": "990101", "holds": true, "by": "督导室", "evidence": ["a.pdf"] } ]
            }
            """;

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "-1",
            "0",
            "1e99999",
            "1e9",
            "NaN",
            "\"x\"",
            "{}",
            "[]",
            "0.5",
            "\"students\"",
            "\\u0000",
            "中",
            "\"\\uD800\"",
            "123456789012345678901234567890123");

    private static final DossierReader READER = new DossierReader(
            new Known(
                    Dictionary.of(List.of(
                            fact("open", "county", FactType.FLAG),
                            fact("since", "county", FactType.DATE),
                            fact("money", "county/series", FactType.AMOUNT),
                            fact("area", "school", FactType.AMOUNT),
                            fact("use", "school", FactType.WORD),
                            fact("teachers", "section", FactType.COUNT),
                            fact("area", "school/room", FactType.AMOUNT),
                            fact("since", "school/room", FactType.DATE),
                            fact("built", "school/room", FactType.PAST_DATE))),
                    Set.of("area"),
                    Map.of("X-1", "county")),
            1 << 20);

    private static FactDefinition fact(String code, String holder, FactType type) {
        return new FactDefinition(code, code, holder, type, "", 2, BigDecimal.ZERO, null, List.of("music"), null, "");
    }

    @Property(tries = 1)
    void readsTheUnbrokenDossier() {
        Dossier dossier = READER.read(VALID.getBytes(StandardCharsets.UTF_8), "valid.json");

        assertThat(dossier.schools().get(0).facts().number("area")).contains(new BigDecimal("3120.5"));
        assertThat(dossier.county().series().get("money")).containsEntry(2019, new BigDecimal("64808"));
        assertThat(dossier.schools().get(0).records().get("room")).hasSize(1);
    }

    /** The room of the dossier has no day, which is no mistake; one with a day that is none is named. */
    @Property(tries = 1)
    void malformedDayOfARecordIsNamedWithItsPlace() {
        String text = VALID.replace("\"area\": 96.0", "\"since\": \"2021-02-29\"");

        assertThatThrownBy(() -> READER.read(text.getBytes(StandardCharsets.UTF_8), "valid.json"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("valid.json:" + lineOf("records"))
                .hasMessageContaining("schools[0].records.room[0].since: 是 \"2021-02-29\",应为日期,如 2023-12-31");
    }

    /** The dossier speaks of 2023-12-31. */
    @Property(tries = 1)
    void dayOfARecordThatMustHaveComeCannotLieAhead() {
        String text = VALID.replace("\"area\": 96.0", "\"built\": \"2024-01-01\", \"since\": \"2024-01-01\"");

        assertThatThrownBy(() -> READER.read(text.getBytes(StandardCharsets.UTF_8), "valid.json"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("valid.json:" + lineOf("records")
                        + " schools[0].records.room[0].built: built是 2024-01-01,晚于评估日期 2023-12-31,"
                        + "应不晚于评估日期。请核对这个日期,或评估日期");
    }

    private static long lineOf(String word) {
        return VALID.substring(0, VALID.indexOf(word)).lines().count();
    }

    @Property(tries = 3000)
    void textsWithTokensPutInAreReadOrRefusedInSentences(
            @ForAll("places") List<Integer> places,
            @ForAll("tokens") List<String> tokens,
            @ForAll @IntRange(max = 12) int cut) {
        StringBuilder text = new StringBuilder(VALID);
        for (int i = 0; i < Math.min(places.size(), tokens.size()); i++) {
            int from = places.get(i) % text.length();
            text.replace(from, Math.min(text.length(), from + cut), tokens.get(i));
        }

        assertReadOrRefused(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1000)
    void bytesThatAreChangedAreReadOrRefusedInSentences(@ForAll("places") List<Integer> places, @ForAll byte put) {
        byte[] bytes = VALID.getBytes(StandardCharsets.UTF_8);
        places.forEach(place -> bytes[place % bytes.length] = put);

        assertReadOrRefused(bytes);
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefusedInSentences(@ForAll byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            assertThat(READER.read(bytes, "broken.json").county().code()).isNotEmpty();
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(DossierReaderProperties::assertSentence);
        }
    }

    private static void assertSentence(Problem problem) {
        assertThat(problem.text()).startsWith("broken.json").doesNotContain("Exception", "{0}");
        assertThat(problem.found()).isNotBlank();
        assertThat(problem.expected()).isNotBlank();
        assertThat(problem.nextStep()).doesNotContain("\"\"");
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 100_000).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> tokens() {
        return Arbitraries.of(TOKENS).list().ofMinSize(1).ofMaxSize(4);
    }
}
