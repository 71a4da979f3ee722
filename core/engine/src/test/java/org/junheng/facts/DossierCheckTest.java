package org.junheng.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import org.junheng.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dossiers made in Java are held against the dictionary as files are. */
class DossierCheckTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Known KNOWN = new Known(
            Dictionary.of(List.of(
                    fact("count", "county", FactType.COUNT),
                    fact("amount", "county", FactType.AMOUNT),
                    fact("flag", "county", FactType.FLAG),
                    fact("date", "county", FactType.DATE),
                    fact("past", "county", FactType.PAST_DATE),
                    fact("word", "county", FactType.WORD),
                    fact("text", "county", FactType.TEXT),
                    fact("level", "county", FactType.LEVEL),
                    fact("money", "county/series", FactType.AMOUNT),
                    fact("area", "school", FactType.AMOUNT),
                    fact("teachers", "school", FactType.COUNT),
                    fact("teachers", "section", FactType.COUNT))),
            Set.of(),
            Map.of());

    private static FactDefinition fact(String code, String holder, FactType type) {
        BigDecimal most = new BigDecimal("9.5");
        return new FactDefinition(code, code, holder, type, "", 1, BigDecimal.ZERO, most, List.of("a", "b"), null, "");
    }

    private static Dossier ofCounty(Map<String, ?> facts) {
        return Dossier.builder(new County("C", "C", Facts.of(facts), Map.of(), Map.of()))
                .build();
    }

    private static List<String> mistakes(Dossier dossier) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> DossierCheck.require(dossier, KNOWN));
        return refused == null
                ? List.of()
                : refused.problems().stream()
                        .map(each -> each.path() + " " + each.key())
                        .toList();
    }

    private static Object value(String kind, String text) {
        return switch (kind) {
            case "number" -> new BigDecimal(text);
            case "flag" -> Boolean.valueOf(text);
            case "date" -> LocalDate.parse(text);
            default -> text;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "count, number, 3, ''",
        "count, number, 3.0, ''",
        "count, number, 0, ''",
        "count, number, 3.5, fact.fraction",
        "count, number, -1, fact.below",
        "count, number, 10, fact.above",
        "count, text, 3, kind.number",
        "amount, number, 9.5, ''",
        "amount, number, 9.51, fact.above",
        "amount, flag, true, kind.number",
        "flag, flag, false, ''",
        "flag, text, true, kind.flag",
        "date, date, 2023-12-31, ''",
        "date, text, 2023-12-31, date.malformed",
        "past, date, 2023-12-31, ''",
        "past, number, 1, date.malformed",
        "word, text, b, ''",
        "word, text, c, fact.word",
        "word, number, 1, fact.word",
        "text, text, c, ''",
        "text, number, 1, kind.text",
        "level, number, 1, ''",
        "level, number, 2, ''",
        "level, number, 3, fact.level",
        "level, number, 0, fact.level",
        "level, text, a, fact.level",
        "other, number, 1, fact.unknown",
    })
    void factsAreHeldAgainstTheirDefinition(String code, String kind, String text, String mistake) {
        List<String> mistakes = mistakes(ofCounty(Map.of(code, value(kind, text))));

        assertThat(mistakes).isEqualTo(mistake.isEmpty() ? List.of() : List.of("county.facts." + code + " " + mistake));
    }

    @Test
    void seriesAreHeldAgainstTheirDefinition() {
        SortedMap<Integer, BigDecimal> years =
                new TreeMap<>(Map.of(2020, new BigDecimal("1.50"), 2021, new BigDecimal("1.55"), 2022, BigDecimal.TEN));
        County county = new County("C", "C", Facts.NONE, Map.of("money", years, "other", new TreeMap<>()), Map.of());

        assertThat(mistakes(Dossier.builder(county).build()))
                .containsExactly(
                        "series.money.2021 series.decimals",
                        "series.money.2022 fact.above",
                        "series.other fact.unknown");
    }

    @Test
    void schoolsAreHeldAgainstTheirDefinition() {
        School bare = School.builder("1", "1", SchoolKind.PRIMARY)
                .facts(Map.of("area", true))
                .build();
        School both = School.builder("2", "2", SchoolKind.PRIMARY)
                .facts(Map.of("teachers", BigDecimal.ONE))
                .section(Stage.PRIMARY, 1, Map.of("teachers", BigDecimal.ONE, "area", BigDecimal.ONE))
                .build();

        assertThat(mistakes(Dossier.builder(County.of("C", "C"))
                        .school(bare)
                        .school(both)
                        .build()))
                .containsExactly(
                        "schools[1].facts.area kind.number",
                        "schools[1].sections section.none",
                        "schools[2].sections.primary.facts.area fact.unknown",
                        "schools[2].sections.primary.facts.teachers fact.both");
    }

    @Test
    void whatMustHaveHappenedCannotLieAheadOfTheDayOfTheEvaluation() {
        Dossier dossier = ofCounty(Map.of("past", DAY));

        assertThatCode(() -> DossierCheck.require(dossier, KNOWN, DAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DossierCheck.require(dossier, KNOWN, DAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(each -> assertThat(each.path() + " " + each.key())
                                        .isEqualTo("county.facts.past fact.future")));
    }

    /** A dossier that names its day has been held against that day; who evaluates it as of an earlier one wants the older law. */
    @Test
    void dossierThatNamesItsDayIsNotHeldAgainstAnother() {
        County county = new County("C", "C", Facts.of(Map.of("past", DAY)), Map.of(), Map.of());

        assertThatCode(() ->
                        DossierCheck.require(Dossier.builder(county).asOf(DAY).build(), KNOWN, DAY.minusYears(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void attestationsCannotLieAheadEither() {
        Dossier dossier = Dossier.builder(County.of("C", "C"))
                .attestations(List.of(attested("X", null), attested("Y", DAY), attested("Z", DAY.minusDays(9))))
                .build();

        assertThatThrownBy(() -> DossierCheck.require(dossier, KNOWN, DAY.minusDays(1)))
                .hasMessageContaining("attestations[Y C].on")
                .hasMessageNotContaining("attestations[Z C].on");
        assertThat(dossier.attestation("Y", "C")).map(Attestation::on).contains(DAY);
        assertThat(dossier.attestation("Y", "D")).isEmpty();
        assertThat(dossier.attestation("W", "C")).isEmpty();
    }

    private static Attestation attested(String criterion, @Nullable LocalDate on) {
        return new Attestation(criterion, "C", true, "某", on, List.of());
    }

    @Test
    void publishedFiguresAreFoundByAllThatNamesThem() {
        Reported cv = new Reported("a", Stage.PRIMARY, Reported.Statistic.CV, BigDecimal.ONE, 1);
        Reported composite = new Reported(null, Stage.PRIMARY, Reported.Statistic.COMPOSITE_CV, BigDecimal.ONE, 1);
        Dossier dossier = Dossier.builder(County.of("C", "C"))
                .reported(List.of(cv, composite))
                .build();

        assertThat(dossier.reported(Reported.Statistic.CV, "a", Stage.PRIMARY)).contains(cv);
        assertThat(dossier.reported(Reported.Statistic.COMPOSITE_CV, null, Stage.PRIMARY))
                .contains(composite);
        assertThat(dossier.reported(Reported.Statistic.MEAN, "a", Stage.PRIMARY))
                .isEmpty();
        assertThat(dossier.reported(Reported.Statistic.CV, "b", Stage.PRIMARY)).isEmpty();
        assertThat(dossier.reported(Reported.Statistic.CV, "a", Stage.JUNIOR)).isEmpty();
    }

    @Test
    void schoolsAreSortedAndComeOnce() {
        School second = School.builder("2", "2", SchoolKind.PRIMARY).build();
        School first = School.builder("1", "1", SchoolKind.PRIMARY).build();

        assertThat(Dossier.builder(County.of("C", "C"))
                        .school(second)
                        .school(first)
                        .build()
                        .schools())
                .containsExactly(first, second);
        assertThatThrownBy(() -> Dossier.builder(County.of("C", "C"))
                        .school(first)
                        .school(first)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dictionaryKnowsEachFactOnceAndInOneWay() {
        FactDefinition shared = new FactDefinition(
                "gym", "体育馆", "school", FactType.AMOUNT, "", 1, null, null, List.of(), Split.parse("1:1:1"), "");
        FactDefinition rooms =
                new FactDefinition("room", "教室", "school", FactType.RECORDS, "", 0, null, null, List.of(), null, "");
        FactDefinition other = fact("gym", "school", FactType.COUNT);
        Dictionary dictionary = Dictionary.of(List.of(shared, shared, rooms, fact("area", "school", FactType.AMOUNT)));

        assertThat(dictionary.find("section", "gym")).contains(shared);
        assertThat(dictionary.find("section", "area")).isEmpty();
        assertThat(dictionary.find("county", "gym")).isEmpty();
        assertThat(dictionary.recordName("school/room")).contains("教室");
        assertThat(dictionary.recordName("school/gym")).isEmpty();
        assertThat(dictionary.codes("school")).containsExactly("area", "gym");
        assertThat(dictionary.holders()).containsExactly("school");
        assertThat(dictionary.all()).hasSize(2);
        assertThatThrownBy(() -> Dictionary.of(List.of(shared, other)))
                .isInstanceOfSatisfying(
                        Dictionary.ConflictException.class,
                        e -> assertThat(e.code()).isEqualTo("gym"));
    }
}
