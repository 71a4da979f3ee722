package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.SchoolPart;
import org.junheng.indicators.Rational;
import org.junheng.input.Coded;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.RecordCount;

/** One indicator of one county, school, class or record. */
final class RowMeasure extends IndicatorMeasure {
    private final IndicatorDefinition definition;
    private final Dictionary dictionary;
    private final Row row;

    RowMeasure(IndicatorDefinition definition, Dictionary dictionary, Row row) {
        super(definition);
        this.definition = definition;
        this.dictionary = dictionary;
        this.row = row;
    }

    @Override
    FactDefinition definition(String fact) {
        return figure(dictionary, definition.holder(), fact, definition.unit());
    }

    /** What is known about a figure of a holder; a number of records has the unit that is given. */
    static FactDefinition figure(Dictionary dictionary, String holder, String code, String unit) {
        Optional<SchoolPart> part = Coded.find(SchoolPart.class, code);
        if (part.isPresent()) {
            return counted(code, Wording.text("part." + code), Wording.text("part." + code + ".unit"));
        }
        Optional<RecordCount> count = RecordCount.parse(code);
        if (count.isPresent()) {
            return counted(code, Wording.text("part.records", count.get().kind()), unit);
        }
        return dictionary
                .find(holder, code)
                .or(() -> dictionary.find(FactDefinition.SCHOOL, code))
                .or(() -> dictionary.find(FactDefinition.COUNTY, code))
                .orElseThrow(() -> new IllegalStateException("nothing is declared as " + code + " of " + holder));
    }

    private static FactDefinition counted(String code, String name, String unit) {
        return new FactDefinition(
                code, name, FactDefinition.SCHOOL, FactType.COUNT, unit, 0, null, null, java.util.List.of(), null, "");
    }

    @Override
    Optional<BigDecimal> given(String fact) {
        return row.value(fact) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    @Override
    Rational share(String fact) {
        return Rational.of(1);
    }

    @Override
    boolean isAlwaysGiven(String fact) {
        return false;
    }
}
