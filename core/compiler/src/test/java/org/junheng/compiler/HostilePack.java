package org.junheng.compiler;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pack that asks for more time or memory than anybody has, too large to stand in {@code malicious-rules.txt}.
 *
 * @param name what it does
 * @param says a part of the message that must come
 * @param spoil makes it of the good packs
 */
record HostilePack(String name, String says, Consumer<TestPacks> spoil) {
    private static final String RULES = "balance/section/R2-sports.drl";
    private static final String CASES = "balance/section/R2-sports.cases.yaml";
    private static final String MANIFEST = "balance/pack.yaml";
    private static final String FACTS = "balance/facts.csv";
    private static final String INDICATORS = "balance/indicators.csv";
    private static final String PATTERN = "$area : SectionIndicator( code == \"sports-area-per-student\" )";
    private static final String CONSTRAINT = "code == \"sports-area-per-student\"";
    private static final String SENTENCE = "findings.every($area).atLeast(7.5);";
    private static final String HEAD = """
            package test.balance_2020.section

            import org.junheng.indicators.*
            import org.junheng.findings.*
            global Findings findings

            // 一
            """;

    /** As long as a rule file may be. */
    private static final int OF_RULES = 60_000;
    /** As long as any file may be. */
    private static final int OF_FILE = 1_000_000;

    static Stream<HostilePack> all() {
        return Stream.of(rules(), manifests(), tables(), examples()).flatMap(each -> each);
    }

    private static Stream<HostilePack> rules() {
        return Stream.of(
                in("a file larger than any rule", "文件太大", RULES, "// ", fill("// x\n", 70_000) + "// "),
                in("negations", "应不超过 2000 字", RULES, PATTERN, fill("not A() ", OF_RULES)),
                in("patterns", "应不超过 2000 字", RULES, PATTERN, fill("A() ", OF_RULES)),
                in("alternatives", "应不超过 2000 字", RULES, PATTERN, fill("A() or ", OF_RULES)),
                in("a path of properties", "应不超过 2000 字", RULES, CONSTRAINT, fill("a.", OF_RULES)),
                in("a short path of properties", "R2-sports.drl", RULES, CONSTRAINT, fill("a.", 1_500)),
                in("annotations", "应不超过 2000 字", RULES, "@group", fill("@a ", OF_RULES) + "@group"),
                in("calls", "应不超过 2000 字", RULES, SENTENCE, fill("findings.every($area)", OF_RULES)),
                in("imports", "应不超过 2000 字", RULES, "global", fill("import a.b\n", OF_RULES) + "global"),
                in("brackets in one rule", "括号套得太深", RULES, CONSTRAINT, fill("(", OF_RULES)),
                in("angle brackets", "括号套得太深", RULES, "SectionIndicator", "A" + "<A".repeat(700)),
                in("nested comments", "", RULES, "global", "/*".repeat(20_000) + "global"),
                in("numbers in the law", "条文有", RULES, "// ", "// 不低于" + fill("7.5、", 8_000) + "// "),
                in("a long title", "title", RULES, "R2 体育场馆面积", "x".repeat(1_500))
                        .saying("不超过 120 字"),
                in("a long line", "一行应不超过 20000 字", RULES, "// ", "// " + "x".repeat(30_000)),
                in("backslashes", "有反斜杠", RULES, "// ", fill("//\\\\\\\\\\\\\\\\\n", OF_RULES) + "// "),
                new HostilePack("fifty thousand rules", "一个库应不超过 1000 条", HostilePack::manyRules),
                new HostilePack(
                        "mistakes in every file", "有反斜杠", packs -> files(packs, ".drl", fill("\\\\\\\\\n", OF_RULES))));
    }

    private static Stream<HostilePack> manifests() {
        return Stream.of(
                more("brackets of YAML", "应不超过 20000 字", MANIFEST, "x: " + "[".repeat(OF_FILE)),
                more("braces of YAML", "嵌套过深", MANIFEST, "x: " + "{a: ".repeat(3_000) + "1" + "}".repeat(3_000)),
                more("dashes of YAML", "嵌套过深", MANIFEST, "x:\n " + "- ".repeat(9_000) + "1\n"),
                more("steps of YAML", "", MANIFEST, "x:\n" + lines(190, i -> " ".repeat(i + 1) + "a:")),
                more("laughs", "锚或别名", MANIFEST, "x: &a [1]\n" + lines(900, i -> "y" + i + ": [*a, *a, *a]")),
                more("a merge key", "锚或别名", MANIFEST, "x: &a {id: b}\ny:\n  <<: *a\n"),
                more(
                        "an object of a class",
                        "用了标签",
                        MANIFEST,
                        "x: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n"),
                more("a tag of a prefix", "用了标签", MANIFEST, "x: !<tag:yaml.org,2002:java.lang.Runtime> a\n"),
                more("anchors", "锚或别名", MANIFEST, lines(20, i -> "x" + i + ": [" + fill("&a 1,", 15_000) + "]")),
                more("fields", "应不超过 20000 行", MANIFEST, lines(60_000, i -> "k" + i + ": 1")),
                more("a long number", "", MANIFEST, "x: " + "1".repeat(15_000)),
                more("a long text", "应不超过 20000 字", MANIFEST, "x: " + "a".repeat(OF_FILE)),
                more("a long folded text", "文字", MANIFEST, "x: >\n" + lines(15_000, i -> "  aaaaaaaaaaaa")),
                in("days of the Stone Age", "应为日期", MANIFEST, "2020-01-01", "-999999999-01-01"),
                in("days of Rome", "应在 1900 年", MANIFEST, "2020-01-01", "0001-01-01"),
                is(
                        "clauses",
                        "应不超过 1000 项",
                        MANIFEST,
                        TestPacks.good().text(MANIFEST)
                                + lines(9_000, i -> "  - {id: TB2020-P" + i + ", cite: 一, text: 一}")),
                more(
                        "scopes",
                        "应不超过 1000 项",
                        MANIFEST,
                        "scopes:\n" + lines(9_000, i -> "  - {code: s" + i + ", 名称: 一, holder: school}")),
                in("many parents", "没有包", MANIFEST, "extends: []", "extends:\n" + lines(9_000, i -> "  - a/b" + i)));
    }

    private static Stream<HostilePack> tables() {
        return Stream.of(
                more("columns", "应不超过 20000 字", FACTS, ",".repeat(OF_FILE)),
                more("columns of a line", "有 15001 格", FACTS, ",".repeat(15_000)),
                more("rows", "应不超过 2000 行", FACTS, lines(30_000, i -> "f" + i + ",一,county,count,人,,,,,,")),
                more("empty rows", "应不超过 2000 行", FACTS, "\n".repeat(OF_FILE)),
                more("an open quote", "引号不成对", FACTS, "\"" + lines(1_900, i -> "a".repeat(300))),
                more("bad rows", "格", FACTS, lines(1_900, i -> "a")),
                more(
                        "a sum without end",
                        "应不超过 100 项",
                        INDICATORS,
                        "i,一,section,,,sports-area" + " + sports-area".repeat(500) + ",students,1,平方米,2,一\n"),
                more(
                        "figures that laugh",
                        "展开后超过",
                        INDICATORS,
                        series(40, i -> "s" + (i - 1) + " + s" + (i - 1) + "[previous]")),
                more("a chain of figures", "展开后超过", INDICATORS, series(1_500, i -> "s" + (i - 1))),
                more("a circle of figures", "用到了自己", INDICATORS, series(1_500, i -> "s" + (i % 1_499 + 1))));
    }

    private static Stream<HostilePack> examples() {
        String example = "- {case: 一, criterion: TB2020-R2, schools: [{students: 1}], expect: NO_DATA}";
        return Stream.of(
                is("a million examples", "例子超过 10000", CASES, lines(10_500, i -> example)),
                is(
                        "a million schools",
                        "应不超过 1000 所",
                        CASES,
                        "- case: 一\n  criterion: TB2020-R2\n  schools:\n" + lines(15_000, i -> "    - {students: 1}")
                                + "  expect: NO_DATA\n"),
                is(
                        "fields of an example",
                        "没有字段",
                        CASES,
                        "- case: 一\n  criterion: TB2020-R2\n" + lines(15_000, i -> "  x" + i + ": 1")),
                is(
                        "words of an example",
                        "没有",
                        CASES,
                        "- case: 一\n  criterion: " + "a".repeat(15_000) + "\n  expect: " + "MET".repeat(5_000) + "\n"),
                is(
                        "a number that takes for ever",
                        "不是普通的十进制数",
                        CASES,
                        "- {case: 一, criterion: TB2020-R2, schools: [{students: 1e999999999}], expect: NO_DATA}\n"),
                new HostilePack(
                        "mistakes in every example",
                        "应为一组",
                        packs -> files(packs, ".cases.yaml", fill("- a\n", 75_000))));
    }

    private HostilePack saying(String other) {
        return new HostilePack(name, other, spoil);
    }

    private static HostilePack in(String name, String says, String file, String part, String instead) {
        return new HostilePack(name, says, packs -> packs.replace(file, part, instead));
    }

    private static HostilePack more(String name, String says, String file, String text) {
        return new HostilePack(name, says, packs -> packs.put(file, packs.text(file) + text));
    }

    private static HostilePack is(String name, String says, String file, String text) {
        return new HostilePack(name, says, packs -> packs.put(file, text));
    }

    private static String fill(String part, int length) {
        // lines that are short enough, so that it is not their length that is refused
        String line = part.repeat(Math.max(1, Math.min(length, 10_000) / part.length()));
        return (line + "\n").repeat(length / line.length());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String series(int count, IntFunction<String> sum) {
        return lines(
                count,
                i -> "s" + i + ",一,county/series,,," + (i == 0 ? "per-student-fund" : sum.apply(i)) + ",1,1,元,2,一");
    }

    private static void manyRules(TestPacks packs) {
        for (int file = 0; file < 200; file++) {
            int first = 250 * file;
            packs.put("balance/section/M" + file + ".drl", HEAD + lines(250, i -> rule(first + i)));
            packs.put("balance/section/M" + file + ".cases.yaml", "[]");
        }
    }

    private static String rule(int number) {
        return "rule \"a" + number + "\"\n@criterion(\"TB2020-X" + number + "\")\n@cite(\"一\")\nwhen " + PATTERN
                + "\nthen " + SENTENCE + "\nend";
    }

    private static void files(TestPacks packs, String ending, String text) {
        for (int i = 0; i < 200; i++) {
            packs.put("balance/section/B" + i + ".drl", HEAD);
            packs.put("balance/section/B" + i + ".cases.yaml", "[]");
            packs.put("balance/section/B" + i + ending, text);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
