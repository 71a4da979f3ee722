package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junheng.input.InvalidInputException;

/** Whatever stands in the files of a pack, it is read or refused with a message, and never runs. */
class HostileInputProperties {
    private static final List<String> FILES = List.of(
            "balance/section/R2-sports.drl",
            "balance/pack.yaml",
            "balance/section/R1-teachers.cases.yaml",
            "balance/facts.csv",
            "balance/indicators.csv");

    private static final List<String> SCRAPS = List.of(
            "rule",
            "query",
            "when",
            "then",
            "end",
            "declare",
            "function",
            "import",
            "global",
            "package",
            "unit",
            "extends",
            "salience",
            "dialect \"mvel\"",
            "not",
            "exists",
            "forall(",
            "eval(",
            "accumulate(",
            "collect(",
            "from",
            "over",
            "entry-point",
            "or",
            "and",
            "in",
            "matches",
            "this",
            "new",
            "null",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            ",",
            ";",
            ":",
            ".",
            "==",
            "||",
            "&&",
            "+",
            "-",
            "*",
            "/",
            "/*",
            "*/",
            "//",
            "!",
            "@",
            "@criterion",
            "#",
            "?",
            "$",
            "$a",
            "a",
            "A",
            "\"",
            "'",
            "\"x\"",
            "1",
            "1.5",
            "1e9",
            "0x1",
            "\n",
            "\t",
            "  ",
            "- ",
            "? ",
            "|",
            ">",
            "&a",
            "*a",
            "!!x",
            "<<:",
            "---",
            "...",
            "%",
            "~",
            "\\",
            "\u202E",
            "\u200B",
            "\uFF08",
            "\u201C",
            "\uFEFF",
            "\u0000",
            "\uD842\uDFB7",
            "\uD800",
            "每",
            "org.junheng.compiler.Canary.sing()",
            "findings.every(",
            "atLeast(");

    /** A part of a file that gives way to something else. */
    record Change(String file, double from, double length, List<String> scraps) {
        String made(String text) {
            int start = (int) (from * text.length());
            int end = Math.min(text.length(), start + (int) (length * 20));
            return text.substring(0, start)
                    + String.join(scraps.size() % 2 == 0 ? " " : "", scraps)
                    + text.substring(end);
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<Double> part = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(
                        Arbitraries.of(FILES),
                        part,
                        part,
                        Arbitraries.of(SCRAPS).list().ofMinSize(1).ofMaxSize(60))
                .as(Change::new);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void packIsReadOrRefused(@ForAll("changes") Change first, @ForAll("changes") Change second) {
        int before = Canary.songs();
        TestPacks packs = TestPacks.good();
        for (Change each : List.of(first, second)) {
            packs.put(each.file(), each.made(packs.text(each.file())));
        }

        ParsedPack parsed = PackReader.read(packs.sources().get(0), TimeBudget.of(1));
        try {
            parsed.problems().throwIfAny();
            PackBuild.compile(packs.sources(), Map.of());
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty().allMatch(each -> !each.text().isBlank());
        }

        assertThat(Canary.songs()).isEqualTo(before);
    }
}
