package org.junheng.benchmarks.work;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junheng.ComplianceEvaluator;
import org.junheng.indicators.Stage;

/** Packs with as many criteria as are asked for, each about a ratio of sections of its own. */
public final class CriteriaPacks {
    /** The most criteria of one pack here; the compiler takes 1,000. */
    public static final int MOST = 500;

    private static final int RULES_OF_FILE = 10;
    private static final List<String> FACTS = List.of(
            "full-time-teachers",
            "backbone-teachers",
            "pe-teachers",
            "music-teachers",
            "fine-arts-teachers",
            "arts-teachers",
            "staff");
    private static final List<Stage> STAGES = List.of(Stage.PRIMARY, Stage.JUNIOR);

    private CriteriaPacks() {}

    /** How many packs hold so many criteria. */
    public static int packs(int criteria) {
        return (criteria + MOST - 1) / MOST;
    }

    /** An evaluator that knows nothing but them. */
    public static ComplianceEvaluator evaluator(int criteria) {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            ComplianceEvaluator.Builder builder = ComplianceEvaluator.builder();
            for (int pack = 0; pack < packs(criteria); pack++) {
                write(folder, pack, Math.min(MOST, criteria - pack * MOST));
                builder.packs(folder.path().resolve("criteria-" + pack));
            }
            return builder.alone().build();
        }
    }

    private static void write(TemporaryFolder folder, int pack, int criteria) {
        String name = "criteria-" + pack + "/";
        folder.write(
                name + "facts.csv", Objects.requireNonNull(WorkPack.shipped().get("facts.csv")));
        folder.write(name + "indicators.csv", utf8(indicators(criteria)));
        folder.write(name + "pack.yaml", utf8(head(pack)));
        for (int from = 0; from < criteria; from += RULES_OF_FILE) {
            StringBuilder rules = new StringBuilder("package benchmark.criteria_" + pack + ".section\n\n"
                    + "import org.junheng.indicators.*\nimport org.junheng.findings.*\nglobal Findings findings\n\n"
                    + "// 基准测试 第1项\n// 每项每名学生达到1人以上。\n");
            for (int i = from; i < Math.min(from + RULES_OF_FILE, criteria); i++) {
                rules.append(rule(pack, i));
            }
            String file = name + "section/C" + from;
            folder.write(file + "-limits.drl", utf8(rules.toString()));
            folder.write(file + "-limits.cases.yaml", utf8("""
                    - case: 缺数
                      criterion: %s
                      schools:
                        - students: 100
                      expect: NO_DATA
                    """.formatted(id(pack, from))));
        }
    }

    /** One for two criteria, primary and junior. */
    private static String indicators(int criteria) {
        StringBuilder table =
                new StringBuilder("code,名称,holder,stage,group,numerator,denominator,per,unit,decimals,依据\n");
        for (int i = 0; 2 * i < criteria; i++) {
            String fact = FACTS.get(i % FACTS.size());
            table.append(String.format(
                    Locale.ROOT, "ratio-%d,第%d项,section,,,%s,students,%d,人,2,基准测试 第1项%n", i, i, fact, 10 + i));
        }
        return table.toString().replace("\r", "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String id(int pack, int criterion) {
        return "BC" + pack + "-C" + criterion + "-" + STAGES.get(criterion % 2).code();
    }

    private static String head(int pack) {
        return """
                id: benchmark/criteria-%d
                prefix: BC%d
                标题: 只用于测量速度
                文号: 基准测试
                发文机关: 无
                level: district
                inForceFrom: "2017-01-01"
                afterwards: false
                revision: 1.0.0
                extends: []
                population:
                  kinds: [primary, junior, nine-year, twelve-year, complete-secondary, teaching-point]
                  teachingPointsFrom: 50
                  ownership: [public, private]
                  sponsors: []
                variationDecimals: 3
                sourceStatus: unconfirmed
                checkedOn: "2026-01-01"
                """.formatted(pack, pack);
    }

    private static String rule(int pack, int criterion) {
        Stage stage = STAGES.get(criterion % 2);
        return String.format(Locale.ROOT, """

                rule "C%d"
                    @criterion("%s")
                    @cite("基准测试 第1项")
                when
                    $column : SectionIndicator( code == "ratio-%d", stage == Stage.%s )
                then
                    findings.every($column).atLeast(1);
                end
                """, criterion, id(pack, criterion), criterion / 2, stage);
    }
}
