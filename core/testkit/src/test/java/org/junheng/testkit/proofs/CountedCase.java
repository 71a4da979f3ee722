package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Relation;
import org.junheng.packs.Scope;

/**
 * One section with whole numbers for its facts, judged by counting: plain long integers, no formula and no solver. It says what
 * the methods say in its own way, so that the solver can be held against it.
 *
 * @param packs the packs
 * @param facts the number of each fact
 */
record CountedCase(RandomPacks packs, Map<String, Long> facts) {
    /** Every case there is. */
    static List<CountedCase> all(RandomPacks packs) {
        List<CountedCase> cases = new ArrayList<>();
        for (long a = 0; a <= RandomPacks.MOST; a++) {
            for (long b = 0; b <= RandomPacks.MOST; b++) {
                for (long c = 0; c <= RandomPacks.MOST; c++) {
                    for (long d = 0; d <= RandomPacks.MOST_OF_SCHOOL; d++) {
                        cases.add(new CountedCase(packs, new TreeMap<>(Map.of("a", a, "b", b, "c", c, "d", d))));
                    }
                }
            }
        }
        return cases;
    }

    static boolean any(RandomPacks packs, Predicate<CountedCase> test) {
        return all(packs).stream().anyMatch(test);
    }

    private long sum(List<IndicatorDefinition.Term> terms) {
        return terms.stream()
                .mapToLong(each -> each.sign() * facts.get(each.fact()))
                .sum();
    }

    private IndicatorDefinition indicator(Criterion criterion) {
        int place = Integer.parseInt(
                criterion.selector().field("code").orElseThrow().substring(1));
        return packs.indicators.get(place);
    }

    boolean applies(Criterion criterion) {
        Optional<String> scope = criterion.selector().field("scope");
        if (scope.isEmpty()) {
            return true;
        }
        Scope.Condition only = packs.scopes
                .get(Integer.parseInt(scope.get().substring(1)))
                .conditions()
                .get(0);
        long number = facts.get(only.figure());
        return only.comparator() == org.junheng.findings.Comparator.AT_LEAST ? number >= 1 : number <= 1;
    }

    boolean isDefined(Criterion criterion) {
        IndicatorDefinition indicator = indicator(criterion);
        return indicator.denominator().isEmpty() || sum(indicator.denominator()) > 0;
    }

    boolean isMet(Criterion criterion) {
        int sign = sign(criterion, BigDecimal.ONE);
        return isDefined(criterion)
                && switch (criterion.requirement().get(0).name()) {
                    case "atLeast" -> sign >= 0;
                    case "moreThan" -> sign > 0;
                    case "atMost" -> sign <= 0;
                    case "lessThan" -> sign < 0;
                    default -> sign == 0;
                };
    }

    /** How the value compares with a share of the limit: in hundredths of hundredths, so that all numbers are whole. */
    private int sign(Criterion criterion, BigDecimal share) {
        IndicatorDefinition indicator = indicator(criterion);
        long below = indicator.denominator().isEmpty() ? 1 : sum(indicator.denominator());
        BigDecimal limit =
                new BigDecimal(criterion.requirement().get(0).arguments().get(0)).multiply(share);
        long required = limit.movePointRight(4).longValueExact();
        long value = sum(indicator.numerator()) * indicator.per() * 10_000;
        return Long.compare(value, required * below);
    }

    private Optional<Criterion> replacing(Criterion target) {
        return packs.local.stream()
                .filter(each -> each.replaced().equals(Optional.of(target.id())) && applies(each))
                .findFirst();
    }

    private boolean isHelped(Criterion target) {
        return packs.local.stream()
                .anyMatch(each -> each.is(Relation.Kind.RELAXES)
                        && each.target().equals(Optional.of(target.id()))
                        && applies(each)
                        && isMet(each));
    }

    /** Whether a composite is met; whoever stands in for its items counts in the local view. */
    boolean isCompositeMet(Criterion composite, boolean inLocalView) {
        int met = 0;
        boolean isLow = false;
        BigDecimal share =
                new BigDecimal(composite.requirement().get(2).arguments().get(0));
        for (Criterion item : packs.above.subList(0, 3)) {
            Optional<Criterion> other = inLocalView ? replacing(item) : Optional.empty();
            Criterion decides = other.orElse(item);
            boolean helped = inLocalView && other.isEmpty() && isHelped(item);
            boolean isItemMet = helped || isMet(decides);
            met += isItemMet ? 1 : 0;
            isLow |= !isItemMet && sign(decides, share) < 0;
        }
        return !isLow
                && met
                        >= Integer.parseInt(
                                composite.requirement().get(0).arguments().get(0));
    }

    /** Whether every value that may count in a composite is there. */
    boolean areItemsDefined(boolean inLocalView) {
        boolean ofAbove = packs.above.subList(0, 3).stream().allMatch(this::isDefined);
        boolean ofLocal =
                packs.local.stream().filter(each -> each.layered().isPresent()).allMatch(this::isDefined);
        return ofAbove && (!inLocalView || ofLocal);
    }
}
