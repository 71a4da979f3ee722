package org.junheng.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Rational;
import org.junheng.indicators.YearsSince;

/** The full years from a day that every county names to the day of the evaluation. */
final class YearsColumn extends CountyNumbers implements YearsSince {
    private final FactDefinition fact;
    private final LocalDate today;

    YearsColumn(List<Dossier> batch, FactDefinition fact, LocalDate today) {
        super(batch, null);
        this.fact = fact;
        this.today = today;
    }

    @Override
    public String code() {
        return fact.code();
    }

    @Override
    public String key() {
        return fact.code();
    }

    @Override
    String title() {
        return Wording.text("finding.years", fact.name());
    }

    @Override
    @Nullable
    String item() {
        return null;
    }

    @Override
    String unit() {
        return Wording.text("unit.years");
    }

    @Override
    int decimals() {
        return 0;
    }

    @Override
    CountyFigure figure(int county) {
        return batch().get(county).county().facts().get(code()) instanceof LocalDate day
                ? CountyFigure.of(Rational.of(ChronoUnit.YEARS.between(day, today)))
                : CountyFigure.absent(Outcome.NO_DATA, List.of(Missing.of(fact)));
    }

    @Override
    Map<String, String> inputs(int county) {
        Object day = batch().get(county).county().facts().get(code());
        return day == null ? Map.of() : Map.of(code(), day.toString());
    }
}
