package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of findings, word for word. */
class WordingTest {
    private static final JudgedBy RULE = GivenOutcomes.by("X", "every", Leeway.NONE);

    @Test
    void outcomesOfDataChecksAreAboutFigures() {
        JudgedBy check = GivenOutcomes.by("X", Criterion.CHECK, Leeway.NONE);

        assertThat(Wording.label(RULE.criterion(), Outcome.NOT_MET)).isEqualTo("未达标");
        assertThat(Wording.label(check.criterion(), Outcome.NOT_MET)).isEqualTo("数据矛盾");
        Finding.Required limit = new Finding.Required(Comparator.AT_MOST, "0.65", "%");
        assertThat(Wording.required(RULE.criterion(), limit)).isEqualTo(",要求 ≤ 0.65%");
        assertThat(Wording.required(check.criterion(), limit)).isEqualTo(",应 ≤ 0.65%");
    }

    @ParameterizedTest
    @CsvSource({"NOT_YET_DUE, '期限 2022-12-31,尚未到期'", "UNDECIDED, '条文写“约”,没有写差多少还算达到,请向发文机关问清'"})
    void whatTheWordsLeaveOpen(Outcome counted, String expected) {
        Leeway leeway = new Leeway(LocalDate.of(2022, 12, 31), "约", null);

        assertThat(Wording.leeway(GivenOutcomes.by("X", "every", leeway), counted))
                .isEqualTo(expected);
    }

    @Test
    void whatNobodyHasToDo() {
        assertThat(Wording.leeway(GivenOutcomes.by("X", "every", new Leeway(null, null, "鼓励")), Outcome.NOT_APPLICABLE))
                .isEqualTo("条文写“鼓励”,不是必须做到的");
        assertThat(Wording.leeway(RULE, Outcome.NOT_APPLICABLE)).isEqualTo("参考文本,对谁都没有约束力");
    }

    @Test
    void recordsAreNamedByThePackOrElseByTheirCode() {
        FactDefinition rooms = new FactDefinition(
                "special-room", "专用教室", "school", FactType.RECORDS, "", 0, null, null, List.of(), null, "");

        assertThat(Wording.records(Dictionary.of(List.of(rooms)), "school/special-room"))
                .isEqualTo("专用教室记录");
        assertThat(Wording.records(Dictionary.EMPTY, "school/special-room")).isEqualTo("special-room 记录");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, '', '督导室 核实'",
                "2021-05-06, '', '督导室 2021-05-06 核实'",
                "-, 'a.pdf b.pdf', '督导室 核实,材料:a.pdf、b.pdf'",
            })
    void whoAttestsSomething(@Nullable LocalDate on, String files, String expected) {
        List<String> evidence = files.isEmpty() ? List.of() : List.of(files.split(" ", -1));

        assertThat(Wording.attested(new Attestation("X", "C", true, "督导室", on, evidence)))
                .isEqualTo(expected);
    }

    @Test
    void subjectsAreNamedWithTheirStage() {
        assertThat(Wording.name(new Subject(Subject.Type.SCHOOL, "S", "一小", null, null)))
                .isEqualTo("一小 ");
        assertThat(Wording.name(new Subject(Subject.Type.SECTION, "S", "一校", Stage.JUNIOR, null)))
                .isEqualTo("一校(初中)");
        assertThat(Wording.name(new Subject(Subject.Type.COUNTY, "C", "县", Stage.PRIMARY, null)))
                .isEqualTo("县(小学)");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "%, %", "人, ' 人'", "平方米/生, ''"})
    void unitsThatTheIndicatorNamesAreLeftOut(String unit, String expected) {
        assertThat(Wording.mark(unit)).isEqualTo(expected);
    }

    /** A gap of the indicator, and how much of the raw figure closes it; neither twice, and none that rounding hides. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AT_LEAST, 0.50, -, ',差 0.50'",
                "AT_MOST, 0.50, -, ',高出 0.50'",
                "AT_LEAST, 0.50, 12, ',差 0.50,还缺 12 平方米'",
                "AT_MOST, 0.50, 12, ',高出 0.50,超出 12 平方米'",
                "AT_LEAST, 12.0, 12, ',还缺 12 平方米'",
                "AT_LEAST, 0.00, 1, ',还缺 1 平方米'",
            })
    void gapsAndWhatClosesThem(Comparator comparator, BigDecimal margin, @Nullable String raw, String expected) {
        Finding.Shortfall shortfall = raw == null ? null : new Finding.Shortfall(raw, "平方米", "area");

        assertThat(Wording.gap(comparator, margin, shortfall)).isEqualTo(expected);
    }

    /** Up to five by name; more by kind, with how many of each; of more than five kinds the first five, and how many in all. */
    @Test
    void whatIsMissingIsNamedAsFarAsItCanBeRead() {
        assertThat(Wording.missing(missing(1, 5))).isEqualTo(":缺 一校1 事1、一校2 事1、一校3 事1、一校4 事1、一校5 事1");
        assertThat(Wording.missing(missing(1, 6))).isEqualTo(":缺 事1(6 处)");
        assertThat(Wording.missing(missing(5, 2))).isEqualTo(":缺 事1(2 处)、事2(2 处)、事3(2 处)、事4(2 处)、事5(2 处)");
        assertThat(Wording.missing(missing(6, 2))).isEqualTo(":缺 事1(2 处)、事2(2 处)、事3(2 处)、事4(2 处)、事5(2 处) 等共 12 项");
        assertThat(Wording.missing(List.of(Wording.SCHOOLS))).isEqualTo(":缺 学校数据");
    }

    private static List<Missing> missing(int kinds, int schools) {
        return IntStream.rangeClosed(1, kinds)
                .boxed()
                .flatMap(kind -> IntStream.rangeClosed(1, schools)
                        .mapToObj(school -> new Missing(school + "/f" + kind, "一校" + school, "事" + kind)))
                .toList();
    }

    @Test
    void itemsAndStatisticsByName() {
        List<GivenOutcomes> items = Stream.of("A", "B")
                .map(id -> new GivenOutcomes(GivenOutcomes.by(id, "every", Leeway.NONE), false, Outcome.NO_DATA))
                .toList();

        assertThat(Wording.items("awaited", items)).containsExactly("还没有到期:题A、题B");
        assertThat(Wording.items()).isEqualTo("项");
        assertThat(Wording.variationOf("生均校舍面积")).isEqualTo("生均校舍面积的校际差异系数");
        assertThat(Wording.compositeOf("资源配置")).isEqualTo("资源配置综合差异系数");
    }
}
