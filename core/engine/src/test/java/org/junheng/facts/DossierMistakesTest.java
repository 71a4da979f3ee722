package org.junheng.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Messages;
import org.junheng.input.Problem;
import org.junheng.input.Problems;
import org.junheng.input.TreeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One dossier that is read, and for each mistake that can be made in it one place of it changed. */
class DossierMistakesTest {
    private static final String GOOD = """
            {'format': 'junheng-dossier/1', 'asOf': '2023-12-31',
             'county': {'code': 'C', 'name': '县', 'facts': {'open': true, 'founded': '2015-11-01', 'star': 'Ⅲ'}},
             'schools': [
              {'code': 'A', 'name': '甲', 'kind': 'nine-year', 'locale': 'town', 'ownership': 'public', 'sponsor': 10,
               'boarding': false, 'builtIn': 1800, 'facts': {'area': 20.5, 'use': 'music'},
               'sections': {'primary': {'students': 999999, 'facts': {'teachers': 18}}, 'junior': {'students': 1}},
               'classes': [{'stage': 'primary', 'grade': 1, 'name': '1', 'students': 44},
                {'stage': 'junior', 'grade': 6, 'name': '1', 'students': 0}],
               'records': {'room': [{'area': 96.0}, {}]}},
              {'code': 'B', 'name': '乙', 'kind': 'primary', 'sections': {'primary': {'students': 30}}}],
             'series': {'money': {'1900': 1.25, '2200': 2}}, 'records': {'meeting': [{'held': '2023-12-31'}]},
             'reported': [{'indicator': 'area-each', 'stage': 'primary', 'statistic': 'cv', 'value': 0.10, 'decimals': 1},
              {'stage': 'primary', 'statistic': 'composite-cv', 'value': 0, 'decimals': 9}],
             'attestations': [{'criterion': 'X-1', 'subject': 'C', 'holds': true, 'by': '某', 'on': '2023-12-31', 'evidence': ['a']},
              {'criterion': 'X-2', 'subject': 'A', 'holds': false, 'by': '某'},
              {'criterion': 'X-3', 'subject': 'B', 'holds': false, 'by': '某'}]}
            """;

    private static final DossierReader READER = new DossierReader(
            new Known(
                    Dictionary.of(List.of(
                            fact("open", "county", FactType.FLAG),
                            fact("founded", "county", FactType.PAST_DATE),
                            fact("star", "county", FactType.LEVEL),
                            fact("note", "county", FactType.TEXT),
                            fact("money", "county/series", FactType.AMOUNT),
                            fact("held", "county/meeting", FactType.PAST_DATE),
                            fact("area", "school", FactType.AMOUNT),
                            fact("use", "school", FactType.WORD),
                            fact("teachers", "section", FactType.COUNT),
                            shared("teachers"),
                            fact("area", "school/room", FactType.AMOUNT))),
                    Set.of("area-each"),
                    Map.of("X-1", "county", "X-2", "school", "X-3", "")),
            10_000);

    private static FactDefinition fact(String code, String holder, FactType type) {
        List<String> words = type == FactType.LEVEL ? List.of("Ⅰ", "Ⅱ", "Ⅲ") : List.of("music", "art");
        return new FactDefinition(
                code, code, holder, type, "", 2, BigDecimal.ZERO, new BigDecimal("100"), words, null, "");
    }

    /** A fact that a school may give for all its sections together. */
    private static FactDefinition shared(String code) {
        return new FactDefinition(
                code, "教师", "school", FactType.COUNT, "", 0, null, null, List.of(), Split.parse("1:1.1:1.32"), "");
    }

    private static Dossier read(String text) {
        return READER.read(text.replace('\'', '"').getBytes(UTF_8), "d.json");
    }

    private static List<Problem> problems(String text) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, () -> read(text));
        assertThat(refused).as(text).isNotNull();
        return refused.problems();
    }

    /** What is wrong with the good dossier after a change, as {@code line path key}. */
    private static List<String> mistakes(String what, String instead) {
        assertThat(GOOD).contains(what);
        return problems(GOOD.replace(what, instead)).stream()
                .map(each -> each.line() + " " + each.path() + " " + each.key())
                .toList();
    }

    @Test
    void everythingOfTheGoodOneIsRead() {
        Dossier dossier = read(GOOD);
        School first = dossier.schools().get(0);

        assertThat(dossier.asOf()).contains(LocalDate.of(2023, 12, 31));
        assertThat(dossier.county().code()).isEqualTo("C");
        assertThat(dossier.county().name()).isEqualTo("县");
        assertThat(dossier.county().facts().asMap())
                .isEqualTo(Map.of("open", true, "founded", LocalDate.of(2015, 11, 1), "star", BigDecimal.valueOf(3)));
        assertThat(dossier.county().series())
                .isEqualTo(Map.of("money", Map.of(1900, new BigDecimal("1.25"), 2200, BigDecimal.valueOf(2))));
        assertThat(dossier.county().records().get("meeting"))
                .containsExactly(Facts.of(Map.of("held", LocalDate.of(2023, 12, 31))));
        assertThat(dossier.schools()).extracting(School::code).containsExactly("A", "B");
        assertThat(first.name()).isEqualTo("甲");
        assertThat(first.kind()).isEqualTo(SchoolKind.NINE_YEAR);
        assertThat(first.attributes())
                .isEqualTo(new School.Attributes(
                        SchoolLocale.TOWN, Ownership.PUBLIC, OptionalInt.of(10), false, OptionalInt.of(1800)));
        assertThat(first.facts()).isEqualTo(Facts.of(Map.of("area", new BigDecimal("20.5"), "use", "music")));
        assertThat(first.sections())
                .containsExactly(
                        new Section(Stage.PRIMARY, 999_999, Facts.of(Map.of("teachers", BigDecimal.valueOf(18)))),
                        new Section(Stage.JUNIOR, 1, Facts.NONE));
        assertThat(first.classes())
                .containsExactly(new SchoolClass(Stage.PRIMARY, 1, "1", 44), new SchoolClass(Stage.JUNIOR, 6, "1", 0));
        assertThat(first.records().get("room"))
                .containsExactly(Facts.of(Map.of("area", new BigDecimal("96.0"))), Facts.NONE);
        assertThat(dossier.schools().get(1).attributes()).isEqualTo(School.Attributes.UNKNOWN);
        assertThat(dossier.reported())
                .containsExactly(
                        new Reported("area-each", Stage.PRIMARY, Reported.Statistic.CV, new BigDecimal("0.10"), 1),
                        new Reported(null, Stage.PRIMARY, Reported.Statistic.COMPOSITE_CV, BigDecimal.ZERO, 9));
        assertThat(dossier.attestations())
                .containsExactly(
                        new Attestation("X-1", "C", true, "某", LocalDate.of(2023, 12, 31), List.of("a")),
                        new Attestation("X-2", "A", false, "某", null, List.of()),
                        new Attestation("X-3", "B", false, "某", null, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'junheng-dossier/1' | 'junheng-dossier/2' | 1 format format.unknown",
                "'format': 'junheng-dossier/1', | `` | 1  field.absent",
                "'asOf': '2023-12-31' | 'asOf': '2023-2-1' | 1 asOf date.malformed",
                "'code': 'C', | `` | 2 county field.absent",
                "'code': 'C', 'name': '县' | 'code': 'C' | 2 county field.absent",
                "'open': true | 'open': 'true' | 2 county.facts.open kind.flag",
                "'open': true | 'opne': true | 2 county.facts.opne fact.unknown",
                "'open': true | 'use': true | 2 county.facts.use fact.elsewhere",
                "'open': true | 'open': null | 2 county.facts.open kind.null",
                "'open': true | 'note': 1 | 2 county.facts.note kind.text",
                "'2015-11-01' | '2024-01-01' | 2 county.facts.founded fact.future",
                "'2015-11-01' | '20151101' | 2 county.facts.founded date.malformed",
                "'Ⅲ' | 'Ⅳ' | 2 county.facts.star fact.level",
                "'Ⅲ' | true | 2 county.facts.star kind.text",
                "'Ⅲ'}} | 'Ⅲ'}, 'more': 1} | 2 county.more field.unknown",
                "'county': {'code': 'C', 'name': '县', 'facts': {'open': true, 'founded': '2015-11-01', 'star': 'Ⅲ'}} | 'county': [] | 2 county kind.object",
                "'code': 'B' | 'code': 'A' | 10 schools[1].code school.twice",
                "'kind': 'nine-year' | 'kind': 'twelve' | 4 schools[0].kind word.unknown",
                "'name': '乙', | `` | 10 schools[1] field.absent",
                "'locale': 'town' | 'locale': 'moon' | 4 schools[0].locale word.unknown",
                "'sponsor': 10 | 'sponsor': 11 | 4 schools[0].sponsor number.whole",
                "'sponsor': 10 | 'sponsor': 0 | 4 schools[0].sponsor number.whole",
                "'boarding': false | 'boarding': 0 | 5 schools[0].boarding kind.flag",
                "'builtIn': 1800 | 'builtIn': 1799 | 5 schools[0].builtIn number.whole",
                "'builtIn': 1800 | 'builtIn': 2201 | 5 schools[0].builtIn number.whole",
                "'builtIn': 1800 | 'built': 1 | 5 schools[0].built field.unknown",
                "20.5 | 100.01 | 5 schools[0].facts.area fact.above",
                "20.5 | -0.01 | 5 schools[0].facts.area fact.below",
                "20.5 | '1' | 5 schools[0].facts.area kind.number",
                "'use': 'music' | 'use': 'dance' | 5 schools[0].facts.use fact.word",
                "'use': 'music' | 'teachers': 1 | 6 schools[0].sections.primary.facts.teachers fact.both",
                "'students': 999999 | 'students': 1000000 | 6 schools[0].sections.primary.students number.whole",
                "'students': 999999, | `` | 6 schools[0].sections.primary field.absent",
                "'teachers': 18 | 'teachers': 18.5 | 6 schools[0].sections.primary.facts.teachers fact.fraction",
                "'junior': {'students': 1} | 'junior': {'students': 1, 'x': 1} | 6 schools[0].sections.junior.x field.unknown",
                "'junior': {'students': 1} | 'junior': {'students': 1}, 'third': {} | 6 schools[0].sections.third field.unknown",
                "'sections': {'primary': {'students': 30}} | 'sections': {} | 10 schools[1].sections section.none",
                "'sections': {'primary': {'students': 30}} | 'sections': {'primary': {'students': 0}} | 10 schools[1].sections.primary.students section.empty",
                "{'primary': {'students': 30}} | {'primary': {'students': 30}, 'junior': {'students': 30}} | 10 schools[1].sections.junior section.kind",
                "'grade': 6 | 'grade': 7 | 8 schools[0].classes[1].grade number.whole",
                "'grade': 6 | 'grade': 0 | 8 schools[0].classes[1].grade number.whole",
                "'grade': 6, | `` | 8 schools[0].classes[1] field.absent",
                "'students': 44} | 'students': 44, 'x': 1} | 7 schools[0].classes[0].x field.unknown",
                "{'stage': 'junior', 'grade': 6 | {'stage': 'senior', 'grade': 6 | 8 schools[0].classes[1].stage class.stage",
                "{'stage': 'junior', 'grade': 6 | {'stage': 'primary', 'grade': 1 | 8 schools[0].classes[1].name class.twice",
                "{'room': [{'area': 96.0}, {}]} | {'room': [7]} | 9 schools[0].records.room[0] kind.object",
                "{'room': [{'area': 96.0}, {}]} | {'rom': []} | 9 schools[0].records.rom record.unknown",
                "{'area': 96.0}, {} | {}, {'area': -1} | 9 schools[0].records.room[1].area fact.below",
                "'1900': 1.25 | '1899': 1.25 | 11 series.money.1899 series.year",
                "'2200': 2 | '2201': 2 | 11 series.money.2201 series.year",
                "'2200': 2 | '02200': 2 | 11 series.money.02200 series.year",
                "'1900': 1.25 | '1900': 1.255 | 11 series.money.1900 series.decimals",
                "'1900': 1.25 | '1900': 100.01 | 11 series.money.1900 fact.above",
                "'1900': 1.25 | '1900': null | 11 series.money.1900 kind.null",
                "'money': | 'mony': | 11 series.mony fact.unknown",
                "{'held': '2023-12-31'} | {'held': '2024-01-01'} | 11 records.meeting[0].held fact.future",
                "'area-each' | 'area-eech' | 12 reported[0].indicator indicator.unknown",
                "'indicator': 'area-each', 'stage' | 'stage' | 12 reported[0].indicator reported.indicator",
                "{'stage': 'primary', 'statistic': 'composite | {'indicator': 'area-each', 'stage': 'primary', 'statistic': 'composite | 13 reported[1].indicator reported.indicator",
                "'value': 0.10 | 'value': 0.11 | 12 reported[0].value reported.decimals",
                "'value': 0.10 | 'value': -0.1 | 12 reported[0].value reported.negative",
                "'decimals': 9 | 'decimals': 10 | 13 reported[1].decimals number.whole",
                "'decimals': 9 | 'decimals': -1 | 13 reported[1].decimals number.whole",
                "'decimals': 9 | 'decimals': 9, 'x': 1 | 13 reported[1].x field.unknown",
                "'value': 0, | `` | 13 reported[1] field.absent",
                "'criterion': 'X-1' | 'criterion': 'X-9' | 14 attestations[0].criterion criterion.unknown",
                "'on': '2023-12-31' | 'on': '2024-01-01' | 14 attestations[0].on fact.future",
                "'on': '2023-12-31' | 'on': '2023' | 14 attestations[0].on date.malformed",
                "'evidence': ['a'] | 'evidence': [1] | 14 attestations[0].evidence kind.text",
                "'subject': 'C' | 'subject': 'A' | 14 attestations[0].subject attestation.about",
                "'subject': 'A' | 'subject': 'C' | 15 attestations[1].subject attestation.about",
                "'subject': 'B' | 'subject': 'Z' | 16 attestations[2].subject attestation.subject",
                "{'criterion': 'X-3', 'subject': 'B' | {'criterion': 'X-2', 'subject': 'A' | 16 attestations[2] attestation.twice",
                "{'criterion': 'X-3', | {'x': 'X-3', | 16 attestations[2] field.absent",
            })
    void mistakeIsNamedWithItsPlace(String what, String instead, String mistake) {
        assertThat(mistakes(what, instead)).contains(mistake);
    }

    /** X-3 is a clause without a rule yet: nobody knows whom it is about. */
    @Test
    void clauseWithoutARuleMayBeAttestedOfAnybody() {
        assertThat(read(GOOD.replace("'subject': 'B'", "'subject': 'C'")).attestations())
                .hasSize(3);
    }

    @Test
    void whatIsRightBesideAMistakeIsNotBlamed() {
        assertThat(mistakes("'open': true", "'open': 1")).hasSize(1);
        assertThat(mistakes("'code': 'B'", "'code': 'A'")).hasSize(2);
        assertThat(problems(GOOD.replace("'code': 'B'", "'code': 'A'")).get(0).text())
                .isEqualTo("d.json:10 schools[1].code: 学校代码\"A\"与第 4 行重复,一所学校应只出现一次。请删去一条,或改正代码");
    }

    /** Statistics and classes that cannot be read have their places all the same. */
    @Test
    void placesAreCountedOverWhatIsRefused() {
        String twice = "{'stage': 'junior', 'statistic': 'composite-cv', 'value': 1, 'decimals': 2},\n";
        String text = GOOD.replace("'reported': [", "'reported': [{},\n" + twice + twice + twice)
                .replace(
                        "'classes': [",
                        "'classes': [{},\n{'stage': 'primary', 'grade': 9, 'name': '9', 'students': 1},\n");

        assertThat(problems(text).stream().map(each -> each.line() + " " + each.path() + " " + each.key()))
                .contains(
                        "8 schools[0].classes[1].grade number.whole",
                        "16 reported[2] reported.twice",
                        "17 reported[3] reported.twice");
    }

    @Test
    void wordsAndLevelsAreSuggestedAndExplained() {
        assertThat(problems(GOOD.replace("'area-each'", "'area-eech'")).get(0).nextStep())
                .isEqualTo("是否想写\"area-each\"?");
        assertThat(problems(GOOD.replace("'X-1'", "'X-11'")).get(0).nextStep()).isEqualTo("是否想写\"X-1\"?");
        assertThat(problems(GOOD.replace("{'room'", "{'rom'")).get(0).nextStep())
                .isEqualTo("是否想写\"room\"?");
        assertThat(problems(GOOD.replace("{'meeting'", "{'meetin'")).get(0).nextStep())
                .isEqualTo("是否想写\"meeting\"?");
        assertThat(problems(GOOD.replace("'Ⅲ'", "4")).get(0).expected()).isEqualTo("应为 Ⅰ、Ⅱ、Ⅲ 之一,也可写成 1 到 3(1 最低)");
        assertThat(read(GOOD.replace("'Ⅲ'", "' III '")).county().facts().number("star"))
                .contains(BigDecimal.valueOf(3));
        assertThat(read(GOOD.replace("'Ⅲ'", "1")).county().facts().number("star"))
                .contains(BigDecimal.ONE);
    }

    /** Without a day of its own a dossier can speak of any. */
    @Test
    void withoutADayNothingLiesAhead() {
        String text = GOOD.replace(", 'asOf': '2023-12-31'", "").replace("'2015-11-01'", "'2030-01-01'");

        assertThat(read(text).asOf()).isEmpty();
    }

    @Test
    void filesAreReadAsTheirBytesAre(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d.json");
        Files.writeString(file, GOOD.replace('\'', '"'));
        DossierReader tiny = new DossierReader(READER.known(), Files.size(file) - 1);
        DossierReader enough = new DossierReader(READER.known(), Files.size(file));

        assertThat(enough.read(file).county()).isEqualTo(read(GOOD).county());
        assertThat(enough.text(file)).isEqualTo(GOOD.replace('\'', '"'));
        assertThat(enough.read(Files.readAllBytes(file), "d").schools()).hasSize(2);
        assertThat(key(() -> tiny.read(file))).isEqualTo("file.large");
        assertThat(key(() -> tiny.read(Files.readAllBytes(file), "d"))).isEqualTo("file.large");
        assertThat(key(() -> enough.text(folder.resolve("none.json")))).isEqualTo("file.absent");
        assertThat(key(() -> enough.text(folder))).isEqualTo("file.absent");
    }

    @Test
    void treesAndLinesOfALargerFileKeepTheirPlaces() {
        String text = GOOD.replace('\'', '"');
        Problems problems = new Problems("t", new Messages(DossierReader.class, "org.junheng.messages"));

        assertThat(READER.read(TreeReader.json(text, problems, 1).orElseThrow(), "t")
                        .county()
                        .code())
                .isEqualTo("C");
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> READER.parse(text.replace("\"open\": true", "\"open\": 1"), "x", 40));
        assertThat(refused.problems().get(0).text()).startsWith("x:41 county.facts.open: ");
    }

    private static @Nullable String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        return catchThrowableOfType(InvalidInputException.class, reading)
                .problems()
                .get(0)
                .key();
    }
}
