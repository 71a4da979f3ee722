package org.junheng.report.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.report.ThreeSchools.FIRST;
import static org.junheng.report.ThreeSchools.SECOND;
import static org.junheng.report.ThreeSchools.school;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Word;
import org.junheng.report.Evaluated;
import org.junheng.report.Step;
import org.junheng.report.ThreeSchools;
import org.junit.jupiter.api.Test;

class YearsComparisonTest {
    private static final String BACKBONE = "NQB2017-R2-primary";

    private static CountyYears compared(Evaluated... evaluations) {
        return YearsComparison.of(List.of(evaluations), YearsComparison.NEAR);
    }

    private static Interval interval(Evaluated before, Evaluated after) {
        return compared(before, after).intervals().get(0);
    }

    private static List<String> subjects(Interval interval, Change.Kind kind) {
        return interval.changes(kind).stream()
                .filter(each -> each.criterion().equals(BACKBONE))
                .map(each -> each.subject().code())
                .toList();
    }

    /** The first falls from 1.00 to 0.00, the third rises from 0.50 to 1.00, the second stays at 2.00. */
    @Test
    void outcomesThatChanged() {
        Interval interval = interval(ThreeSchools.with(FIRST, 1, 2, 1), ThreeSchools.with(SECOND, 0, 2, 2));

        assertThat(subjects(interval, Change.Kind.LOST)).containsExactly("A1");
        assertThat(subjects(interval, Change.Kind.GAINED)).containsExactly("C3");
        Change lost = interval.changes(Change.Kind.LOST).get(0);
        assertThat(lost.before().measured()).isEqualTo("1.00");
        assertThat(lost.after().measured()).isEqualTo("0.00");
        assertThat(lost.rule()).isEmpty();
        assertThat(interval.rules()).isEmpty();
        assertThat(interval.schools()).isEmpty();
    }

    @Test
    void evaluationsMayComeInAnyOrder() {
        Evaluated first = ThreeSchools.with(FIRST, 1, 2, 1);
        Evaluated second = ThreeSchools.with(SECOND, 0, 2, 2);

        assertThat(compared(second, first)).isEqualTo(compared(first, second));
    }

    @Test
    void schoolsThatCameWentAndChangedTheirName() {
        Evaluated before =
                ThreeSchools.evaluated(FIRST, List.of(school("A1", "甲校", 100, 0), school("B2", "乙校", 100, 2)));
        Evaluated after =
                ThreeSchools.evaluated(SECOND, List.of(school("B2", "新乙校", 100, 2), school("C3", "丙校", 200, 1)));

        Interval interval = interval(before, after);

        assertThat(interval.schools())
                .extracting(SchoolChange::kind, SchoolChange::code, SchoolChange::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SchoolChange.Kind.CLOSED, "A1", "甲校"),
                        org.assertj.core.groups.Tuple.tuple(SchoolChange.Kind.RENAMED, "B2", "新乙校"),
                        org.assertj.core.groups.Tuple.tuple(SchoolChange.Kind.OPENED, "C3", "丙校"));
        assertThat(interval.schools().get(1).detail()).isEqualTo("乙校 → 新乙校");
        assertThat(interval.changes())
                .noneMatch(each -> each.subject().code().equals("A1")
                        || each.subject().code().equals("C3"));
    }

    /** Means 100 · 4 : 400 = 1.00 and 100 · 6 : 400 = 1.50. */
    @Test
    void meansHaveTheDirectionOfTheCriterionAndCoefficientsDownwards() {
        CountyYears years = compared(ThreeSchools.with(FIRST, 1, 1, 2), ThreeSchools.with(SECOND, 1, 3, 2));

        StatisticSeries backbone = years.statistics().stream()
                .filter(each -> each.mean().indicator().equals("backbone-teachers"))
                .findFirst()
                .orElseThrow();
        assertThat(backbone.mean().points()).extracting(Series.Point::value).containsExactly("1.00", "1.50");
        assertThat(backbone.mean().last().step()).isEqualTo(Step.UP_GOOD);
        assertThat(backbone.mean().last().change()).isEqualTo("+0.50");
        // √(300 : 400) : 1.5 = 0.577
        assertThat(backbone.variation().points())
                .extracting(Series.Point::value)
                .containsExactly("0.000", "0.577");
        assertThat(backbone.variation().last().step()).isEqualTo(Step.UP_BAD);
        assertThat(backbone.chart()).isNotNull();
    }

    /** The second falls from 4.00 to 2.00: next 0.00. The first is 1.00, exactly the limit; the third 1.00 both times. */
    @Test
    void warningsAndEdges() {
        CountyYears years = compared(ThreeSchools.with(FIRST, 1, 4, 2), ThreeSchools.with(SECOND, 1, 2, 2));

        assertThat(years.warnings())
                .filteredOn(each -> each.series().criterion().equals(BACKBONE))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(Warning.Kind.CROSSING);
                    assertThat(each.series().subject().code()).isEqualTo("B2");
                    assertThat(each.detail()).isEqualTo("一年后 0.00");
                });
        assertThat(years.edges())
                .filteredOn(each -> each.series().criterion().equals(BACKBONE))
                .extracting(each -> each.series().subject().code())
                .containsExactly("A1", "C3");
        assertThat(years.edges()).extracting(Edge::kind).containsOnly(Edge.Kind.EQUAL);
    }

    /** 21 of 2000 students are 1.05: 5 % of 1 above it. */
    @Test
    void nearIsAsFarAsOneIsTold() {
        List<Evaluated> both = List.of(
                ThreeSchools.evaluated(FIRST, List.of(school("A1", "甲校", 2000, 21))),
                ThreeSchools.evaluated(SECOND, List.of(school("A1", "甲校", 2000, 21))));

        assertThat(YearsComparison.of(both, BigDecimal.valueOf(5)).warnings())
                .anyMatch(each -> each.kind() == Warning.Kind.NEAR
                        && each.series().criterion().equals(BACKBONE));
        assertThat(YearsComparison.of(both, new BigDecimal("4.99")).warnings())
                .noneMatch(each -> each.series().criterion().equals(BACKBONE));
    }

    /** 30999 of 3 099 999 students are 0.99997, printed 1.00: not met, and the printed number would be. */
    @Test
    void whatIsPrintedOtherwiseIsTold() {
        CountyYears years = compared(
                ThreeSchools.evaluated(FIRST, List.of(school("A1", "甲校", 1_000_000, 9_999))),
                ThreeSchools.evaluated(SECOND, List.of(school("A1", "甲校", 1_000_000, 9_999))));

        assertThat(years.edges())
                .filteredOn(each -> each.series().criterion().equals(BACKBONE))
                .singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(Edge.Kind.ROUNDING));
    }

    @Test
    void anotherLimitInTheRuleIsSaidBesideTheChange() {
        Evaluated before = ThreeSchools.with(FIRST, 1, 2, 1);
        Evaluated after = withOtherLimit(ThreeSchools.with(SECOND, 0, 2, 1));

        Interval interval = interval(before, after);

        assertThat(interval.rules())
                .extracting(RuleChange::kind)
                .containsExactly(RuleChange.Kind.PACK_CHANGED, RuleChange.Kind.LIMIT_CHANGED);
        assertThat(interval.changes(Change.Kind.LOST).get(0).rule())
                .contains("atLeast(1)")
                .contains("atLeast(2)");
    }

    /** The same evaluation, as if the pack had another revision in which the criterion asks for 2. */
    private static Evaluated withOtherLimit(Evaluated county) {
        Map<String, Pack> packs = new LinkedHashMap<>(county.packs());
        packs.computeIfPresent(
                "national/quality-balance-2017",
                (id, pack) -> pack.with(pack.criteria().stream()
                        .map(each -> each.id().equals(BACKBONE) ? asking(each) : each)
                        .toList()));
        Evaluation evaluation = new OtherRevision(county.evaluation());
        return new Evaluated(county.dossier(), evaluation, packs);
    }

    private static Criterion asking(Criterion criterion) {
        return new Criterion(
                criterion.id(),
                criterion.title(),
                criterion.level(),
                criterion.file(),
                criterion.line(),
                criterion.citation(),
                criterion.law(),
                criterion.group(),
                criterion.period(),
                criterion.relation(),
                criterion.leeway(),
                criterion.partOf(),
                criterion.selector(),
                criterion.opening(),
                List.of(new Word("atLeast", List.of("2"))));
    }

    @Test
    void othersThanYearsOfOneCountyAreRefused() {
        Evaluated first = ThreeSchools.with(FIRST, 1, 1, 1);
        Evaluated stranger = ThreeSchools.evaluated(
                SECOND, Dossier.builder(County.of("2", "乙县")).asOf(SECOND).build());

        assertThatThrownBy(() -> compared(first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compared(first, first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> compared(first, stranger)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pageHoldsNamesAsText() throws IOException {
        String name = "𠮷\"<script>alert(1)</script>";
        CountyYears years = compared(
                ThreeSchools.evaluated(FIRST, List.of(school("A1", "甲校", 100, 1))),
                ThreeSchools.evaluated(SECOND, List.of(school("A1", name, 100, 0))),
                ThreeSchools.evaluated(LocalDate.of(2026, 6, 30), List.of(school("A1", name, 100, 2))));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        YearsPage.write(years, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .doesNotContain("<script>alert")
                .contains("𠮷&quot;&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("2023-12-31 → 2024-12-31 的变化", "2024-12-31 → 2026-06-30 的变化");
    }
}
