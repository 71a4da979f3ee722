package org.junheng.testkit.generators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Random packs within the vocabulary: dictionary, indicators, rules of every level with a case for each. Every one of them passes the
 * checks of the compiler. The files are ASCII but for their Chinese, which is the same words everywhere.
 */
public final class RandomPacks {
    private static final String PREFIX = "RP";
    private static final List<String> SECTION_FACTS = List.of("a-teachers", "b-teachers", "c-rooms");
    private static final List<String> COUNTY_FACTS = List.of("k-pupils", "l-pupils", "m-funds");
    private static final List<String> COMPARING = List.of("atLeast", "atMost", "moreThan", "lessThan");

    private final Dice dice;
    private final String id;
    private final Map<String, String> files = new TreeMap<>();
    private final List<Integer> items = new ArrayList<>();
    /** What is asked of the subjects of a pattern, word and limit: another limit on the same day would be refused. */
    private final Map<String, List<String>> asked = new TreeMap<>();

    private int rules;

    private RandomPacks(long seed, String id) {
        this.dice = new Dice(seed);
        this.id = id;
    }

    /**
     * The files of a pack, by their path in it.
     *
     * @param id the id of the pack
     * @param seed picks the pack
     */
    public static Map<String, String> files(String id, long seed) {
        RandomPacks pack = new RandomPacks(seed, id);
        pack.write();
        return pack.files;
    }

    /** Writes a pack into a folder below another one; the path of the pack. */
    public static Path write(Path below, String id, long seed) {
        Path folder = below.resolve(id);
        try {
            for (Map.Entry<String, String> file : files(id, seed).entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(java.util.Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
        return folder;
    }

    private void write() {
        files.put("pack.yaml", manifest());
        files.put("facts.csv", facts());
        files.put("indicators.csv", indicators());
        files.put("law.md", "# 条文\n\n随机生成的库,没有原文。\n");
        int sections = dice.between(2, 5);
        for (int i = 0; i < sections; i++) {
            sectionRule();
        }
        if (!items.isEmpty() && dice.chance(0.7)) {
            composite();
        }
        for (int i = dice.between(1, 5); i > 0; i--) {
            countyRule();
        }
        if (dice.chance(0.5)) {
            variation();
        }
        if (dice.chance(0.7)) {
            rule("verdict", "$county : CountyFindings()", "the($county).meetsEveryCriterion()", "各条全部达到。", "");
        }
    }

    private String manifest() {
        return """
                id: %s
                prefix: %s
                标题: 随机生成的库
                文号: 随机〔2020〕1号
                发文机关: 随机
                level: national
                inForceFrom: "2020-01-01"
                afterwards: false
                revision: 1.0.0
                extends: []
                population:
                  kinds: [primary, junior, nine-year, twelve-year, complete-secondary, teaching-point]
                  teachingPointsFrom: %d
                  ownership: [%s]
                  sponsors: []
                scopes:
                  - {code: rural, 名称: "乡村学校", holder: school, locales: [rural]}
                variationDecimals: 3
                sourceStatus: unconfirmed
                checkedOn: "2026-11-22"
                """.formatted(id, PREFIX, dice.oneOf(List.of(0, 50)), dice.oneOf(List.of("public", "public, private")));
    }

    private static String facts() {
        StringBuilder table = new StringBuilder("code,名称,holder,type,unit,decimals,min,max,words,split,统计表\n");
        SECTION_FACTS.forEach(
                each -> table.append(each).append(",数").append(each).append(",section,count,人,0,0,,,,\n"));
        table.append("d-area,面积,school,amount,平方米,2,0,,,1:1.1:1.32,\n");
        COUNTY_FACTS.forEach(
                each -> table.append(each).append(",数").append(each).append(",county,count,人,0,0,,,,\n"));
        return table.append("f-flag,是否,school,flag,,,,,,,\n").toString();
    }

    private String indicators() {
        StringBuilder table =
                new StringBuilder("code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据\n");
        for (int i = 1; i <= 3; i++) {
            String above =
                    dice.oneOf(List.of("a-teachers", "b-teachers", "a-teachers + b-teachers", "c-rooms", "d-area"));
            table.append("s%d,学部指标%d,section,,资源,%s,students,%s,人,2,随机\n"
                    .formatted(i, i, above, dice.oneOf(List.of("1", "100"))));
        }
        table.append("x1,学校指标,school,,,students,1,1,人,0,随机\n");
        table.append("y1,班额,class,,,students,1,1,人,0,随机\n");
        for (int i = 1; i <= 2; i++) {
            table.append("k%d,县指标%d,county,,县,%s,%s,100,%%,1,随机\n"
                    .formatted(i, i, dice.oneOf(COUNTY_FACTS), dice.oneOf(COUNTY_FACTS)));
        }
        return table.toString();
    }

    private void sectionRule() {
        int indicator = dice.between(1, 3);
        String stage = dice.oneOf(List.of("PRIMARY", "JUNIOR"));
        boolean counted = stage.equals("PRIMARY") && !items.contains(indicator);
        String pattern = "$x : SectionIndicator( code == \"s%d\", stage == Stage.%s )".formatted(indicator, stage);
        if (counted) {
            items.add(indicator);
            compared("section", pattern, List.of("atLeast", limit()), "资源");
        } else {
            comparing("section", pattern);
        }
    }

    /** A requirement as a text of the law has it. */
    private static String words(String word, String limit) {
        return switch (word) {
                    case "atLeast" -> "不低于";
                    case "atMost" -> "不超过";
                    case "moreThan" -> "高于";
                    default -> "低于";
                }
                + limit;
    }

    private void comparing(String level, String pattern) {
        compared(level, pattern, List.of(dice.oneOf(COMPARING), limit()), "");
    }

    private void compared(String level, String pattern, List<String> wordAndLimit, String group) {
        List<String> first = asked.computeIfAbsent(pattern, each -> wordAndLimit);
        String word = first.get(0);
        String limit = first.get(1);
        rule(level, pattern, "every($x)." + word + "(" + limit + ")", words(word, limit), group);
    }

    private void composite() {
        String pattern = "$x : SectionItems( group == \"资源\", stage == Stage.PRIMARY )";
        int all = items.size();
        int enough = dice.between(1, all);
        String text = "%d项至少%d项达到,余项不低于85%%。".formatted(all, enough);
        rule(
                "school",
                pattern,
                "every($x).reaches(%d).ofThe(%d).theRestAtLeast(0.85)".formatted(enough, all),
                text,
                "");
    }

    private void countyRule() {
        switch (dice.below(6)) {
            case 0 -> comparing("school", "$x : SchoolIndicator( code == \"x1\" )");
            case 1 -> comparing("school", "$x : ClassIndicator( code == \"y1\", stage == Stage.PRIMARY )");
            case 2 -> comparing("school", "$x : SchoolIndicator( code == \"x1\", scope == \"rural\" )");
            case 3 -> comparing("county", "$x : CountyIndicator( code == \"k%d\" )".formatted(dice.between(1, 2)));
            case 4 -> rule("county", "$x : Evidence( about == \"county\" )", "every($x).holds()", "体系健全。", "");
            default ->
                rule(
                        "school",
                        "$x : FlagOf( about == \"school\", code == \"f-flag\" )",
                        "every($x).holds()",
                        "体系健全。",
                        "");
        }
    }

    private void variation() {
        String pattern = "$x : InterSchoolVariation( group == \"资源\", stage == Stage.PRIMARY )";
        rule("county", pattern, "every($x).atMost(0.50)", "差异系数不超过0.50", "");
    }

    private String limit() {
        return dice.oneOf(List.of("1", "4.2", "45", "100", "0.9", "2000"));
    }

    private void rule(String level, String pattern, String sentence, String text, String group) {
        rules++;
        String criterion = "%s-R%d".formatted(PREFIX, rules);
        files.put(level + "/R" + rules + "-rule.drl", """
                package %s.%s

                import org.junheng.indicators.*
                import org.junheng.findings.*
                global Findings findings

                // 随机〔2020〕1号 第%d项
                // %s

                rule "R%d 随机"
                    @criterion("%s")
                    @cite("随机〔2020〕1号 第%d项")
                %swhen
                    %s
                then
                    findings.%s;
                end
                """.formatted(
                        id.replace('/', '.').replace('-', '_'),
                        level,
                        rules,
                        text,
                        rules,
                        criterion,
                        rules,
                        group.isEmpty() ? "" : "    @group(\"" + group + "\")\n",
                        pattern,
                        sentence));
        String expected =
                level.equals("verdict") ? "OPEN" : pattern.contains("Evidence") ? "NEEDS_EVIDENCE" : "NO_DATA";
        files.put(
                level + "/R" + rules + "-rule.cases.yaml",
                "- case: 什么也没有填\n  criterion: %s\n  schools: []\n  expect: %s\n".formatted(criterion, expected));
    }
}
