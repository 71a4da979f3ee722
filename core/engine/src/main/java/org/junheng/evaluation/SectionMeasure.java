package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.facts.Split;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/**
 * One indicator of one section, the plain way: exact fractions straight from the definition. It explains what {@link
 * IndicatorColumns} computes fast, and must agree with it.
 */
final class SectionMeasure {
    private final IndicatorDefinition definition;
    private final Dictionary dictionary;
    private final School school;
    private final Section section;

    SectionMeasure(IndicatorDefinition definition, Dictionary dictionary, School school, Section section) {
        this.definition = definition;
        this.dictionary = dictionary;
        this.school = school;
        this.section = section;
    }

    /** The value; empty if a fact is missing or the denominator is 0. */
    Optional<Rational> value() {
        if (!missing().isEmpty()) {
            return Optional.empty();
        }
        Rational denominator = sum(definition.denominator());
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(sum(definition.numerator()).times(per()).dividedBy(denominator));
    }

    /** The facts that are missing, in the order of the definition. */
    List<FactDefinition> missing() {
        return facts().stream()
                .filter(fact -> given(fact).isEmpty())
                .map(this::definition)
                .toList();
    }

    /** The facts that are used, as given; where a figure of the whole school is shared out, also the section's share. */
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put(IndicatorDefinition.STUDENTS, Integer.toString(section.students()));
        for (String fact : facts()) {
            given(fact).ifPresent(value -> inputs.put(fact, value.toPlainString()));
        }
        facts().stream()
                .filter(this::isShared)
                .findFirst()
                .ifPresent(fact -> inputs.put("share-of-school", share(fact).exact()));
        return inputs;
    }

    /**
     * How much of a fact must be added to bring this value to a target: the difference over what one unit of the fact adds.
     */
    Rational toAdd(FactDefinition fact, Rational target, Rational value) {
        Rational effect = share(fact.code()).times(per()).dividedBy(sum(definition.denominator()));
        return target.minus(value).dividedBy(effect);
    }

    /** The fact to which something would be added: the first that counts for more. */
    FactDefinition raw() {
        return definition.numerator().stream()
                .filter(term -> term.sign() > 0)
                .findFirst()
                .map(term -> definition(term.fact()))
                .orElseThrow(() -> new IllegalStateException("no fact to add to in " + definition.code()));
    }

    /** Whether the figure of this fact stands at the whole school and is shared out among several sections. */
    boolean isShared(String fact) {
        return section.facts().get(fact) == null
                && school.facts().get(fact) != null
                && school.sections().size() > 1;
    }

    private FactDefinition definition(String fact) {
        return dictionary
                .find(FactDefinition.SECTION, fact)
                .or(() -> dictionary.find(FactDefinition.SCHOOL, fact))
                .orElseThrow(() -> new IllegalStateException("indicator uses an undeclared fact " + fact));
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        for (List<Term> terms : List.of(definition.numerator(), definition.denominator())) {
            for (Term term : terms) {
                if (!term.fact().equals(IndicatorDefinition.STUDENTS)) {
                    facts.add(term.fact());
                }
            }
        }
        return facts;
    }

    private Rational per() {
        return Rational.of(definition.per());
    }

    private Rational sum(List<Term> terms) {
        return Rational.sum(terms.stream()
                .map(term -> amount(term.fact()).times(Rational.of(term.sign())))
                .toList());
    }

    private Rational amount(String fact) {
        if (fact.equals(IndicatorDefinition.STUDENTS)) {
            return Rational.of(section.students());
        }
        return Rational.of(given(fact).orElseThrow()).times(share(fact));
    }

    private Optional<BigDecimal> given(String fact) {
        Optional<BigDecimal> own = section.facts().number(fact);
        return own.isPresent() ? own : school.facts().number(fact);
    }

    /** The section's share of the figure as given: 1 unless it stands at the whole school and is shared out. */
    private Rational share(String fact) {
        if (!isShared(fact)) {
            return Rational.of(1);
        }
        Split split = definition(fact).split();
        return split == null ? Rational.of(1) : split.share(school, section);
    }
}
