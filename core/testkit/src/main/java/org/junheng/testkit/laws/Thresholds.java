package org.junheng.testkit.laws;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;
import org.junheng.packs.Pack;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/** The criteria that hold one indicator of each subject against a number. */
final class Thresholds {
    private static final Set<String> TYPES =
            Set.of("SectionIndicator", "SchoolIndicator", "CountyIndicator", "RecordIndicator", "SeriesIndicator");

    private final Map<String, Spoken> criteria = new HashMap<>();
    private final PackUnderLaw pack;

    Thresholds(PackUnderLaw pack, Trial trial) {
        this.pack = pack;
        for (Spoken each : pack.inForce(trial.day())) {
            if (TYPES.contains(each.criterion().selector().type())) {
                criteria.put(each.criterion().id(), each);
            }
        }
    }

    /** The criterion of a finding, if it is one of them. */
    Optional<Criterion> criterion(Finding finding) {
        Finding.Required required = finding.required();
        boolean isNumber = required != null && required.comparator() != Comparator.EXACTLY && isPlain(finding);
        return isNumber
                ? Optional.ofNullable(criteria.get(finding.criterion())).map(Spoken::criterion)
                : Optional.empty();
    }

    /** Trends and published figures have no limit of their own. */
    private boolean isPlain(Finding finding) {
        Spoken spoken = criteria.get(finding.criterion());
        return spoken != null
                && List.of("atLeast", "atMost", "moreThan", "lessThan")
                        .contains(spoken.criterion().requirement().get(0).name());
    }

    /** How the indicator of a finding is computed. */
    Optional<IndicatorDefinition> indicator(Finding finding) {
        Spoken spoken = criteria.get(finding.criterion());
        List<Pack> seen =
                spoken == null ? List.of() : pack.line().subList(0, pack.line().indexOf(spoken.pack()) + 1);
        IndicatorDefinition found = null;
        for (Pack each : seen) {
            for (IndicatorDefinition one : each.indicators()) {
                boolean ofStage = finding.subject().stage() == null
                        || one.isFor(finding.subject().stage());
                if (one.code().equals(finding.indicator()) && ofStage) {
                    found = one;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The facts above the line of which more makes the indicator greater, whatever else. */
    static List<String> raising(IndicatorDefinition indicator) {
        boolean isPositive = indicator.denominator().stream().allMatch(each -> each.sign() > 0);
        return isPositive
                ? indicator.numerator().stream()
                        .filter(each -> each.sign() > 0 && isOnce(each.fact(), indicator))
                        .map(Term::fact)
                        .toList()
                : List.of();
    }

    private static boolean isOnce(String fact, IndicatorDefinition indicator) {
        long above = indicator.numerator().stream()
                .filter(each -> each.fact().startsWith(fact))
                .count();
        return above == 1
                && indicator.denominator().stream()
                        .noneMatch(each -> each.fact().startsWith(fact));
    }
}
