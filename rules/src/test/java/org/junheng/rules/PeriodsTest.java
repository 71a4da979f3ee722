package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.ComplianceEvaluator;
import org.junheng.PackSelectionException;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Verdict;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which law is in force on a day follows from the packs; both ends of a period belong to it. */
class PeriodsTest {
    private static final ComplianceEvaluator SHIPPED = ComplianceEvaluator.withShippedPacks();

    private static Evaluation on(ComplianceEvaluator evaluator, LocalDate day) {
        return evaluator.evaluate(Dossiers.of(evaluator, "", "", ""), day);
    }

    /** First and last day of every period, and the days beside them. */
    @ParameterizedTest
    @CsvSource({
        "2012-01-20, national/basic-balance-2012",
        "2017-04-18, national/basic-balance-2012",
        "2017-04-19, national/quality-balance-2017",
        "2019-09-30, national/quality-balance-2017",
        "2019-10-01, national/quality-balance-2017 national/quality-balance-procedure-2019",
        "2022-09-30, national/quality-balance-2017 national/quality-balance-procedure-2019",
        "2022-10-01, national/quality-balance-2017",
        "2025-02-28, national/quality-balance-2017",
        "2025-03-01, national/quality-balance-2017",
        "2026-11-22, national/quality-balance-2017"
    })
    void whatIsAppliedByItselfOnADay(LocalDate day, String views) {
        assertThat(on(SHIPPED, day).verdicts()).extracting(Verdict::view).containsExactly(views.split(" ", -1));
    }

    @Test
    void nothingIsInForceBeforeTheFirstMethod() {
        assertThatThrownBy(() -> on(SHIPPED, LocalDate.of(2012, 1, 19)))
                .isInstanceOf(PackSelectionException.class)
                .hasMessageContaining("2012-01-19");
    }

    @ParameterizedTest
    @CsvSource({
        "national/quality-balance-procedure-2019, 2019-09-30, 2019-10-01",
        "national/quality-balance-procedure-2019, 2022-10-01, 2022-09-30",
        "national/quality-balance-later-texts, 2025-02-28, 2025-03-01",
        "national/quality-balance-2017, 2017-04-18, 2017-04-19",
        "national/basic-balance-2012, 2012-01-19, 2012-01-20"
    })
    void packThatIsAskedForOutsideItsPeriodIsRefused(String pack, LocalDate day, String edge) {
        ComplianceEvaluator asked = Dossiers.evaluator(pack);

        assertThatThrownBy(() -> on(asked, day))
                .isInstanceOf(PackSelectionException.class)
                .hasMessageContainingAll(pack, edge, day.toString());
        assertThat(on(asked, LocalDate.parse(edge)).verdicts()).hasSize(1);
    }

    @Test
    void basicBalanceMayBeAskedForAfterItsPeriodAndSaysSo() {
        Evaluation after = on(Dossiers.evaluator(Dossiers.BASIC), LocalDate.of(2017, 4, 19));
        Evaluation within = on(Dossiers.evaluator(Dossiers.BASIC), LocalDate.of(2017, 4, 18));

        assertThat(after.verdicts().get(0).reasons()).anyMatch(each -> each.contains("2017-04-18"));
        assertThat(within.verdicts().get(0).reasons()).noneMatch(each -> each.contains("2017-04-18"));
    }

    /** On every day at an edge every criterion in force speaks, and no other does: of a parent not in force only the verdict. */
    @Test
    void exactlyTheCriteriaInForceSpeak() {
        for (Pack pack : SHIPPED.packs().values()) {
            ComplianceEvaluator asked = Dossiers.evaluator(pack.id());
            for (LocalDate day : edges(pack)) {
                Set<String> spoke = new TreeSet<>();
                Evaluation evaluation = on(asked, day);
                evaluation.findings().stream().map(Finding::criterion).forEach(spoke::add);
                evaluation.verdicts().stream().map(Verdict::criterion).forEach(spoke::add);

                Set<String> inForce = new TreeSet<>();
                line(pack)
                        .forEach(each -> each.criteria().stream()
                                .filter(criterion -> criterion.inForce(day)
                                        && (each.equals(pack) || isOfUse(each, day) || isVerdict(criterion)))
                                .map(Criterion::id)
                                .forEach(inForce::add));
                assertThat(spoke).as(pack.id() + " " + day).isEqualTo(inForce);
            }
        }
    }

    private static boolean isOfUse(Pack parent, LocalDate day) {
        return parent.period().contains(day)
                || (parent.afterwards() && parent.period().isOver(day));
    }

    private static boolean isVerdict(Criterion criterion) {
        return criterion.level() == Level.VERDICT;
    }

    /** A plan of 2016 below a method of 2017: before the method was there, it failed nobody. */
    @Test
    void methodThatIsNotYetInForceDecidesNothingInALocalView() {
        ComplianceEvaluator asked = Dossiers.evaluator("unnamed/city-opinions-2016");

        assertThat(on(asked, LocalDate.of(2017, 4, 18)).findings())
                .isNotEmpty()
                .allMatch(each -> each.pack().equals("unnamed/city-opinions-2016"));
        assertThat(on(asked, LocalDate.of(2017, 4, 19)).findings())
                .anyMatch(each -> each.criterion().equals("NQB2017-B1"));
    }

    private static List<LocalDate> edges(Pack pack) {
        // a pack whose first day is not known may be asked for on any day that its parents are in force
        LocalDate from = pack.period().from() == null
                ? LocalDate.of(2020, 1, 1)
                : pack.period().from();
        LocalDate until = pack.period().until();
        return until == null
                ? List.of(from, from.plusDays(1))
                : List.of(from, from.plusDays(1), until.minusDays(1), until);
    }

    private static List<Pack> line(Pack pack) {
        List<Pack> line = new java.util.ArrayList<>(List.of(pack));
        pack.parents().forEach(each -> line.addAll(line(SHIPPED.packs().get(each))));
        return line;
    }
}
