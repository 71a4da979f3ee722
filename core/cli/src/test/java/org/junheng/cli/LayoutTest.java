package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths, line breaks and columns. Characters are written as escapes: Java files hold no Chinese. */
class LayoutTest {
    private static final String XUE = "\u5B66";
    private static final String RARE = "\uD842\uDFB7";
    private static final String COMMA = "\uFF0C";

    @Test
    void ideographsAndFullWidthFormsTakeTwoColumns() {
        assertThat(Width.of("abc 1.5")).isEqualTo(7);
        assertThat(Width.of(XUE)).isEqualTo(2);
        assertThat(Width.of(RARE)).isEqualTo(2);
        assertThat(Width.of(COMMA)).isEqualTo(2);
        assertThat(Width.of("\u3014\u3015")).isEqualTo(4);
        assertThat(Width.of("\u2265")).isEqualTo(1);
        assertThat(Width.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void controlCharactersBecomeHarmless() {
        assertThat(Width.harmless("a\u001b[2Jb\n\u202Ec\u0085")).isEqualTo("a\uFFFD[2Jb\uFFFD\uFFFDc\uFFFD");
        assertThat(Width.harmless(RARE)).isEqualTo(RARE);
    }

    @Test
    void chineseBreaksAnywhereButNotBeforeAClosingMark() {
        assertThat(Paragraph.lines(XUE.repeat(5), 6, 0)).containsExactly(XUE.repeat(3), XUE.repeat(2));
        assertThat(Paragraph.lines(XUE.repeat(3) + COMMA + XUE, 6, 0))
                .containsExactly(XUE.repeat(2), XUE + COMMA + XUE);
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(Paragraph.lines("alpha beta gamma", 11, 0)).containsExactly("alpha beta", "gamma");
        assertThat(Paragraph.lines(XUE.repeat(3) + "12345", 8, 0)).containsExactly(XUE.repeat(3), "12345");
        assertThat(Paragraph.lines("abcdefghij", 4, 0)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void limitStaysWithItsSign() {
        assertThat(Paragraph.lines("value is \u2265 0.50", 10, 0)).containsExactly("value is", "\u2265 0.50");
    }

    @Test
    void laterLinesHangBelowTheFirst() {
        assertThat(Paragraph.lines("aaa bbb ccc", 5, 2)).containsExactly("aaa", "  bbb", "  ccc");
    }

    @Test
    void emptyTextIsOneLine() {
        assertThat(Paragraph.lines("", 10, 2)).containsExactly("");
    }

    @Test
    void columnsAlignAcrossScripts() {
        Table table = new Table("lr");
        table.add(List.of(Table.Cell.of(XUE + XUE), Table.Cell.of("1.5")));
        table.add(List.of(Table.Cell.of("ab"), Table.Cell.of("12.5")));

        assertThat(printed(table, 60)).isEqualTo(XUE + XUE + "   1.5\nab    12.5\n");
    }

    @Test
    void firstColumnGivesWayOnANarrowPage() {
        Table table = new Table("lr");
        table.add(List.of(Table.Cell.of(XUE.repeat(15)), Table.Cell.of("1.5")));

        assertThat(printed(table, 25)).isEqualTo(XUE.repeat(10) + "  1.5\n  " + XUE.repeat(5) + "\n");
    }

    private static String printed(Table table, int width) {
        StringWriter text = new StringWriter();
        table.print(0, new Page(text, width));
        return text.toString();
    }

    @Test
    void idsAreSaidInFewWords() {
        assertThat(IdList.of(List.of("N-B1", "N-B2", "N-G1", "N-G2", "N-G3", "N-total", "N-S1", "M-S2")))
                .isEqualTo("N-B1\u3001B2\u3001G1\u2013G3\u3001total\u3001S1\u3001M-S2");
        assertThat(IdList.of(List.of("odd"))).isEqualTo("odd");
        assertThat(IdList.of(List.of("N-G1", "N-G3"))).isEqualTo("N-G1\u3001G3");
    }
}
