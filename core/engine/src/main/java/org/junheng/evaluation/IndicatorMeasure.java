package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/** One indicator of one subject, the plain way: exact fractions straight from the definition. */
abstract class IndicatorMeasure {
    private final IndicatorDefinition definition;

    IndicatorMeasure(IndicatorDefinition definition) {
        this.definition = definition;
    }

    /** What the dictionary says about a fact. */
    abstract FactDefinition definition(String fact);

    /** The figure as it was handed in; empty if it is missing. */
    abstract Optional<BigDecimal> given(String fact);

    /** The subject's share of the figure as given. */
    abstract Rational share(String fact);

    /** The value; empty if a fact is missing or the denominator is 0. */
    final Optional<Rational> value() {
        // of nothing, or of less than nothing, nothing can be a share
        boolean isDefined = missing().isEmpty() && denominator(this::amount).signum() > 0;
        return isDefined ? value(this::amount, sign -> {}) : Optional.empty();
    }

    /** The value from other amounts; empty if the denominator, whose sign is told, is 0. */
    public final Optional<Rational> value(Function<String, Rational> amounts, IntConsumer signs) {
        Rational denominator = denominator(amounts);
        signs.accept(denominator.signum());
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(sum(definition.numerator(), amounts).times(per()).dividedBy(denominator));
    }

    /** What is missing, one by one. */
    List<Missing> lacking() {
        return missing().stream().map(Missing::of).toList();
    }

    /** The facts that are missing, in the order of the definition. */
    final List<FactDefinition> missing() {
        return facts().stream()
                .filter(fact -> given(fact).isEmpty())
                .map(this::definition)
                .toList();
    }

    /** The facts that are used, as given. */
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (String fact : facts()) {
            given(fact).ifPresent(value -> inputs.put(fact, value.toPlainString()));
        }
        return inputs;
    }

    /**
     * How much must be added to the first fact that counts for more (or, for an upper limit, taken away from it) to meet a
     * requirement that is not met: the least multiple of the fact's own step. Null where the requirement has no good side.
     */
    final Finding.@Nullable Shortfall shortfall(Requirement requirement, Rational value) {
        Comparator comparator = requirement.comparator();
        if (comparator == Comparator.EXACTLY) {
            return null;
        }
        FactDefinition fact = raw();
        Rational effect = share(fact.code()).times(per()).dividedBy(denominator(this::amount));
        Rational toAdd = Rational.of(requirement.limit().value()).minus(value).dividedBy(effect);
        Rational amount = comparator.isLowerBound() ? toAdd : Rational.ZERO.minus(toAdd);
        BigDecimal step = amount.nextStep(
                fact.decimals(), comparator.acceptsLimit() ? Rational.Bound.INCLUSIVE : Rational.Bound.EXCLUSIVE);
        return new Finding.Shortfall(step.toPlainString(), fact.unit(), fact.code());
    }

    private FactDefinition raw() {
        return definition.numerator().stream()
                .filter(term -> term.sign() > 0)
                .findFirst()
                .map(term -> definition(term.fact()))
                .orElseThrow(() -> new IllegalStateException("no fact to add to in " + definition.code()));
    }

    /** 1 if the definition has none. */
    private Rational denominator(Function<String, Rational> amounts) {
        return definition.denominator().isEmpty() ? Rational.of(1) : sum(definition.denominator(), amounts);
    }

    /** Whether a figure is never missing, so that it is not looked for. */
    boolean isAlwaysGiven(String fact) {
        return fact.equals(IndicatorDefinition.STUDENTS);
    }

    /** The facts of the definition, but for those that are always given. */
    final List<String> facts() {
        List<String> facts = new ArrayList<>();
        for (List<Term> terms : List.of(definition.numerator(), definition.denominator())) {
            for (Term term : terms) {
                if (!isAlwaysGiven(term.fact()) && !facts.contains(term.fact())) {
                    facts.add(term.fact());
                }
            }
        }
        return facts;
    }

    private Rational per() {
        return Rational.of(definition.per());
    }

    private static Rational sum(List<Term> terms, Function<String, Rational> amounts) {
        return Rational.sum(terms.stream()
                .map(term -> amounts.apply(term.fact()).times(Rational.of(term.sign())))
                .toList());
    }

    /** What a fact adds. */
    Rational amount(String fact) {
        return Rational.of(given(fact).orElseThrow()).times(share(fact));
    }
}
