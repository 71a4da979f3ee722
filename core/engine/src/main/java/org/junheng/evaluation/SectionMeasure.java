package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.facts.Split;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;

/** One indicator of one section. It explains what {@link IndicatorColumns} computes fast, and must agree with it. */
final class SectionMeasure extends IndicatorMeasure {
    private final Dictionary dictionary;
    private final School school;
    private final Section section;

    SectionMeasure(IndicatorDefinition definition, Dictionary dictionary, School school, Section section) {
        super(definition);
        this.dictionary = dictionary;
        this.school = school;
        this.section = section;
    }

    @Override
    FactDefinition definition(String fact) {
        return dictionary
                .find(FactDefinition.SECTION, fact)
                .or(() -> dictionary.find(FactDefinition.SCHOOL, fact))
                .orElseThrow(() -> new IllegalStateException("indicator uses an undeclared fact " + fact));
    }

    @Override
    Optional<BigDecimal> given(String fact) {
        Optional<BigDecimal> own = section.facts().number(fact);
        return own.isPresent() ? own : school.facts().number(fact);
    }

    /** 1 unless the figure stands at the whole school and is shared out. */
    @Override
    Rational share(String fact) {
        Split split = isShared(fact) ? definition(fact).split() : null;
        return split == null ? Rational.of(1) : split.share(school, section);
    }

    /** Whether the figure of this fact stands at the whole school and is shared out among several sections. */
    private boolean isShared(String fact) {
        return section.facts().get(fact) == null && school.facts().get(fact) != null && school.isCombined();
    }

    @Override
    Rational amount(String fact) {
        return fact.equals(IndicatorDefinition.STUDENTS) ? Rational.of(section.students()) : super.amount(fact);
    }

    /** Where a figure of the whole school is shared out, also the section's share. */
    @Override
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put(IndicatorDefinition.STUDENTS, Integer.toString(section.students()));
        inputs.putAll(super.inputs());
        facts().stream()
                .filter(this::isShared)
                .findFirst()
                .ifPresent(fact -> inputs.put("share-of-school", share(fact).exact()));
        return inputs;
    }
}
