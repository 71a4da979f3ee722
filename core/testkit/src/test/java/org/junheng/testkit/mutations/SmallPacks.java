package org.junheng.testkit.mutations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.PackSource;

/**
 * Two small packs as files, {@code test/below} extending {@code test/above}, which asks for 4 teachers of a hundred students.
 *
 * @param folder where they are written
 */
record SmallPacks(Path folder) {
    private static final String HEAD = """
            package test.%s

            import org.junheng.indicators.*
            import org.junheng.findings.*
            global Findings findings

            // 测〔2020〕1号 第1项
            // %s
            """;

    private static final String RULE = """

            rule "%s"
                @criterion("%s")
                @cite("测〔2020〕1号 第1项")
            %swhen
                $x : %s
            then
                findings.every($x).%s;
            end
            """;

    private static final String TEACHERS = "SectionIndicator( code == \"teachers\", stage == Stage.PRIMARY )";

    /** The ancestor, and the pack below without any rule yet. */
    static SmallPacks in(Path folder) throws IOException {
        SmallPacks packs = new SmallPacks(folder);
        packs.writeTheAncestor();
        return packs;
    }

    private void writeTheAncestor() throws IOException {
        pack("above", "TA", "");
        write("above/facts.csv", """
                code,名称,holder,type,unit,decimals,min,max,words,split,统计表
                teachers,教师数,section,count,人,0,0,,,,
                """);
        write("above/indicators.csv", """
                code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
                teachers,每百名学生教师数,section,,,teachers,students,100,人,2,附件
                """);
        write(
                "above/section/R1.drl",
                HEAD.formatted("above.section", "小学达到4人以上。")
                        + RULE.formatted("R1 小学", "TA-R1", "", TEACHERS, "atLeast(4)"));
        write("above/section/R1.cases.yaml", """
                - {case: 正好, criterion: TA-R1, schools: [{students: 100, teachers: 4}], expect: MET}
                """);
        pack("below", "TB", "test/above");
    }

    private void pack(String name, String prefix, String parent) throws IOException {
        write("%s/pack.yaml".formatted(name), """
                id: test/%s
                prefix: %s
                标题: 测试用办法
                文号: 测〔2020〕1号
                发文机关: 测试部
                level: national
                inForceFrom: "2020-01-01"
                afterwards: false
                revision: 1.0.0
                extends: [%s]
                population: {kinds: [primary], teachingPointsFrom: 0, ownership: [public, private], sponsors: []}
                variationDecimals: 3
                sourceStatus: confirmed
                checkedOn: "2026-11-22"
                """.formatted(name, prefix, parent));
        write(name + "/law.md", "# 条文\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("test").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    /** A criterion in the place of the one above that asks for 5, with these examples. */
    void tightened(String examples) throws IOException {
        write(
                "below/section/R1.drl",
                HEAD.formatted("below.section", "小学达到5人以上。")
                        + RULE.formatted("R1 小学", "TB-R1", "    @tightens(\"TA-R1\")\n", TEACHERS, "atLeast(5)"));
        write("below/section/R1.cases.yaml", examples);
    }

    /** Two pieces of evidence, the first from 2022 on, and a total over both with these examples. */
    void counted(String total) throws IOException {
        String evidence = "Evidence( about == \"county\" )";
        String group = "    @group(\"工作\")\n";
        write(
                "below/county/E.drl",
                HEAD.formatted("below.county", "体系健全。制度完善。")
                        + RULE.formatted(
                                "E1", "TB-E1", group + "    @inForceFrom(\"2022-01-01\")\n", evidence, "holds()")
                        + RULE.formatted("E2", "TB-E2", group, evidence, "holds()"));
        write("below/county/E.cases.yaml", """
                - {case: 第二项有, criterion: TB-E2, attestations: [{criterion: TB-E2, holds: true}], expect: MET}
                - case: 第一项有
                  criterion: TB-E1
                  as-of: 2023-12-31
                  attestations: [{criterion: TB-E1, holds: true}]
                  expect: MET
                """);
        write(
                "below/total/T.drl",
                HEAD.formatted("below.total", "各项都达到。")
                        + RULE.formatted(
                                "T1", "TB-T1", "", "CountyItems( group == \"工作\" )", "allMetElseAsks(\"总分是否达到\")"));
        write("below/total/T.cases.yaml", total);
    }

    /** What the examples of the pack below notice. */
    MutationTrial trial() {
        Path below = folder.resolve("test/below");
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(folder.resolve("test/above"), below)
                .alone()
                .build();
        return MutationTrial.of(
                evaluator.applying("test/below"), evaluator.packs().get("test/below"), PackSource.of(below));
    }
}
