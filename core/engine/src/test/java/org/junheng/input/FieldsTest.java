package org.junheng.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.facts.DossierReader;
import org.junheng.facts.Ownership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from an object is what stands there, and whatever else stands there is told with its line. */
class FieldsTest {
    private final Problems problems = new Problems("f.json", new Messages(DossierReader.class, "org.junheng.messages"));

    private Fields fields(String json) {
        return Fields.of(TreeReader.json(json, problems, 1).orElseThrow(), "", problems)
                .orElseThrow();
    }

    private <T> Optional<T> take(String value, Function<Fields, Optional<T>> taking) {
        return taking.apply(fields("{\"x\":\n" + value + "}"));
    }

    /** The mistakes as {@code line path key}. */
    private List<String> told() {
        return problems.list().stream()
                .map(each -> each.line() + " " + each.path() + " " + each.key())
                .toList();
    }

    @Test
    void onlyAnObjectHasFields() {
        Tree list = TreeReader.json("[1]", problems, 7).orElseThrow();

        assertThat(Fields.of(list, "a.b", problems)).isEmpty();
        assertThat(told()).containsExactly("7 a.b kind.object");
    }

    @Test
    void fieldsKnowTheirPlaceAndPath() {
        Fields outer = fields("\n\n {\"in\": {\n\"x\": 1}}");
        Fields inner = outer.fields("in").orElseThrow();

        assertThat(outer.place()).isEqualTo(new Place(3, 2));
        assertThat(inner.path("x")).isEqualTo("in.x");
        assertThat(outer.path("x")).isEqualTo("x");
        assertThat(inner.place("x").line()).isEqualTo(4);
        assertThat(inner.place("absent")).isEqualTo(inner.place());
        assertThat(inner.names()).containsExactly("x");
        assertThat(outer.peek("in")).isPresent();
        assertThat(outer.peek("out")).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void requiredFieldThatIsAbsentIsTold() {
        Fields fields = fields("{\"x\": 1}");

        assertThat(fields.require("x").require("y")).isSameAs(fields);
        assertThat(told()).containsExactly("1  field.absent");
    }

    @Test
    void absentFieldsAreNoMistake() {
        Fields fields = fields("{}");

        assertThat(fields.text("x")).isEmpty();
        assertThat(fields.flag("x")).isEmpty();
        assertThat(fields.number("x")).isEmpty();
        assertThat(fields.whole("x", 1, 2)).isEmpty();
        assertThat(fields.date("x")).isEmpty();
        assertThat(fields.coded("x", Ownership.class)).isEmpty();
        assertThat(fields.items("x")).isEmpty();
        assertThat(fields.texts("x")).isEmpty();
        assertThat(fields.members("x")).isEmpty();
        assertThat(fields.fields("x")).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void whatStandsThereIsTaken() {
        Fields fields =
                fields("{\"t\": \" a \", \"f\": true, \"g\": false, \"n\": 1.50, \"w\": 7, \"d\": \"2024-02-29\","
                        + "\"o\": \"private\", \"l\": [1, 2], \"s\": [\"a\", \"b\"], \"m\": {\"k\": 1}}");

        assertThat(fields.text("t")).contains(" a ");
        assertThat(fields.flag("f")).contains(true);
        assertThat(fields.flag("g")).contains(false);
        assertThat(fields.number("n")).contains(new BigDecimal("1.50"));
        assertThat(fields.whole("w", 7, 7)).contains(7);
        assertThat(fields.date("d")).contains(LocalDate.of(2024, 2, 29));
        assertThat(fields.coded("o", Ownership.class)).contains(Ownership.PRIVATE);
        assertThat(fields.items("l")).hasSize(2);
        assertThat(fields.texts("s")).containsExactly("a", "b");
        assertThat(fields.members("m")).containsOnlyKeys("k");
        fields.refuseOthers();
        assertThat(told()).isEmpty();
    }

    @Test
    void nullIsNeverAValue() {
        assertThat(take("null", each -> each.text("x"))).isEmpty();
        assertThat(told()).containsExactly("2 x kind.null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | kind.text | text",
                "\"  \" | text.blank | text",
                "\"true\" | kind.flag | flag",
                "0 | kind.flag | flag",
                "\"1\" | kind.number | number",
                "{} | kind.number | number",
                "NaN | number.none | number",
                "1.5 | number.whole | whole",
                "0 | number.whole | whole",
                "10 | number.whole | whole",
                "\"2023-02-29\" | date.malformed | date",
                "\"2023-1-1\" | date.malformed | date",
                "20230101 | date.malformed | date",
                "\"publik\" | word.unknown | coded",
                "1 | kind.object | fields",
                "[] | kind.object | fields",
            })
    void whatCannotBeTakenIsTold(String value, String key, String kind) {
        Function<Fields, Optional<?>> taking = switch (kind) {
            case "text" -> each -> each.text("x");
            case "flag" -> each -> each.flag("x");
            case "number" -> each -> each.number("x");
            case "whole" -> each -> each.whole("x", 1, 9);
            case "date" -> each -> each.date("x");
            case "coded" -> each -> each.coded("x", Ownership.class);
            default -> each -> each.fields("x");
        };

        assertThat(taking.apply(fields("{\"x\":\n" + value + "}"))).isEmpty();
        assertThat(told()).containsExactly("2 x " + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9", "9.0", "0.9e1"})
    void boundsOfAWholeNumberBelongToIt(String value) {
        assertThat(take(value, each -> each.whole("x", 1, 9))).isPresent();
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345678901234567890, 123456789012345678901234567890",
        "1e9, 1000000000",
        "1E9, 1000000000",
        "1e-9, 0.000000001",
        "1.50, 1.50",
    })
    void numbersAreTakenExactly(String written, String read) {
        assertThat(take(written, each -> each.number("x")).map(BigDecimal::toPlainString))
                .contains(read);
    }

    /** A later step must never compute with a number of a thousand million digits. */
    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789012345678901", "1e10", "1E10", "1e-10", "1E-10"})
    void numbersTooLongAreTold(String written) {
        assertThat(take(written, each -> each.number("x"))).isEmpty();
        assertThat(told()).containsExactly("2 x number.long");
    }

    @Test
    void wordsNearTheKnownOnesAreSuggested() {
        take("\"privat\"", each -> each.coded("x", Ownership.class));

        assertThat(problems.list().get(0).text())
                .isEqualTo("f.json:2 x: 没有\"privat\"这个词,应为 " + String.join("、", Coded.codes(Ownership.class))
                        + " 之一。是否想写\"private\"?");
    }

    @Test
    void listsOfOtherThingsAreTold() {
        Fields fields = fields("{\"l\": 1,\n\"s\": [\"a\",\n2,\nnull], \"m\":\n[]}");

        assertThat(fields.items("l")).isEmpty();
        assertThat(fields.texts("s")).containsExactly("a");
        assertThat(fields.members("m")).isEmpty();
        assertThat(told()).containsExactly("1 l kind.list", "3 s kind.text", "4 s kind.text", "5 m kind.object");
    }

    @Test
    void whatNobodyAskedForIsRefused() {
        Fields fields = fields("{\"name\": \"a\",\n\"nane\": \"b\"}");
        fields.text("name");

        fields.refuseOthers();

        assertThat(problems.list().get(0).text())
                .isEqualTo("f.json:2 nane: 没有字段\"nane\",应为 name 之一。是否想写\"name\"?写错的字段不会被忽略");
        assertThat(problems.count()).isEqualTo(1);
    }

    @Test
    void partsAreShownAsAPersonWouldPointAtThem() {
        Fields fields = fields("{\"l\": [1], \"o\": {}, \"n\": 12, \"t\": \"a\", \"just\": \"" + "字".repeat(40)
                + "\", \"long\": \"" + "字".repeat(41) + "\"}");

        assertThat(fields.names().stream()
                        .map(name -> Fields.shown(fields.peek(name).orElseThrow())))
                .containsExactly(
                        "[…]", "{…}", "12", "\"a\"", "\"" + "字".repeat(40) + "\"", "\"" + "字".repeat(40) + "…\"");
    }
}
