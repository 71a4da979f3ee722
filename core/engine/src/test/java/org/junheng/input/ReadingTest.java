package org.junheng.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junheng.facts.DossierReader;
import org.junheng.facts.SchoolKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From bytes to a tree: encodings, places, limits, and what is wrong on which line. */
class ReadingTest {
    private static final Messages MESSAGES = new Messages(DossierReader.class, "org.junheng.messages");

    private final Problems problems = new Problems("r.json", MESSAGES);

    private List<String> told() {
        return problems.list().stream()
                .map(each -> each.line() + " " + each.path() + " " + each.key())
                .toList();
    }

    @Test
    void byteOrderMarkIsLeftOutOnlyAtTheBeginning() {
        assertThat(Text.decode("\uFEFF县\uFEFF".getBytes(UTF_8), problems)).contains("县\uFEFF");
        assertThat(Text.decode("县".getBytes(UTF_8), problems)).contains("县");
        assertThat(Text.decode(new byte[0], problems)).contains("");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void otherEncodingsAreToldWithTheLineOfTheFirstBadByte() {
        assertThat(Text.decode("abcd\nb\n县\n".getBytes(Charset.forName("GB18030")), problems))
                .isEmpty();
        assertThat(Text.decode(new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFF}, problems))
                .isEmpty();
        assertThat(Text.decode(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a'}, problems))
                .isEmpty();

        assertThat(told()).containsExactly("1  encoding.other", "2  encoding.other", "3  encoding.gbk");
    }

    /** Nobody's text has a byte 0, whatever it could be decoded as. */
    @Test
    void whatHasAZeroByteIsNotTakenForGbk() {
        Charset gbk = Charset.forName("GB18030");

        assertThat(Text.decode("县\0".getBytes(gbk), problems)).isEmpty();
        assertThat(Text.decode("\0县".getBytes(gbk), problems)).isEmpty();
        assertThat(told()).containsExactly("1  encoding.other", "1  encoding.other");
    }

    @Test
    void treeKnowsKindsAndPlaces() {
        Tree tree = TreeReader.json("{\"a\": [1, \"x\",\n true, false, null, 2.50]}", problems, 11)
                .orElseThrow();

        assertThat(tree)
                .isEqualTo(new Tree.Branch(
                        new Place(11, 1),
                        Map.of(
                                "a",
                                new Tree.Row(
                                        new Place(11, 7),
                                        List.of(
                                                new Tree.Leaf(new Place(11, 8), Tree.Kind.NUMBER, "1"),
                                                new Tree.Leaf(new Place(11, 11), Tree.Kind.TEXT, "x"),
                                                new Tree.Leaf(new Place(12, 2), Tree.Kind.FLAG, "true"),
                                                new Tree.Leaf(new Place(12, 8), Tree.Kind.FLAG, "false"),
                                                new Tree.Leaf(new Place(12, 15), Tree.Kind.NULL, "null"),
                                                new Tree.Leaf(new Place(12, 21), Tree.Kind.NUMBER, "2.50"))))));
    }

    @Test
    void nameGivenTwiceIsToldWithItsPath() {
        TreeReader.json("{\"a\": [{\"b\": 1,\n\"b\": 2}],\n\"a\": 3}", problems, 1);

        assertThat(told()).containsExactly("2 a[0].b syntax.twice", "3 a syntax.twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 0 | syntax.empty", "{} {} | 1 | syntax.trailing", "{\"a\" 1} | 1 | syntax.malformed"})
    void textThatIsNotOneValueIsTold(String text, int line, String key) {
        TreeReader.json(text, problems, 1);

        assertThat(told()).containsExactly(line + "  " + key);
    }

    @Test
    void textsOfStrangersHaveLimits() {
        assertThat(TreeReader.json("[".repeat(32) + "]".repeat(32), problems, 1))
                .isPresent();
        assertThat(TreeReader.json("1".repeat(100), problems, 1)).isPresent();
        assertThat(TreeReader.json("\"" + "x".repeat(100_000) + "\"", problems, 1))
                .isPresent();
        assertThat(problems.isEmpty()).isTrue();

        assertThat(TreeReader.json("[".repeat(33) + "]".repeat(33), problems, 1))
                .isEmpty();
        assertThat(TreeReader.json("1".repeat(101), problems, 1)).isEmpty();
        assertThat(TreeReader.json("\"" + "x".repeat(100_001) + "\"", problems, 1))
                .isEmpty();
        assertThat(told()).containsExactly("1  syntax.limit", "1  syntax.limit", "1  syntax.limit");
    }

    @Test
    void otherFormatsAreReadWithTheSameLimits() {
        assertThat(TreeReader.constraints().getMaxNestingDepth()).isEqualTo(32);
        assertThat(TreeReader.constraints().getMaxStringLength()).isEqualTo(100_000);
        assertThat(TreeReader.constraints().getMaxNumberLength()).isEqualTo(100);
    }

    @Test
    void mistakesComeInTheOrderOfTheirLinesAndAreCounted() {
        for (int line = 2_500; line > 0; line--) {
            problems.add(new Place(line, 1), "", "syntax.trailing");
        }

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.count()).isEqualTo(2_500);
        // kept are the first 2000: lines 2500 to 501
        assertThat(problems.list()).hasSize(200);
        assertThat(problems.list().get(0).line()).isEqualTo(501);
        assertThat(problems.list().get(199).line()).isEqualTo(700);
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(InvalidInputException.class, e -> {
                    assertThat(e.total()).isEqualTo(2_500);
                    assertThat(e.problems()).isEqualTo(problems.list());
                })
                .hasMessageEndingWith("\n… +2300");
    }

    @Test
    void nothingIsThrownWhereNothingIsWrong() {
        problems.throwIfAny();

        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.count()).isZero();
        assertThat(new InvalidInputException(List.of(new Problem("k", "f", 1, "", "a", "b", "")), 1))
                .hasMessage("f:1: a,b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f | 3 | p | a | b | c | f:3 p: a,b。c",
                "f | 0 | '' | a | b | '' | f: a,b",
                "f | 1 | '' | a | '' | c | f:1: a。c",
            })
    void placeFoundExpectedAndNextStepMakeOneLine(
            String file, int line, String path, String found, String expected, String next, String text) {
        assertThat(new Problem("k", file, line, path, found, expected, next).text())
                .isEqualTo(text);
    }

    /** Distances by hand; a third of the letters may differ, and one always. */
    @ParameterizedTest
    @CsvSource({
        "student, students",
        "STUDENTS, students",
        "stduents, students",
        "stxxxnts, ''",
        "a, b",
        "ab, b",
        "xyz, ''",
        "roams, rooms",
    })
    void nearestWordIsSuggested(String written, String suggested) {
        assertThat(Suggestion.nearest(written, List.of("students", "teachers", "rooms", "c", "b"))
                        .orElse(""))
                .isEqualTo(suggested);
    }

    @Test
    void ofEquallyNearWordsTheFirstIsSuggested() {
        assertThat(Suggestion.nearest("rxoms", List.of("rzoms", "ryoms", "rooms")))
                .contains("rooms");
        assertThat(Suggestion.nearest("kitten", List.of("sitting", "mitten"))).contains("mitten");
        assertThat(Suggestion.nearest("kittens", List.of("sitting"))).isEmpty();
        assertThat(Suggestion.nearest("abcdef", List.of("aaydef", "zbcdef"))).contains("zbcdef");
        assertThat(Suggestion.nearest("students", List.of("xystudens"))).isEmpty();
        assertThat(Suggestion.nearest("x", List.of())).isEmpty();
    }

    @Test
    void sentencesLeaveOutWhatNothingFills() {
        assertThat(MESSAGES.format("word.unknown", "a", "b", "c")).isEqualTo("没有\"a\"这个词|应为 b 之一|是否想写\"c\"?");
        assertThat(MESSAGES.format("word.unknown", "a", "b", "")).isEqualTo("没有\"a\"这个词|应为 b 之一|");
        assertThat(MESSAGES.format("word.unknown", "$1", "{0}|", "\\")).isEqualTo("没有\"$1\"这个词|应为 {0}| 之一|是否想写\"\\\"?");
        assertThat(MESSAGES.format("outcome.MET")).isEqualTo("达标");
        assertThat(MESSAGES.parts("word.unknown", "a|b", "c", "")).containsExactly("没有\"a|b\"这个词", "应为 c 之一", "");
        assertThat(MESSAGES.has("outcome.MET")).isTrue();
        assertThat(MESSAGES.has("outcome.NONE")).isFalse();
        assertThatThrownBy(() -> MESSAGES.parts("outcome.MET")).isInstanceOf(IllegalStateException.class);
    }

    /** Of words longer than 2000 the first 1000 characters are shown. */
    @Test
    void longWordsAreCutInSentences() {
        assertThat(MESSAGES.format("number.none", "1".repeat(2_000))).startsWith("1".repeat(2_000) + " 不是数");
        assertThat(MESSAGES.format("number.none", "1".repeat(2_001))).startsWith("1".repeat(1_000) + "… 不是数");
    }

    @Test
    void everyWordOfATypeIsFound() {
        for (SchoolKind kind : SchoolKind.values()) {
            assertThat(Coded.find(SchoolKind.class, kind.code())).contains(kind);
        }
        assertThat(Coded.find(SchoolKind.class, "none")).isEmpty();
        assertThat(Coded.codes(SchoolKind.class))
                .hasSize(SchoolKind.values().length)
                .doesNotHaveDuplicates();
    }
}
