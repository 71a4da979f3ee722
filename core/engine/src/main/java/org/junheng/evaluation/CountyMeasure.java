package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;

/** One indicator of one county. */
final class CountyMeasure extends IndicatorMeasure {
    private final Dictionary dictionary;
    private final Facts facts;

    CountyMeasure(IndicatorDefinition definition, Dictionary dictionary, Facts facts) {
        super(definition);
        this.dictionary = dictionary;
        this.facts = facts;
    }

    @Override
    FactDefinition definition(String fact) {
        return dictionary
                .find(FactDefinition.COUNTY, fact)
                .orElseThrow(() -> new IllegalStateException("indicator uses an undeclared fact " + fact));
    }

    @Override
    Optional<BigDecimal> given(String fact) {
        return facts.number(fact);
    }

    @Override
    Rational share(String fact) {
        return Rational.of(1);
    }
}
