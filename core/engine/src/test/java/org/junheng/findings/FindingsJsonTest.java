package org.junheng.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;

/** The format {@code junheng-findings/1}, field by field, as its contract has it. */
class FindingsJsonTest {
    private static final County COUNTY = County.of("990101", "示例\"县\"/1");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Subject SECTION = new Subject(Subject.Type.SECTION, "S1", "第一小学", Stage.PRIMARY, null);
    private static final Subject ITEM = new Subject(Subject.Type.COUNTY, "990101", "示例县", null, "teachers");

    private static Finding finding(
            Subject subject,
            Finding.@Nullable Measured measured,
            Finding.@Nullable Required required,
            Finding.@Nullable Shortfall shortfall) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("students", "512");
        inputs.put("area", "96.0");
        boolean judged = measured != null;
        return new Finding(
                "v",
                "X-1",
                "p",
                subject,
                judged ? "teachers" : null,
                judged ? Outcome.NOT_MET : Outcome.NO_DATA,
                measured,
                required,
                judged ? "-0.70" : null,
                shortfall,
                "文〔2017〕6号 第1项",
                judged ? inputs : Map.of(),
                judged ? List.of("注") : List.of(),
                judged ? List.of() : List.of("S1/students", "S1/teachers"),
                judged ? "Y-1" : null,
                judged,
                judged ? "Z-1" : null,
                "一句话");
    }

    private static String line(FixedEvaluation evaluation) {
        StringWriter out = new StringWriter();
        FindingsJson.writeLine(evaluation, out);
        return out.toString();
    }

    private static FixedEvaluation of(List<Finding> findings) {
        return new FixedEvaluation(COUNTY, DAY, List.of(), List.of(), List.of(), findings, List.of());
    }

    private static String findingsOf(String line) {
        return line.substring(line.indexOf("\"findings\":["));
    }

    @Test
    void headNamesTheFormatTheCountyTheDayAndThePacks() {
        var pack = new Evaluation.UsedPack("national/x", "题", "文号", "1.0.0", "ab12");
        var evaluation = new FixedEvaluation(COUNTY, DAY, List.of(pack), List.of(), List.of(), List.of(), List.of());

        assertThat(line(evaluation))
                .isEqualTo("{\"format\":\"junheng-findings/1\","
                        + "\"county\":{\"code\":\"990101\",\"name\":\"示例\\\"县\\\"/1\"},\"asOf\":\"2023-12-31\","
                        + "\"packs\":[{\"id\":\"national/x\",\"revision\":\"1.0.0\",\"sha256\":\"ab12\"}],"
                        + "\"verdicts\":[],\"statistics\":[],\"findings\":[]}");
    }

    @Test
    void judgedFindingCarriesEverythingThatItWasComputedFrom() {
        Finding finding = finding(
                SECTION,
                new Finding.Measured("3.50", "7/2", "人/百名学生"),
                new Finding.Required(Comparator.AT_LEAST, "4.2", "人/百名学生"),
                new Finding.Shortfall("4", "人", "teachers"));

        assertThat(findingsOf(line(of(List.of(finding)))))
                .isEqualTo("\"findings\":[{\"view\":\"v\",\"criterion\":\"X-1\",\"pack\":\"p\","
                        + "\"subject\":{\"type\":\"section\",\"code\":\"S1\",\"name\":\"第一小学\",\"stage\":\"primary\"},"
                        + "\"indicator\":\"teachers\",\"outcome\":\"NOT_MET\","
                        + "\"measured\":{\"value\":\"3.50\",\"exact\":\"7/2\",\"unit\":\"人/百名学生\"},"
                        + "\"required\":{\"comparator\":\">=\",\"value\":\"4.2\",\"unit\":\"人/百名学生\"},"
                        + "\"margin\":\"-0.70\",\"shortfall\":\"4\",\"shortfallUnit\":\"人\",\"shortfallFact\":\"teachers\","
                        + "\"citation\":\"文〔2017〕6号 第1项\",\"inputs\":{\"students\":\"512\",\"area\":\"96.0\"},"
                        + "\"notes\":[\"注\"],\"missing\":[],\"supersededBy\":\"Y-1\",\"check\":true,\"weakerThan\":\"Z-1\","
                        + "\"message\":\"一句话\"}]}");
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(findingsOf(line(of(List.of(finding(ITEM, null, null, null))))))
                .isEqualTo("\"findings\":[{\"view\":\"v\",\"criterion\":\"X-1\",\"pack\":\"p\","
                        + "\"subject\":{\"type\":\"county\",\"code\":\"990101\",\"name\":\"示例县\",\"item\":\"teachers\"},"
                        + "\"indicator\":null,\"outcome\":\"NO_DATA\",\"measured\":null,\"required\":null,"
                        + "\"margin\":null,\"shortfall\":null,\"citation\":\"文〔2017〕6号 第1项\",\"inputs\":{},"
                        + "\"notes\":[],\"missing\":[\"S1/students\",\"S1/teachers\"],\"supersededBy\":null,"
                        + "\"check\":false,\"weakerThan\":null,\"message\":\"一句话\"}]}");
    }

    @Test
    void verdictCarriesItsReasonsAndItsExplanation() {
        var verdict = new Verdict("v", "V-1", VerdictOutcome.NOT_MET, "第十条", List.of("X-1 未达标", "X-2 缺数据"));
        var explanation = new Explanation(
                "v",
                List.of(new Explanation.Cause("X-1", SECTION, Outcome.NOT_MET)),
                List.of(new Explanation.Cause("X-2", ITEM, Outcome.NO_DATA)),
                List.of(new Explanation.Wanted("S1/students", "第一小学学生数", 12)));

        String line = line(new FixedEvaluation(
                COUNTY, DAY, List.of(), List.of(verdict), List.of(explanation), List.of(), List.of()));

        assertThat(line)
                .contains(
                        "\"verdicts\":[{\"view\":\"v\",\"criterion\":\"V-1\",\"outcome\":\"NOT_MET\",\"citation\":\"第十条\","
                                + "\"reasons\":[\"X-1 未达标\",\"X-2 缺数据\"],\"decisive\":[{\"criterion\":\"X-1\","
                                + "\"subject\":{\"type\":\"section\",\"code\":\"S1\",\"name\":\"第一小学\",\"stage\":\"primary\"},"
                                + "\"outcome\":\"NOT_MET\"}],\"open\":[{\"criterion\":\"X-2\","
                                + "\"subject\":{\"type\":\"county\",\"code\":\"990101\",\"name\":\"示例县\",\"item\":\"teachers\"},"
                                + "\"outcome\":\"NO_DATA\"}],"
                                + "\"wanted\":[{\"fact\":\"S1/students\",\"name\":\"第一小学学生数\",\"findings\":\"12\"}]}],"
                                + "\"statistics\":[]");
    }

    @Test
    void statisticCarriesMeanAndVariationOrWhatIsMissing() {
        var known = new Statistic(
                "v",
                "teachers",
                "教师",
                Stage.JUNIOR,
                3,
                new Finding.Measured("6.33", "1913/302", "册"),
                new Finding.Measured("0.515", "1/4", ""),
                List.of());
        var unknown = new Statistic("v", "teachers", "教师", Stage.PRIMARY, 0, null, null, List.of("S1/teachers"));

        String line = line(
                new FixedEvaluation(COUNTY, DAY, List.of(), List.of(), List.of(), List.of(), List.of(known, unknown)));

        assertThat(line)
                .contains(
                        "\"statistics\":[{\"view\":\"v\",\"indicator\":\"teachers\",\"stage\":\"junior\",\"sections\":\"3\","
                                + "\"mean\":{\"value\":\"6.33\",\"exact\":\"1913/302\",\"unit\":\"册\"},"
                                + "\"cv\":{\"value\":\"0.515\",\"exact\":\"1/4\",\"unit\":\"\"},\"missing\":[]},"
                                + "{\"view\":\"v\",\"indicator\":\"teachers\",\"stage\":\"primary\",\"sections\":\"0\","
                                + "\"mean\":null,\"cv\":null,\"missing\":[\"S1/teachers\"]}],\"findings\":[]");
    }

    @Test
    void overSeveralLinesItSaysTheSame() {
        FixedEvaluation evaluation = of(List.of(finding(ITEM, null, null, null)));
        StringWriter out = new StringWriter();

        FindingsJson.writePretty(evaluation, out);

        assertThat(out.toString())
                .startsWith("{\n  \"format\" : \"junheng-findings/1\",\n  \"county\" : {\n    \"code\"");
        assertThat(out.toString()
                        .replaceAll("\n *", "")
                        .replace("\" : ", "\":")
                        .replace("[ ]", "[]")
                        .replace("{ }", "{}"))
                .isEqualTo(line(evaluation));
    }
}
