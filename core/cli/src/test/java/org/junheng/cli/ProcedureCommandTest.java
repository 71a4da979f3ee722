package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProcedureCommandTest {
    private static final String CITY = "unnamed/city-opinions-2016";

    @TempDir
    private Path folder;

    private String county(String code, String day, String records) throws IOException {
        Path file = folder.resolve(code + ".json");
        Files.writeString(file, """
                {"format": "junheng-dossier/1", "asOf": "%s",
                 "county": {"code": "%s", "name": "某县", "facts": {"basic-balance-recognised-on": "2015-11-01"}},
                 "schools": [], "records": {%s}}
                """.formatted(day, code, records));
        return file.toString();
    }

    private String national() throws IOException {
        return county("330101", "2016-12-31", """
                "procedure-step": [{"step": "basic-recognition", "on": "2015-11-01", "passed": true, "by": "国家"}]""");
    }

    @Test
    void textSaysWhereTheCountyStands() throws IOException {
        Run run = Run.of("procedure", national());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().map(String::strip))
                .contains(
                        "某县(330101)程序进度 2016-12-31",
                        "教督〔2012〕3号 县域义务教育均衡发展督导评估暂行办法",
                        "走到:国家认定(基本均衡)(2015-11-01,已通过);下一步:年度监测(基本均衡)",
                        "没有这些年的记录:2016");
    }

    @Test
    void jsonHasTheSame() throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("procedure", national(), "--format", "json").out());

        assertThat(json.get("format").asString()).isEqualTo("junheng-procedure/1");
        JsonNode steps = json.get("procedures").get(0).get("steps");
        assertThat(steps.get(3).get("step").asString()).isEqualTo("basic-recognition");
        assertThat(steps.get(3).get("state").asString()).isEqualTo("DONE");
        assertThat(steps.get(3).get("history").get(0).get("by").asString()).isEqualTo("国家");
        assertThat(json.get("procedures").get(0).get("next").get(0).get("step").asString())
                .isEqualTo("basic-monitoring");
    }

    @Test
    void stepMisspeltIsRefusedWithTheOneThatWasMeant() throws IOException {
        String file = county(
                "330101",
                "2023-12-31",
                "\"procedure-step\": [{\"step\": \"quality-city-revew\", \"on\": \"2023-01-01\"}]");

        Run procedure = Run.of("procedure", file);
        Run evaluate = Run.of("evaluate", file);

        assertThat(procedure.code()).isEqualTo(2);
        assertThat(evaluate.code()).isEqualTo(2);
        assertThat(procedure.out() + evaluate.out()).isEmpty();
        assertThat(List.of(procedure.err(), evaluate.err()))
                .allSatisfy(each -> assertThat(each)
                        .contains("330101.json:3 records.procedure-step[0].step", "是否想写\"quality-city-review\"?"));
    }

    @Test
    void draftsAreWrittenIntoANewFolderOnly() throws IOException {
        String file = county("330101", "2019-12-31", "\"education-site\": [{\"eia-passed\": false}]");
        Path drafts = folder.resolve("drafts");
        String[] command = {
            "procedure",
            file,
            "--pack",
            CITY,
            "--notices",
            drafts.toString(),
            "--format",
            "html",
            "--out",
            folder.resolve("p.html").toString()
        };

        Run first = Run.of(command);
        String name = "330101_2019-12-31_city-opinions-2016_sites_330101.html";
        byte[] draft = Files.readAllBytes(drafts.resolve(name));
        Files.writeString(drafts.resolve(name), "改过的");
        Run second = Run.of(command);

        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out() + first.err()).isEmpty();
        assertThat(new String(draft, StandardCharsets.UTF_8)).contains("代拟稿,不是正式文件", "CO2016-L3-eia");
        assertThat(Files.readString(folder.resolve("p.html"))).contains("程序进度", "关于提请核查某县有关责任的建议");
        assertThat(second.code()).isEqualTo(2);
        assertThat(Files.readString(drafts.resolve(name))).isEqualTo("改过的");
    }

    @Test
    void severalCountiesHaveALineOrAPageEach() throws IOException {
        county("330101", "2023-12-31", "");
        county("330102", "2023-12-31", "\"procedure-step\": []");
        Path pages = folder.resolve("pages");

        Run lines = Run.of("procedure", folder.toString(), "--format", "json");
        Run page = Run.of("procedure", folder.toString(), "--format", "html", "--out", pages.toString());
        Run screen = Run.of("procedure", folder.toString(), "--format", "html");

        assertThat(lines.out().lines()).hasSize(2);
        assertThat(page.err()).isEmpty();
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("330101-2023-12-31.html", "330102-2023-12-31.html", "index.html");
        }
        assertThat(screen.code()).isEqualTo(2);
        assertThat(screen.err()).contains("--out");
    }

    @Test
    void sameBytesTwice() throws IOException {
        String file = county("330101", "2019-12-31", "\"education-site\": [{\"eia-passed\": false}]");

        for (String format : List.of("text", "json", "html")) {
            assertThat(Run.of("procedure", file, "--pack", CITY, "--format", format)
                            .out())
                    .isNotEmpty()
                    .isEqualTo(Run.of("procedure", file, "--pack", CITY, "--format", format)
                            .out());
        }
    }

    private static final String MEND = """
            code,种类,名称,对谁,条件,期限,先问,依据,原文,来源
            mend,rectification,教师不足的限期整改,school,TA-R1 NOT_MET,%d,,测〔2020〕1号 第一条,每百名学生有教师4.2人以上,full-text
            """;

    /** 41 teachers of 1000 pupils are too few, 42 are enough. */
    @Test
    void everySchoolThatMissesTheLimitGetsItsDraft() throws IOException {
        SmallPacks packs =
                SmallPacks.in(folder.resolve("packs")).add(SmallPacks.BASE + "/consequences.csv", MEND.formatted(30));
        Path file = folder.resolve("c.json");
        Files.writeString(file, """
                {"format": "junheng-dossier/1", "asOf": "2023-12-31", "county": {"code": "330101", "name": "某县"},
                 "schools": [
                  {"code": "../1", "name": "甲|小学", "kind": "primary", "ownership": "public",
                   "sections": {"primary": {"students": 1000, "facts": {"test-teachers": 41}}}},
                  {"code": "2", "name": "乙小学", "kind": "primary", "ownership": "public",
                   "sections": {"primary": {"students": 1000, "facts": {"test-teachers": 42}}}}]}
                """);
        Path drafts = folder.resolve("drafts");

        Run run = Run.of(
                "procedure", file.toString(), "--pack", packs.path(SmallPacks.BASE), "--notices", drafts.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("所用各库都没有写程序(procedure.csv)", "限期整改 甲|小学(../1)");
        try (Stream<Path> files = Files.list(drafts)) {
            assertThat(files).singleElement().satisfies(each -> {
                assertThat(each.getFileName()).hasToString("330101_2023-12-31_base-2020_mend__2e_2e_2f1.md");
                assertThat(Files.readString(each))
                        .contains("# 关于甲\\|小学限期整改的通知", "主送:甲\\|小学", "期限:自送达之日起30日内。", "还缺 1 人", "(见原件)")
                        .doesNotContain("没有证实", "乙小学");
            });
        }
    }

    @Test
    void diffTellsWhatChangesInAConsequence() throws IOException {
        SmallPacks before =
                SmallPacks.in(folder.resolve("before")).add(SmallPacks.BASE + "/consequences.csv", MEND.formatted(30));
        SmallPacks after =
                SmallPacks.in(folder.resolve("after")).add(SmallPacks.BASE + "/consequences.csv", MEND.formatted(60));

        Run run = Run.of("diff", before.path(SmallPacks.BASE), after.path(SmallPacks.BASE));

        assertThat(run.out()).contains("后果", "mend", "30", "60");
    }
}
