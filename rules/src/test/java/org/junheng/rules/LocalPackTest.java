package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A local pack that tightens one of the seven items: its findings speak through the six of seven, as the item's own did. */
class LocalPackTest {
    private static final String TIGHTER = """
            package test.tighter.section

            import org.junheng.indicators.*
            import org.junheng.findings.*
            global Findings findings

            // 测试〔2021〕1号 第1项
            // 小学每百名学生拥有体育、艺术专任教师数达到LIMIT人以上。

            rule "R3 体艺教师 小学 加严"
                @criterion("TST-R3-primary")
                @cite("测试〔2021〕1号 第1项")
                @tightens("NQB2017-R3-primary")
            when
                $teachers : SectionIndicator( code == "pe-and-arts-teachers", stage == Stage.PRIMARY )
            then
                findings.every($teachers).atLeast(LIMIT);
            end
            """;

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void write() throws IOException {
        pack = folder.resolve("test/tighter");
        Files.createDirectories(pack.resolve("section"));
        String parent = Files.readString(Path.of("packs/_template/pack.yaml"));
        String manifest = parent.substring(0, parent.indexOf("pending:"))
                .replace("my-province/plan-2026", "test/tighter")
                .replace("MP2026", "TST")
                .replace("2026-01-01", "2021-01-01");
        Files.writeString(pack.resolve("pack.yaml"), manifest);
        Files.writeString(pack.resolve("section/R3-teachers.cases.yaml"), """
                - case: 没有填,数据缺失
                  criterion: TST-R3-primary
                  schools:
                    - {students: 100}
                  expect: NO_DATA
                """);
    }

    private Evaluation evaluated(String limit) throws IOException {
        Files.writeString(pack.resolve("section/R3-teachers.drl"), TIGHTER.replace("LIMIT", limit));
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(pack)
                .packs(Dossiers.QUALITY)
                .build();
        Dossier passing =
                evaluator.reader().read(Dossiers.example("passing-county.json").getBytes(UTF_8), "passing");
        return evaluator.evaluate(passing, Dossiers.day("2021-12-31"));
    }

    private static VerdictOutcome verdict(Evaluation evaluation, String view) {
        return evaluation.verdicts().stream()
                .filter(each -> each.view().equals(view))
                .map(Verdict::outcome)
                .findFirst()
                .orElseThrow();
    }

    /** Schools with 0.9 miss 0.91 and reach 85 % of it: six of seven are enough. */
    @Test
    void tightenedItemIsCountedAndDoesNotDecideAlone() throws IOException {
        Evaluation evaluation = evaluated("0.91");

        assertThat(Dossiers.findings(evaluation, "TST-R3-primary"))
                .extracting(Finding::outcome)
                .contains(Outcome.NOT_MET);
        assertThat(verdict(evaluation, "test/tighter")).isEqualTo(VerdictOutcome.MET);
        assertThat(verdict(evaluation, Dossiers.QUALITY)).isEqualTo(VerdictOutcome.MET);
    }

    /** 85 % of 1.1 is 0.935: a school with 0.9 is below the floor, in the local view alone. */
    @Test
    void floorIsTakenFromTheTightenedLimit() throws IOException {
        Evaluation evaluation = evaluated("1.1");

        assertThat(verdict(evaluation, "test/tighter")).isEqualTo(VerdictOutcome.NOT_MET);
        assertThat(verdict(evaluation, Dossiers.QUALITY)).isEqualTo(VerdictOutcome.MET);
        assertThat(evaluation.findings().stream()
                        .filter(each -> each.view().equals("test/tighter")
                                && each.criterion().equals("NQB2017-R3-primary")))
                .isNotEmpty()
                .allMatch(each -> "TST-R3-primary".equals(each.supersededBy()));
    }
}
