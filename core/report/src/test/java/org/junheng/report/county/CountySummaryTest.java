package org.junheng.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junit.jupiter.api.Test;

/** The table of many counties. */
class CountySummaryTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static CountyLine county(String name, CountyLine.Said... verdicts) {
        return new CountyLine(
                "f.json", "1", name, DAY, 7, false, List.of(verdicts), Map.of(Outcome.NOT_MET, 3L, Outcome.MET, 12L));
    }

    private static List<String> lines(CountySummary summary) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        summary.write(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void each_view_has_a_column_also_where_a_county_has_no_verdict_of_it() throws IOException {
        CountySummary summary = new CountySummary();
        summary.add(county("甲", new CountyLine.Said("b/two", "乙法", VerdictOutcome.VETOED)), "x.json");
        summary.add(county("乙", new CountyLine.Said("a/one", "甲法", VerdictOutcome.MET)), "y.json");

        assertThat(lines(summary))
                .containsExactly(
                        "\uFEFF代码,县,评估日期,学校数,全部达标,甲法 结论(a/one),乙法 结论(b/two),达标,未达标,缺数据,待核实,无法判定,不适用,未到期,结果文件,数据来源,未能评估的原因",
                        "1,甲,2023-12-31,7,否,,一票否决,12,3,0,0,0,0,0,f.json,x.json,",
                        "1,乙,2023-12-31,7,否,达标,,12,3,0,0,0,0,0,f.json,y.json,");
    }

    @Test
    void what_was_refused_says_why() throws IOException {
        CountySummary summary = new CountySummary();
        summary.addRefused("x.json", "x.json:1: 坏了");

        assertThat(lines(summary)).hasSize(2).last().isEqualTo(",".repeat(13) + "x.json,x.json:1: 坏了");
    }

    @Test
    void name_is_no_formula() throws IOException {
        CountySummary summary = new CountySummary();
        summary.add(county("=1+1"), "x.json");

        assertThat(lines(summary)).last().asString().startsWith("1,'=1+1,");
    }
}
