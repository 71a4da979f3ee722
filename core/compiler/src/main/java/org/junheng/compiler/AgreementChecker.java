package org.junheng.compiler;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Word;

/** Checks that what a computed number must agree with is stated by a fact of the same holder and unit. */
final class AgreementChecker {
    private final Family family;
    private final CriterionProblems problems;

    AgreementChecker(Family family, CriterionProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    /** The fact that states what a criterion checks; empty if it checks something else. */
    static Optional<String> stated(Criterion criterion) {
        return criterion.requirement().stream()
                .filter(word -> word.name().equals(ColumnType.AGREES_WITH))
                .map(Word::arguments)
                .map(arguments -> arguments.get(0))
                .findFirst();
    }

    void check(Criterion criterion) {
        stated(criterion).ifPresent(code -> check(criterion, code));
    }

    private void check(Criterion criterion, String code) {
        if (!criterion.isCheck()) {
            problems.add(criterion, "agreement.opening", criterion.opening());
        }
        if (criterion.selector().field("code").isEmpty()) {
            problems.add(criterion, "agreement.group");
        }
        String holder = criterion.selector().type().equals(ColumnType.SERIES_INDICATOR.type())
                ? FactDefinition.COUNTY_SERIES
                : FactDefinition.COUNTY;
        Optional<FactDefinition> fact = family.fact(holder, code).filter(AgreementChecker::isNumber);
        if (fact.isEmpty()) {
            unknown(criterion, code, holder);
        } else {
            unit(criterion, fact.get());
        }
    }

    private static boolean isNumber(FactDefinition fact) {
        return fact.type() == FactType.COUNT || fact.type() == FactType.AMOUNT;
    }

    private void unknown(Criterion criterion, String code, String holder) {
        Set<String> known = family.facts()
                .filter(each -> each.holder().equals(holder) && isNumber(each))
                .map(FactDefinition::code)
                .collect(Collectors.toCollection(TreeSet::new));
        String all = String.join(CompilerMessages.AND, known);
        problems.add(criterion, "agreement.fact", code, holder, all, CompilerMessages.didYouMean(code, known));
    }

    private void unit(Criterion criterion, FactDefinition fact) {
        criterion
                .selector()
                .field("code")
                .flatMap(code -> family.definitions(code).findFirst())
                .map(IndicatorDefinition::unit)
                .filter(unit -> !unit.equals(fact.unit()))
                .ifPresent(unit -> problems.add(criterion, "agreement.unit", fact.code(), fact.unit(), unit));
    }
}
