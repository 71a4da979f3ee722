package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class YearsCommandTest {
    @TempDir
    Path folder;

    private String dossier(String day, int teachers) throws IOException {
        String text = """
                {"format": "junheng-dossier/1", "asOf": "%s", "county": {"code": "1", "name": "甲县"}, "schools": [
                  {"code": "A1", "name": "一小", "kind": "primary",
                   "sections": {"primary": {"students": 100, "facts": {"backbone-teachers": %d}}}}]}
                """.formatted(day, teachers);
        return Files.writeString(folder.resolve(day + ".json"), text).toString();
    }

    @Test
    void textTellsWhatChanged() throws IOException {
        Run run = Run.of("years", dossier("2024-12-31", 0), dossier("2023-12-31", 1));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("甲县(1)历年对比:2 次评估\n")
                .contains("2023-12-31 → 2024-12-31 的变化")
                .contains("一小(小学) 每百名学生拥有县级以上骨干教师数:达标(1.00) → 未达标(0.00),要求 ≥ 1");
    }

    @Test
    void jsonHasTheSame() throws IOException {
        Run run = Run.of("years", dossier("2023-12-31", 1), dossier("2024-12-31", 0), "--format", "json");

        JsonNode json = JsonMapper.builder().build().readTree(run.out());
        assertThat(json.at("/format").asString()).isEqualTo("junheng-years/1");
        JsonNode change = json.at("/intervals/0/changes/0");
        assertThat(change.at("/kind").asString()).isEqualTo("became-not-met");
        assertThat(change.at("/criterion").asString()).isEqualTo("NQB2017-R2-primary");
        assertThat(change.at("/subject/code").asString()).isEqualTo("A1");
        assertThat(change.at("/before/outcome").asString()).isEqualTo("MET");
        assertThat(change.at("/after/measured").asString()).isEqualTo("0.00");
    }

    @Test
    void pageIsMeantByTheNameOfTheFile() throws IOException {
        Path page = folder.resolve("years.html");

        Run run = Run.of("years", dossier("2023-12-31", 1), dossier("2024-12-31", 0), "--out", page.toString());

        assertThat(run.code()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("转为未达标");
    }

    @Test
    void oneDossierIsNothingToCompare() throws IOException {
        Run run = Run.of("years", dossier("2023-12-31", 1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("2023-12-31.json", "两份以上");
    }

    @Test
    void percentIsANumberUpToAHundred() throws IOException {
        for (String bad : new String[] {"-1", "100.01", "5%", "五"}) {
            Run run = Run.of("years", dossier("2023-12-31", 1), dossier("2024-12-31", 0), "--near", bad);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--near").contains("不是百分数");
        }
    }
}
