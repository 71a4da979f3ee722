package org.junheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.report.ledger.Entry;
import org.junheng.report.ledger.Ledger;
import org.junheng.report.ledger.LedgerColumn;
import org.junheng.report.ledger.LedgerFile;
import org.junheng.report.ledger.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class LedgerCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DISTRICT =
            Path.of("../../examples/local-plans/wuqing-like-district.json").toString();

    @TempDir
    private Path folder;

    private String ledger;

    @BeforeEach
    void name() {
        ledger = folder.resolve("ledger.csv").toString();
    }

    private Run update(String... more) {
        return Run.of(
                java.util.stream.Stream.concat(List.of("ledger", "update", ledger).stream(), List.of(more).stream())
                        .toArray(String[]::new));
    }

    private Ledger ledger() {
        return Ledger.read(Path.of(ledger));
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(Path.of(ledger));
    }

    /** The constructed county of another year, with one text of it replaced. */
    private String county(String year, String from, String to) throws IOException {
        String text = Files.readString(Path.of(Run.CONSTRUCTED), UTF_8);
        assertThat(text).contains(from);
        return Files.writeString(
                        folder.resolve("county" + year + ".json"),
                        text.replace("\"asOf\": \"2023-12-31\"", "\"asOf\": \"" + year + "-12-31\"")
                                .replace(from, to),
                        UTF_8)
                .toString();
    }

    private Entry entry(String criterion, String subject) {
        return ledger().entries().stream()
                .filter(each -> each.text(LedgerColumn.CRITERION).equals(criterion)
                        && each.text(LedgerColumn.SUBJECT_CODE).equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFindingThatDecidesAndIsNotMetHasALine() throws IOException {
        Run made = update(Run.CONSTRUCTED);
        JsonNode findings = JSON.readTree(
                        Run.of("evaluate", Run.CONSTRUCTED, "--format", "json").out())
                .get("findings");

        long expected = findings.valueStream()
                .filter(each -> each.get("outcome").stringValue().equals("NOT_MET")
                        && !each.get("check").booleanValue()
                        && each.get("supersededBy").isNull())
                .count();
        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(ledger().entries()).hasSize((int) expected);
        assertThat(made.out())
                .isEqualTo(Words.text("ledger.made", ledger) + "\n"
                        + Words.text("ledger.county", "示例县(虚构)", "990201", "2023-12-31", expected, 0, 0, 0, 0) + "\n");
    }

    @Test
    void yearsGoOnAndTheSameAgainChangesNothing() throws IOException {
        // the limit is 45: one pupil goes, and comes back
        String better = county(
                "2024",
                "\"grade\": 1, \"name\": \"1\", \"students\": 46",
                "\"grade\": 1, \"name\": \"1\", \"students\": 45");
        String worse = county("2025", "\"asOf\"", "\"asOf\"");

        // whatever the order on the command line, the years follow each other
        Run run = update(worse, better, Run.CONSTRUCTED);
        Entry back = entry("NQB2017-G5-primary", "9902010009/primary/1/1");
        byte[] once = bytes();

        assertThat(run.code()).isZero();
        assertThat(back.text(LedgerColumn.HISTORY))
                .startsWith("2023-12-31 新增 46;2024-12-31 销号 45;2025-12-31 反弹 46(原销号依据:");
        assertThat(back.state()).isEqualTo(State.RELAPSED);
        assertThat(update(worse).code()).isZero();
        assertThat(bytes()).isEqualTo(once);
    }

    @Test
    void olderDossierIsRefusedAndNothingIsWritten() throws IOException {
        update(Run.REPORTED, "--as-of", "2024-12-31");
        byte[] before = bytes();

        Run run = update(Run.FIVE_SCHOOLS, Run.REPORTED);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(Run.REPORTED + ": 评估日期 2022-12-31 早于台账里这个县最近的评估 2024-12-31")
                .endsWith(Words.text("ledger.untouched", ledger) + "\n");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void mistakesOfTheLedgerAndOfDossiersAreToldTogether() throws IOException {
        update(Run.REPORTED);
        String broken = Files.readString(Path.of(ledger), UTF_8).replace("未销号", "消号");
        Files.writeString(Path.of(ledger), broken, UTF_8);

        Run run = update(BadDossierTest.BAD.resolve("null.json").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ledger.csv:2 状态: 是“消号”", "null.json");
        assertThat(Files.readString(Path.of(ledger), UTF_8)).isEqualTo(broken);
    }

    @Test
    void oneBadDossierKeepsTheOthersOut() {
        Run run = update(
                Run.REPORTED,
                BadDossierTest.BAD.resolve("null.json").toString(),
                folder.resolve("none.json").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("null.json", "none.json");
        assertThat(Path.of(ledger)).doesNotExist();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void twoDossiersOfOneCountyAndDayAreRefused() throws IOException {
        String other =
                Files.copy(Path.of(Run.REPORTED), folder.resolve("copy.json")).toString();

        Run run = update(Run.REPORTED, other);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(other + ": 县 341881 在 2022-12-31 的数据给了两份");
        assertThat(Path.of(ledger)).doesNotExist();
    }

    @Test
    void oneOfTwoUpdatesIsTold() throws IOException {
        update(Run.REPORTED);
        byte[] before = bytes();
        try (LedgerFile other = LedgerFile.open(Path.of(ledger))) {
            assertThat(other.ledger().entries()).isNotEmpty();

            Run run = update(Run.REPORTED);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("另一个程序正在更新这个台账").hasLineCount(1);
        }
        assertThat(bytes()).isEqualTo(before);
        assertThat(update(Run.REPORTED).code()).isZero();
    }

    @Test
    void dueDaysAreThoseOfTheCriteriaOrThatOfTheCommandLine() {
        assertThat(update(DISTRICT, "--pack", "tianjin/wuqing-2020", "--as-of", "2021-12-31", "--due", "2023-01-01")
                        .code())
                .isZero();

        // 三(一) 到2022年 … 项项达标: @due of the rule; 二(三) has none
        assertThat(entry("WQ2020-RS-primary", "1209990001").due()).contains(LocalDate.of(2022, 12, 31));
        assertThat(entry("WQ2020-R5-primary", "1209990001").due()).contains(LocalDate.of(2023, 1, 1));
    }

    @Test
    void undecidedIsOpenedOnlyIfAskedFor() {
        update(Run.CONSTRUCTED);
        int gaps = ledger().entries().size();

        Run run = update(Run.CONSTRUCTED, "--undecided");

        assertThat(run.code()).isZero();
        assertThat(ledger().entries().stream().collect(Collectors.groupingBy(Entry::kind, Collectors.counting())))
                .containsEntry(org.junheng.report.ledger.Kind.GAP, (long) gaps)
                .containsKeys(org.junheng.report.ledger.Kind.QUESTION, org.junheng.report.ledger.Kind.CONTRADICTION);
        assertThat(ledger().entries().subList(0, gaps))
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(org.junheng.report.ledger.Kind.GAP));
    }

    @Test
    void reportIsTextOrAPageOrData() throws IOException {
        update(Run.REPORTED, "--due", "2024-06-30");
        int all = ledger().entries().size();
        Path page = folder.resolve("page.html");

        Run text = Run.of("ledger", "report", ledger, "--as-of", "2024-07-01");
        Run json = Run.of("ledger", "report", ledger, "--format", "json");
        Run html = Run.of("ledger", "report", ledger, "--out", page.toString());

        assertThat(text.code() + json.code() + html.code()).isZero();
        assertThat(text.out()).startsWith("整改台账:宁国市,截至 2024-07-01\n").contains("未销号的:逾期 " + all + ",", "\n  2022-12 ");
        JsonNode total = JSON.readTree(json.out()).get("total");
        assertThat(total.get("open").intValue()).isEqualTo(all);
        assertThat(total.get("late").intValue()).isZero();
        assertThat(page).content(UTF_8).startsWith("<!DOCTYPE html>").contains("<svg", "截至 2022-12-31");
        assertThat(html.out()).isEmpty();
    }

    @Test
    void reportNeedsADayAndNeverOverwritesTheLedger() throws IOException {
        Files.write(Path.of(ledger), Ledger.EMPTY.bytes());
        byte[] before = bytes();

        Run undated = Run.of("ledger", "report", ledger);
        Run over = Run.of("ledger", "report", ledger, "--as-of", "2024-01-01", "--out", ledger);
        Run absent = Run.of("ledger", "report", folder.resolve("none.csv").toString());

        assertThat(undated.code()).isEqualTo(2);
        assertThat(undated.err()).contains("--as-of");
        assertThat(over).isEqualTo(new Run(2, "", Words.text("out.input", ledger) + "\n"));
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.err()).contains("none.csv", "没有这个文件,应为一个可读的文件。请核对路径");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void commandsOfTheLedgerAreNamed() {
        assertThat(Run.of("ledger", "updat", "x").err())
                .startsWith(Words.text("mistake.nocommand", "updat", "update、report")
                        + Words.text("mistake.near", "update"));
        assertThat(Run.of("ledger").code()).isEqualTo(2);
        assertThat(Run.of("ledger").err()).startsWith(Words.text("mistake.command", "update、report"));
        assertThat(Run.of("ledger", "report", "x", "--soon", "-1").err()).contains("--soon");
        Map.of("update", "--due", "report", "--soon").forEach((command, option) -> {
            Run help = Run.of("ledger", command, "--help");
            assertThat(help.code()).isZero();
            assertThat(help.out())
                    .startsWith(Words.bundle().getString("junheng.ledger." + command + ".usage.header"))
                    .contains(option, "\n  junheng ledger " + command, "\n  0   ", "\n  2   ")
                    .doesNotContain("Usage", "Options", "Show", "Print", "Commands", "Parameters");
        });
    }
}
