package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two small packs in one tree of folders: {@code test/base-2020}, and {@code test/local-2023}, which extends it. */
record SmallPacks(Path root) {
    static final String BASE = "test/base-2020";
    static final String LOCAL = "test/local-2023";
    static final String RULE = "section/R1-teachers.drl";
    static final String CASES = "section/R1-teachers.cases.yaml";

    private static final String MANIFEST = """
            id: %s
            prefix: %s
            标题: 测试用办法
            文号: %s
            发文机关: 测试机关
            level: %s
            inForceFrom: "%s"
            revision: 1.0.0
            extends: [%s]
            population: {kinds: [primary, junior], teachingPointsFrom: 0, ownership: [public]}
            variationDecimals: 2
            sourceStatus: confirmed
            checkedOn: 2026-11-22
            """;
    private static final String RULES = """
            package %s.section

            import org.junheng.indicators.*
            import org.junheng.findings.*
            global Findings findings

            // %s 第一条
            // 每百名学生有教师%s人以上。
            rule "R1 教师"
                @criterion("%s-R1")
                @cite("%s 第一条")
            when
                $teachers : SectionIndicator( code == "test-teachers-per-100", stage == Stage.PRIMARY )
            then
                findings.every($teachers).atLeast(%s);
            end
            """;
    private static final String EXAMPLES = """
            - case: 正好
              criterion: %s-R1
              schools:
                - {students: 1000, test-teachers: %d}
              expect: MET
            - case: 差1人
              criterion: %s-R1
              schools:
                - {students: 1000, test-teachers: %d}
              expect: NOT_MET
              measured: "%s"
              shortfall: "1"
            - case: 没有填教师数
              criterion: %s-R1
              schools:
                - {students: 1000}
              expect: NO_DATA
            """;

    /** Writes both packs, with limits of 4.2 and 4.6. */
    static SmallPacks in(Path root) throws IOException {
        SmallPacks packs = new SmallPacks(root);
        packs.write(BASE + "/pack.yaml", MANIFEST.formatted(BASE, "TA", "测〔2020〕1号", "national", "2020-01-01", ""));
        packs.write(BASE + "/facts.csv", """
                code,名称,holder,type,unit,decimals,min,max,words,split,统计表
                test-teachers,教师数,section,count,人,,0,,,,
                """);
        packs.write(BASE + "/indicators.csv", """
                code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
                test-teachers-per-100,每百名学生教师数,section,,,test-teachers,students,100,人,2,
                """);
        packs.write(BASE + "/law.md", "每百名学生有教师4.2人以上。\n学校布局\n合理。\n");
        packs.write(BASE + "/" + RULE, rules(BASE, "测〔2020〕1号", "TA", "4.2"));
        packs.write(BASE + "/" + CASES, EXAMPLES.formatted("TA", 42, "TA", 41, "4.10", "TA"));
        packs.write(
                LOCAL + "/pack.yaml", MANIFEST.formatted(LOCAL, "TB", "测区〔2023〕2号", "district", "2023-03-01", BASE));
        packs.write(LOCAL + "/" + RULE, rules(LOCAL, "测区〔2023〕2号", "TB", "4.6"));
        packs.write(LOCAL + "/" + CASES, EXAMPLES.formatted("TB", 46, "TB", 45, "4.50", "TB"));
        return packs;
    }

    private static String rules(String id, String number, String prefix, String limit) {
        String name = id.replace('-', '_').replace('/', '.');
        return RULES.formatted(name, number, limit, prefix, number, limit);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    SmallPacks add(String path, String text) throws IOException {
        write(path, text);
        return this;
    }

    /** Writes something instead of a part of a file. */
    SmallPacks replace(String path, String part, String instead) throws IOException {
        String text = Files.readString(root.resolve(path));
        if (!text.contains(part)) {
            throw new IllegalArgumentException("no \"" + part + "\" in " + path);
        }
        return add(path, text.replace(part, instead));
    }

    /** Lets the second pack say that it tightens what the first asks for; else that is remarked on. */
    SmallPacks related() throws IOException {
        return replace(LOCAL + "/" + RULE, "@cite", "@tightens(\"TA-R1\")\n    @cite");
    }

    String path(String pack) {
        return root.resolve(pack).toString();
    }
}
