package org.junheng.testkit.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.ComplianceEvaluator;

/** Writes a pack and one that extends it, with as many rules as a test needs. */
final class PlantedPacks {
    static final String ABOVE = "test/above";
    static final String LOCAL = "test/local";

    /** The first day of both packs. */
    static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static final String FACTS = """
            code,名称,holder,type,unit,decimals,min,max,words,split,统计表
            teachers,教师数,section,count,人,0,0,,,,
            visiting,走教教师数,section,count,人,0,0,,,,
            backbone,骨干教师数,section,count,人,0,0,,,,
            books,图书册数,section,count,册,0,0,,,,
            area,教学用房面积,school,amount,平方米,2,0,,,1:1.1:1.32,
            men,男教师数,county,count,人,0,0,,,,
            women,女教师数,county,count,人,0,0,,,,
            all-teachers,全县教师数,county,count,人,0,0,,,,
            """;
    private static final String INDICATORS = """
            code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据
            teachers,每百名学生教师数,section,,配置,teachers,students,100,人/百名学生,2,测1号
            with-visiting,每百名学生教师数(含走教),section,,,teachers + visiting,students,100,人/百名学生,2,测1号
            backbone,每百名学生骨干教师数,section,,配置,backbone,students,100,人/百名学生,2,测1号
            books,生均图书册数,section,,配置,books,students,1,册/生,2,测1号
            mentors,每百名学生导师数,section,primary,,visiting,students,100,人/百名学生,2,测1号
            plain-teachers,教师数减骨干教师数,section,,,teachers - backbone,1,1,人,0,测1号
            whole-area,教学用房面积,section,,,area,1,1,平方米,2,测1号
            area,生均教学用房面积,section,,配置,area,students,1,平方米/生,2,测1号
            class-size,班级学生数,class,,,students,1,1,人,0,测1号
            school-size,学生数,school,,,students,1,1,人,0,测1号
            men,男教师比例,county,,,men,all-teachers,100,%,1,测1号
            women,女教师比例,county,,,women,all-teachers,100,%,1,测1号
            others,全县教师数减男女教师数,county,,,all-teachers - men - women,1,1,人,0,测1号
            """;

    private final Path folder;
    private final Map<String, List<String>> rules = new TreeMap<>();
    private final Map<String, String> populations = new TreeMap<>();
    private String localLevel = "city";
    private final Map<String, String> scopes = new TreeMap<>(Map.of(ABOVE, "", LOCAL, ""));

    PlantedPacks(Path folder) {
        this.folder = folder;
        populations.put(ABOVE, "teachingPointsFrom: 50");
        populations.put(LOCAL, "teachingPointsFrom: 50");
    }

    /** Who issued the pack above issued the other too, and may make allowances. */
    PlantedPacks ofOneIssuer() {
        localLevel = "national";
        return this;
    }

    /** Adds a scope to the local pack. */
    PlantedPacks scope(String line) {
        return scope(LOCAL, line);
    }

    /** Adds a scope to the pack above. */
    PlantedPacks scopeAbove(String line) {
        return scope(ABOVE, line);
    }

    private PlantedPacks scope(String pack, String line) {
        scopes.merge(pack, "  - {" + line + "}\n", String::concat);
        return this;
    }

    /** Counts teaching points of the local pack from another number of students. */
    PlantedPacks localTeachingPointsFrom(int students) {
        populations.put(LOCAL, "teachingPointsFrom: " + students);
        return this;
    }

    PlantedPacks above(String id, String pattern, String sentence, String... notes) {
        return rule(ABOVE, "NA-" + id, pattern, sentence, notes);
    }

    PlantedPacks local(String id, String pattern, String sentence, String... notes) {
        return rule(LOCAL, "LO-" + id, pattern, sentence, notes);
    }

    /** Numbers and days, which must stand in the words of the law. */
    private static String numbers(String rule) {
        return Pattern.compile("[0-9][0-9.-]*")
                .matcher(rule)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("、"));
    }

    private PlantedPacks rule(String pack, String id, String pattern, String sentence, String... notes) {
        String rule = """

                // 达到规定的数。
                // (约定:%s)
                rule "%s"
                    @criterion("%s")
                    @cite("测1号 第%s项")
                %swhen
                    $x : %s
                then
                    findings.%s;
                end
                """.formatted(
                        numbers(sentence + String.join("", notes)),
                        id,
                        id,
                        id,
                        String.join(
                                "",
                                List.of(notes).stream()
                                        .map(each -> "    " + each + "\n")
                                        .toList()),
                        pattern,
                        sentence);
        rules.computeIfAbsent(pack + "/" + level(pattern), key -> new ArrayList<>())
                .add(rule);
        return this;
    }

    /** The linter asks for an example beside every rule file; these packs are not about examples. */
    private void example(String place, String rule) {
        String id = rule.substring(rule.indexOf("@criterion(\"") + 12, rule.indexOf("\")"));
        write(place + "/rules.cases.yaml", "- {case: 没有数, criterion: " + id + ", schools: [], expect: NO_DATA}\n");
    }

    /** Writes both packs, and asks about them. */
    Prover prover() {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(write()).alone().build();
        return new Prover(evaluator, Duration.ofSeconds(60));
    }

    private static String level(String pattern) {
        String type = pattern.substring(0, pattern.indexOf('('));
        return switch (type) {
            case "SectionIndicator" -> "section";
            case "CountyIndicator", "InterSchoolVariation", "CompositeVariation" -> "county";
            case "Evidence" -> pattern.contains("county") ? "county" : "school";
            default -> "school";
        };
    }

    /** Writes both packs. */
    Path[] write() {
        write(ABOVE, "NA", "national", "[]", FACTS, INDICATORS);
        write(
                LOCAL,
                "LO",
                localLevel,
                "[" + ABOVE + "]",
                FACTS.lines().findFirst().orElseThrow() + "\n",
                INDICATORS.lines().findFirst().orElseThrow() + "\n");
        rules.forEach((place, texts) -> {
            example(place, texts.get(0));
            String name = place.replace('-', '_').replace('/', '.');
            write(place + "/rules.drl", """
                    package %s

                    import org.junheng.indicators.*
                    import org.junheng.findings.*
                    global Findings findings

                    // 测1号
                    // 达到规定的数。
                    """.formatted(name) + String.join("", texts));
        });
        return new Path[] {folder.resolve(ABOVE), folder.resolve(LOCAL)};
    }

    private void write(String id, String prefix, String level, String parents, String facts, String indicators) {
        String lines = scopes.getOrDefault(id, "");
        String scoped = lines.isEmpty() ? "" : "scopes:\n" + lines;
        write(id + "/pack.yaml", """
                id: %s
                prefix: %s
                标题: 测试
                文号: 测1号
                发文机关: 测试
                level: %s
                inForceFrom: "2024-01-01"
                afterwards: false
                revision: 1.0.0
                extends: %s
                population:
                  kinds: [primary, junior, nine-year, teaching-point]
                  %s
                  ownership: [public, private]
                  sponsors: []
                %svariationDecimals: 3
                sourceStatus: confirmed
                checkedOn: "2026-01-01"
                """.formatted(id, prefix, level, parents, populations.get(id), scoped));
        write(id + "/facts.csv", facts);
        write(id + "/indicators.csv", indicators);
        write(id + "/law.md", "# 测试\n\n达到规定的数。\n");
        // a text that contradicts itself: else the linter would refuse what the proofs are to find
        write(id + "/conflicts.csv", """
                编号,甲,乙,说明,哪一个严,起,止
                C1,测1号:达到规定的数。,测1号:达到规定的数。,前后不一,不能比,,
                """);
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
