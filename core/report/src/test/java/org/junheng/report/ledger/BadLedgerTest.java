package org.junheng.report.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junheng.report.ledger.Judgements.Y2023;
import static org.junheng.report.ledger.Judgements.found;

import java.nio.charset.Charset;
import java.util.List;
import org.junheng.findings.Outcome;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junit.jupiter.api.Test;

/** Ledgers as people and spreadsheet programs leave them. */
class BadLedgerTest {
    /** A heading, and three entries on the lines 2 to 4. */
    private static final String SOUND = text(Judgements.after(Judgements.of(
            Y2023,
            found("T-1", "0301", Outcome.NOT_MET),
            found("T-1", "0302", Outcome.NOT_MET),
            found("T-2", "0301", Outcome.NOT_MET))));

    private static String text(Ledger ledger) {
        return new String(ledger.bytes(), UTF_8);
    }

    private static Ledger read(String text) {
        return Ledger.of("台账.csv", text.getBytes(UTF_8));
    }

    /** Every mistake as file:line, heading and key. */
    private static List<String> mistakes(String text) {
        return mistakes(text.getBytes(UTF_8));
    }

    private static List<String> mistakes(byte[] bytes) {
        InvalidInputException mistakes =
                catchThrowableOfType(InvalidInputException.class, () -> Ledger.of("台账.csv", bytes));
        assertThat(mistakes).isNotNull();
        assertThat(mistakes.problems()).allSatisfy(each -> {
            assertThat(each.file()).isEqualTo("台账.csv");
            assertThat(each.found()).isNotEmpty();
            assertThat(each.expected()).isNotEmpty();
            assertThat(each.nextStep()).isNotEmpty();
            assertThat(each.text()).doesNotContain("{", "⟦");
        });
        return mistakes.problems().stream().map(BadLedgerTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.line() + " " + problem.path() + " " + problem.key();
    }

    private static String line(int number, String from, String to) {
        String[] lines = SOUND.split("\n", -1);
        assertThat(lines[number - 1]).contains(from);
        lines[number - 1] = lines[number - 1].replace(from, to);
        return String.join("\n", lines);
    }

    @Test
    void soundOneIsRead() {
        assertThat(read(SOUND).entries()).hasSize(3);
        assertThat(Ledger.of("x", new byte[0])).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void semicolonsTabsAndBlankLinesAreRead() {
        Ledger sound = read(SOUND);

        assertThat(read(SOUND.replace(',', ';'))).isEqualTo(sound);
        assertThat(read(SOUND.replace(',', '\t'))).isEqualTo(sound);
        assertThat(read(SOUND.replace("\n", "\r\n") + ",,,\r\n\r\n")).isEqualTo(sound);
    }

    @Test
    void columnsMayBeMovedAndAdded() {
        String moved = SOUND.lines()
                .map(line -> {
                    List<String> cells = new java.util.ArrayList<>(
                            List.of(line.replace("\uFEFF", "").split(",", -1)));
                    cells.add(5, cells.remove(20));
                    cells.add(0, line.startsWith("\uFEFF") ? "自己的列" : "自己的字");
                    return String.join(",", cells);
                })
                .reduce("", (a, b) -> a + b + "\n");

        Ledger ledger = read(moved);

        assertThat(ledger.entries())
                .allSatisfy(each -> assertThat(each.others()).containsExactly("自己的字"));
        assertThat(ledger.entries())
                .extracting(Entry::cells)
                .isEqualTo(read(SOUND).entries().stream().map(Entry::cells).toList());
        assertThat(text(ledger)).isEqualTo("\uFEFF" + moved);
    }

    @Test
    void daysAreReadAsSpreadsheetProgramsWriteThem() {
        for (String day : List.of("2026/5/1", "2026-05-01", "2026年5月1日", "2026.5.1", "2026/5/1 0:00")) {
            Entry entry = read(line(2, "未达标,,,,,,,", "未达标,,," + day + ",,,,"))
                    .entries()
                    .get(0);

            assertThat(entry.text(LedgerColumn.DUE)).isEqualTo(day);
            assertThat(entry.due()).contains(java.time.LocalDate.of(2026, 5, 1));
        }
        assertThat(mistakes(line(2, "未达标,,,,,,,", "未达标,,,5月1日,,,,"))).containsExactly("2 完成期限 cell.day");
        assertThat(mistakes(line(2, "未达标,,,,,,,", "未达标,,,2026/2/30,,,,"))).containsExactly("2 完成期限 cell.day");
    }

    @Test
    void zerosThatASpreadsheetProgramDropsAreGivenBack() {
        String dropped = SOUND.replace(",0301,", ",301,");

        assertThat(dropped).isNotEqualTo(SOUND);
        assertThat(read(dropped).entries())
                .extracting(each -> each.text(LedgerColumn.SUBJECT_CODE))
                .containsExactly("0301", "0302", "0301");
    }

    @Test
    void missingQuotationMarkIsFoundAndSoIsWhatFollows() {
        String broken =
                line(2, "学校0301", "\"学校0301").replace("2023-12-31,2023-12-31,0,,,", "2023-13-31,2023-12-31,0,,,");

        assertThat(mistakes(broken)).containsExactly("2  line.broken", "3 发现日期 cell.day", "4 发现日期 cell.day");
    }

    @Test
    void lineWithACommaTooManyIsFound() {
        assertThat(mistakes(line(3, "学校0302", "学校,0302"))).containsExactly("3  line.width");
    }

    @Test
    void columnsThatAreRenamedLeftOutOrTwiceAreFound() {
        assertThat(mistakes(line(1, "责任单位", "责任部门"))).containsExactly("1 责任单位 column.absent");
        assertThat(mistakes(line(1, "责任人,完成期限", "责任人,责任人")))
                .containsExactly("1 责任人 column.twice", "1 完成期限 column.absent");
        InvalidInputException renamed =
                catchThrowableOfType(InvalidInputException.class, () -> read(line(1, "责任单位", "责任单位(股室)")));
        assertThat(renamed).hasMessageContaining("是否改名成了“责任单位(股室)”?");
    }

    @Test
    void cellsThatIdentifyAnEntryCannotBeChanged() {
        assertThat(mistakes(line(2, ",T-1,", ",T-3,"))).containsExactly("2 校验 seal.other");
        assertThat(mistakes(line(2, ",0301,", ",0399,"))).containsExactly("2 校验 seal.other");
        assertThat(mistakes(line(2, ",小学,", ",初中,"))).containsExactly("2 校验 seal.other");
        assertThat(mistakes(SOUND.replaceFirst(",[a-z]{7}\n", ",\n"))).containsExactly("2 校验 seal.absent");
    }

    @Test
    void copiedLinesAreFound() {
        String second = SOUND.split("\n", -1)[1];

        assertThat(mistakes(SOUND + second + "\n")).containsExactly("5 编号 id.twice", "5 条目 entry.twice");
    }

    @Test
    void closedEntriesHaveADayThatIsNotTooEarly() {
        assertThat(mistakes(line(2, ",未销号,", ",已销号,"))).containsExactly("2 销号日期 closed.absent");
        assertThat(mistakes(line(2, ",未销号,", ",已销号,").replace(",0,,,", ",0,2023/12/30,,")))
                .containsExactly("2 销号日期 closed.early");
    }

    @Test
    void wordsDaysAndHistoriesAreChecked() {
        String bad = line(2, ",未销号,", ",消号,")
                .replace("2023-12-31 新增 4.10", "2023-12-31 新赠 4.10")
                .replace(",2023-12-31,2023-12-31,", ",,2023-12-31,");

        assertThat(mistakes(bad))
                .containsExactly(
                        "2 状态 cell.word",
                        "2 发现日期 cell.absent",
                        "2 经过 history.other",
                        "3 发现日期 cell.absent",
                        "3 经过 history.other",
                        "4 发现日期 cell.absent",
                        "4 经过 history.other");
    }

    @Test
    void ownLinesNeedAStateAndADay() {
        String commas = ",".repeat(LedgerColumn.values().length - 1);

        assertThat(mistakes(SOUND + "我的" + commas + "\n")).containsExactly("5 状态 cell.word", "5 发现日期 cell.absent");
    }

    @Test
    void otherFilesAreCalledWhatTheyAre() {
        assertThat(mistakes(new byte[] {'P', 'K', 3, 4, 0, 0})).containsExactly("0  file.workbook");
        assertThat(mistakes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .containsExactly("0  file.workbook");
        assertThat(mistakes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0})).containsExactly("0  file.encoding");
        assertThat(mistakes("{\"format\": \"junheng-dossier/1\"}")).containsExactly("1  file.other");
        assertThat(mistakes("\n\n")).containsExactly("0  file.empty");
    }

    @Test
    void chineseEncodingIsRead() {
        assertThat(Ledger.of("x", SOUND.substring(1).getBytes(Charset.forName("GB18030"))))
                .isEqualTo(read(SOUND));
    }
}
