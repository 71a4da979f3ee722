package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every criterion finds the same alone (with those that it counts) as in its pack: rules of Drools can silence one another
 * (upstream issue 7115), ours must not.
 */
class AloneTogetherTest {
    private static final LocalDate LATE = LocalDate.of(2022, 12, 31);

    @TestFactory
    Stream<DynamicTest> everyCriterionAloneFindsWhatItFindsInItsPack() {
        ComplianceEvaluator shipped = ComplianceEvaluator.withShippedPacks();
        List<Dossier> counties = Stream.of(
                        "dossiers/constructed-county",
                        "dossiers/ningguo-2022-reported",
                        "dossiers/allowances-county",
                        "local-plans/wuqing-like-district",
                        "local-plans/county-report-2020",
                        "local-plans/school-plan")
                .map(each -> shipped.reader().read(Path.of("../examples", each + ".json")))
                .toList();
        List<DynamicTest> tests = new ArrayList<>();
        for (Pack pack : shipped.packs().values()) {
            Map<LocalDate, List<Evaluation>> together = new HashMap<>();
            for (Criterion criterion : pack.criteria()) {
                if (criterion.level() != Level.VERDICT) {
                    LocalDate day = day(pack, criterion);
                    tests.add(dynamicTest(criterion.id(), () -> {
                        List<Evaluation> alone = CompiledModels.evaluate(alone(pack, criterion), counties, day);
                        List<Evaluation> all =
                                together.computeIfAbsent(day, each -> CompiledModels.evaluate(pack, counties, each));
                        assertThat(findings(alone, criterion)).isNotEmpty().isEqualTo(findings(all, criterion));
                    }));
                }
            }
        }
        return tests.stream();
    }

    /** The last day that it is in force: then most is decided. One without a last day is held against a day of the examples. */
    private static LocalDate day(Pack pack, Criterion criterion) {
        Period period = pack.inForce(criterion);
        return period.until() != null || period.isBefore(LATE)
                ? Objects.requireNonNullElse(period.until(), period.from())
                : LATE;
    }

    /** The pack with one criterion, and with the items that it counts if it counts any. */
    private static Pack alone(Pack pack, Criterion criterion) {
        List<Criterion> kept = pack.criteria().stream()
                .filter(each -> each.equals(criterion) || isCounted(each, criterion))
                .toList();
        return CompiledModels.with(pack, kept);
    }

    private static boolean isCounted(Criterion item, Criterion criterion) {
        Level counted = criterion.level() == Level.SCHOOL ? Level.SECTION : Level.COUNTY;
        return (criterion.level() == Level.SCHOOL || criterion.level() == Level.TOTAL)
                && item.level() == counted
                && item.selector().stage().equals(criterion.selector().stage());
    }

    /** What was found; which of several allowances decides in the end is a matter of all of them. */
    private static List<String> findings(List<Evaluation> evaluations, Criterion criterion) {
        return evaluations.stream()
                .flatMap(evaluation -> evaluation.findings().stream())
                .filter(finding -> finding.criterion().equals(criterion.id()))
                .map(each -> each.subject() + " " + each.outcome() + " " + each.measured() + " " + each.shortfall()
                        + " " + each.inputs() + " " + each.missing())
                .toList();
    }
}
