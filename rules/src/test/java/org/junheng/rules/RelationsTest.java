package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the criteria of shipped local packs stand to those above them, in what is found by the example of each. */
class RelationsTest {
    private static final ComplianceEvaluator SHIPPED = ComplianceEvaluator.withShippedPacks();
    private static final Map<String, Criterion> CRITERIA = SHIPPED.packs().values().stream()
            .flatMap(each -> each.criteria().stream())
            .collect(Collectors.toMap(Criterion::id, Function.identity()));

    /** Every pack that extends another, on its first day and on the last that its parents are of use. */
    static Stream<Evaluation> examples() {
        return SHIPPED.packs().values().stream()
                .filter(each -> !each.parents().isEmpty())
                .map(RelationsTest::evaluation);
    }

    private static Evaluation evaluation(Pack pack) {
        LocalDate day = Stream.of(pack.period().until(), LocalDate.of(2022, 12, 31))
                .filter(each -> each != null && pack.period().contains(each))
                .findFirst()
                .orElseGet(() -> java.util.Objects.requireNonNull(pack.period().from()));
        return SHIPPED.applying(pack.id()).evaluate(Plans.dossier(SHIPPED, "wuqing-like-district.json"), day);
    }

    private static boolean is(Finding finding, Relation.Kind... kinds) {
        Criterion criterion = CRITERIA.get(finding.criterion());
        return criterion != null && Stream.of(kinds).anyMatch(criterion::is);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsWeakerNamesItsParentWhichStillSpeaks(Evaluation evaluation) {
        for (Finding weaker : evaluation.findings()) {
            if (is(weaker, Relation.Kind.WEAKER)) {
                String parent = target(weaker);
                boolean speaks = !Dossiers.findings(evaluation, parent).isEmpty();

                assertThat(weaker.weakerThan()).as(weaker.criterion()).isEqualTo(speaks ? parent : null);
                assertThat(Dossiers.findings(evaluation, parent))
                        .as(parent)
                        .noneMatch(each -> weaker.criterion().equals(each.supersededBy()));
            } else {
                assertThat(weaker.weakerThan()).as(weaker.criterion()).isNull();
            }
        }
    }

    /** Where there is nothing to judge, neither takes the other's place. */
    @ParameterizedTest
    @MethodSource("examples")
    void whatEqualsOrTightensDecidesInPlaceOfItsParent(Evaluation evaluation) {
        Map<Subject, List<Finding>> bySubject =
                evaluation.findings().stream().collect(Collectors.groupingBy(Finding::subject));
        for (Finding replacing : evaluation.findings()) {
            if (is(replacing, Relation.Kind.EQUALS, Relation.Kind.TIGHTENS)) {
                assertThat(bySubject.get(replacing.subject()))
                        .filteredOn(each -> each.criterion().equals(target(replacing)))
                        .filteredOn(each -> each.outcome() != Outcome.NOT_APPLICABLE)
                        .allSatisfy(each -> assertThat(each.supersededBy()).isEqualTo(replacing.criterion()));
            }
        }
    }

    private static String target(Finding finding) {
        return CRITERIA.get(finding.criterion()).target().orElseThrow();
    }
}
