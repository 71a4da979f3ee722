package org.junheng.report.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.procedure.Counties.NATIONAL;
import static org.junheng.report.procedure.Counties.RECOGNISED;
import static org.junheng.report.procedure.Counties.county;
import static org.junheng.report.procedure.Counties.national;
import static org.junheng.report.procedure.Counties.next;
import static org.junheng.report.procedure.Counties.standing;
import static org.junheng.report.procedure.Counties.state;
import static org.junheng.report.procedure.Counties.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junheng.findings.FindingsJson;
import org.junheng.report.Evaluated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountyProcedureTest {
    private static final String SELF = "quality-self-assessment";
    private static final String CITY = "quality-city-review";
    private static final String PROVINCE = "quality-provincial-assessment";
    private static final String NATION = "quality-recognition";

    @Test
    void withoutRecordsTheFirstStepComesNext() {
        CountyProcedure procedure = national("");

        assertThat(state(procedure, "basic-recognition")).isEqualTo(StepState.NOW);
        assertThat(state(procedure, "basic-monitoring")).isEqualTo(StepState.NOT_YET);
        assertThat(state(procedure, SELF)).isEqualTo(StepState.NOT_YET);
        assertThat(state(procedure, NATION)).isEqualTo(StepState.NOT_YET);
        assertThat(procedure.contradictions()).isEmpty();
        assertThat(procedure.tracks()).singleElement().satisfies(track -> {
            assertThat(track.next()).extracting(each -> each.step().code()).containsExactly("basic-recognition");
            assertThat(track.summary()).isEqualTo("走到:还没有一步的记录;下一步:国家认定(基本均衡)");
        });
    }

    /** The day that the county states stands for a record, and the records go through the steps one by one. */
    @Test
    void stepsFollowEachOther() {
        CountyProcedure procedure = national(
                RECOGNISED,
                step(SELF, "2023-03-10", true),
                step(CITY, "2023-06-20", false),
                step(CITY, "2023-11-02", true));

        assertThat(standing(procedure, "basic-recognition").history())
                .singleElement()
                .satisfies(each -> assertThat(each.on()).hasToString("2015-11-01"))
                .satisfies(each -> assertThat(each.fromFact()).isTrue());
        assertThat(state(procedure, SELF)).isEqualTo(StepState.DONE);
        assertThat(state(procedure, CITY)).isEqualTo(StepState.DONE);
        assertThat(state(procedure, PROVINCE)).isEqualTo(StepState.NOW);
        assertThat(state(procedure, NATION)).isEqualTo(StepState.NOT_YET);
        assertThat(procedure.contradictions()).isEmpty();
        assertThat(procedure.tracks().get(0).summary())
                .isEqualTo("走到:市级复核(优质均衡)(2023-11-02,已通过);下一步:年度监测(基本均衡)、省级评估(优质均衡)");
    }

    @Test
    void stepThatWasNotPassedIsTakenAgain() {
        CountyProcedure procedure =
                national(RECOGNISED, step(SELF, "2023-03-10", true), step(CITY, "2023-06-20", false));

        assertThat(state(procedure, CITY)).isEqualTo(StepState.FAILED);
        assertThat(state(procedure, PROVINCE)).isEqualTo(StepState.NOT_YET);
        assertThat(next(procedure, CITY).lacks().get(0).text()).isEqualTo("上一次(2023-06-20)没有通过");
    }

    @Test
    void resultThatNobodySaysLetsTheNextStepFollow() {
        CountyProcedure procedure = national(RECOGNISED, "{'step': '" + SELF + "', 'on': '2023-03-10'}");

        assertThat(state(procedure, SELF)).isEqualTo(StepState.HELD);
        assertThat(state(procedure, CITY)).isEqualTo(StepState.NOW);
    }

    /** Recognised in 2015, judged on the last day of 2023: 2016 to 2023; a report of 2020 made in 2021 counts for 2020. */
    @Test
    void everyYearSinceTheRecognitionIsToBeMonitored() {
        CountyProcedure procedure = national(
                RECOGNISED,
                step("basic-monitoring", "2018-05-01", true),
                "{'step': 'basic-monitoring', 'on': '2021-03-01', 'passed': true, 'year': 2020}",
                step("basic-monitoring", "2022-05-01", false));

        assertThat(state(procedure, "basic-monitoring")).isEqualTo(StepState.INCOMPLETE);
        assertThat(next(procedure, "basic-monitoring").lacks())
                .extracting(Lack::text)
                .containsExactly("没有这些年的记录:2016至2017、2019、2021、2023", "这些年没有通过:2022");
    }

    /** The year that is not over is not asked for: on 2016-12-30 none is, on 2016-12-31 that one is. */
    @ParameterizedTest
    @ValueSource(strings = {"2015-12-31", "2016-12-30"})
    void noYearIsAskedForBeforeItIsOver(String day) {
        String facts = "'basic-balance-recognised-on': '2015-11-01'";
        var packs = Counties.evaluator("national/basic-balance-2012");
        String record = step("basic-recognition", "2015-11-01", true);

        assertThat(state(CountyProcedure.of(county(packs, day, facts, record)), "basic-monitoring"))
                .isEqualTo(StepState.NOT_YET);
        assertThat(state(CountyProcedure.of(county(packs, "2016-12-31", facts, record)), "basic-monitoring"))
                .isEqualTo(StepState.INCOMPLETE);
    }

    @Test
    void whatDoesNotFitTogetherIsSaid() {
        CountyProcedure procedure = national(
                RECOGNISED,
                step(NATION, "2023-03-10", true),
                step(PROVINCE, "2023-05-10", true),
                step(CITY, "2022-05-10", false),
                step("basic-recognition", "2017-03-10", true),
                step("basic-recognition", "2017-03-10", false),
                "{'on': '2020-01-01'}",
                step("basic-filing", "2014-08-01", true));

        assertThat(procedure.contradictions())
                .containsExactly(
                        "第 6 条步骤记录没有写哪一步或哪一天,没有计入",
                        "国家认定(基本均衡):2017-03-10 有两个不同的结果,按没有通过看",
                        "国家认定(基本均衡):记录是 2017-03-10,县填的日期是 2015-11-01",
                        "市级复核(优质均衡):2022-05-10 没有通过,后面的步骤却已经办了",
                        "市级复核(优质均衡)(2022-05-10)已经办了,它前面的县级自评(优质均衡)没有记录",
                        "国家认定(优质均衡)(2023-03-10)早于它前面的省级评估(优质均衡)(2023-05-10)");
        assertThat(procedure.others()).containsExactly("basic-filing");
        assertThat(state(procedure, SELF)).isEqualTo(StepState.UNRECORDED);
        assertThat(state(procedure, "basic-recognition")).isEqualTo(StepState.FAILED);
    }

    @Test
    void sameRecordTwiceIsSaidAndChangesNothing() {
        CountyProcedure procedure =
                national(RECOGNISED, step(SELF, "2023-03-10", true), step(SELF, "2023-03-10", true));

        assertThat(procedure.contradictions()).containsExactly("县级自评(优质均衡):2023-03-10 写了两遍");
        assertThat(state(procedure, SELF)).isEqualTo(StepState.DONE);
    }

    @Test
    void orderOfRecordsChangesNothing() {
        List<String> records = new ArrayList<>(List.of(
                step(SELF, "2022-03-10", true),
                step(CITY, "2022-05-10", false),
                step(CITY, "2022-09-10", true),
                step(PROVINCE, "2023-05-10", true),
                step("basic-monitoring", "2020-05-01", true)));
        CountyProcedure inOrder = national(RECOGNISED, records.toArray(String[]::new));

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertThat(national(RECOGNISED, records.toArray(String[]::new))).isEqualTo(inOrder);
        }
    }

    /** What the nation lists for 2023, 2024 and 2025 (METHODS: 实地核查; 资格审查 … 核查评估; 资格审查 … 集中汇审); nothing is known of 2026. */
    @Test
    void partsOfTheRecognitionAreThoseOfTheYear() {
        assertThat(parts("2023-06-30")).containsExactly("质量监测", "社会认可度调查", "指标审核", "实地核查");
        assertThat(parts("2024-06-30")).containsExactly("资格审查", "质量监测", "社会认可度调查", "指标审核", "核查评估");
        assertThat(parts("2025-06-30")).containsExactly("资格审查", "质量监测", "社会认可度调查", "指标审核", "集中汇审");
        assertThat(parts("2026-06-30")).isEmpty();
    }

    private static List<String> parts(String day) {
        return CountyProcedure.of(county(NATIONAL, day, RECOGNISED)).tracks().get(0).steps().stream()
                .filter(StepStanding::isPart)
                .map(each -> each.step().name())
                .toList();
    }

    /** Recognised for basic balance two years ago only: what B1 asks for stands among what the self-assessment lacks. */
    @Test
    void nextStepLacksWhatItsCriteriaLack() {
        CountyProcedure procedure = national("'basic-balance-recognised-on': '2021-12-31'");

        NextStep next = next(procedure, SELF);
        assertThat(next.lacks()).extracting(Lack::text).anyMatch(each -> each.contains("(NQB2017-B1)"));
        assertThat(next.lacks()).extracting(Lack::text).anyMatch(each -> each.startsWith("结论未达标:1 个条目没有做到;"));
        assertThat(next.lacks())
                .filteredOn(each -> !each.view().isEmpty())
                .allSatisfy(each -> assertThat(each.view()).isEqualTo("national/quality-balance-2017"));
    }

    @Test
    void recordsNeverChangeAFinding() {
        Evaluated with = county(
                NATIONAL, "2023-12-31", RECOGNISED, step(NATION, "2023-03-10", true), step(CITY, "2023-03-10", false));
        Evaluated without = Counties.countyWith(NATIONAL, "2023-12-31", RECOGNISED, "", "");

        assertThat(with.evaluation().findings()).isEqualTo(without.evaluation().findings());
        assertThat(with.evaluation().verdicts()).isEqualTo(without.evaluation().verdicts());
        assertThat(written(with)).isEqualTo(written(without));
    }

    private static String written(Evaluated county) {
        java.io.StringWriter out = new java.io.StringWriter();
        FindingsJson.writeLine(county.evaluation(), out);
        return out.toString();
    }

    /** The plan of the district has phases and days of its own. */
    @Test
    void phasesAreDoneWithTheirParts() {
        var packs = Counties.evaluator("unnamed/district-plan-2025");
        CountyProcedure procedure = CountyProcedure.of(county(
                packs,
                "2025-06-30",
                RECOGNISED + ", 'plan-drafted-on': '2025-01-10', 'mobilisation-meeting-on': '2025-02-20'",
                step("und-school-self-checks", "2025-02-01", true),
                step("und-publicity", "2025-03-05", true)));

        assertThat(state(procedure, "und-preparation")).isEqualTo(StepState.DONE);
        assertThat(state(procedure, "und-building-up")).isEqualTo(StepState.NOW);
        assertThat(state(procedure, "und-city-review")).isEqualTo(StepState.NOT_YET);
        assertThat(standing(procedure, "und-publicity").remarks()).containsExactly("晚于截止日 2025-02-28");
        assertThat(standing(procedure, "und-plan").remarks()).containsExactly("截止日 2025-02-28");
        assertThat(standing(procedure, "und-self-assessment").remarks()).containsExactly("2027-12-31 以前");
        assertThat(procedure.questions())
                .hasSize(3)
                .allMatch(each -> each.asks().startsWith("“持续下滑”"));
        assertThat(procedure.notices()).isEmpty();
    }

    /** A local deadline for the nation's step: 武清 wanted it by 2022-12-31. */
    @Test
    void localDeadlineOfANationalStepIsHeldAgainstItsRecords() {
        var packs = Counties.evaluator("tianjin/wuqing-2020");
        Evaluated county = county(packs, "2023-06-30", RECOGNISED);

        assertThat(CountyProcedure.of(county).tracks())
                .filteredOn(each -> each.pack().equals("tianjin/wuqing-2020"))
                .singleElement()
                .satisfies(track -> assertThat(track.steps()).singleElement().satisfies(each -> {
                    assertThat(each.step().name()).isEqualTo("国家认定(优质均衡)");
                    assertThat(each.remarks()).containsExactly("截止日 2022-12-31 已过");
                }));
    }
}
