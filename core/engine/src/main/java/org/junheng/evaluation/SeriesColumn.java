package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Outcome;
import org.junheng.indicators.SeriesIndicator;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Years;

/** One indicator of every county, year by year. */
final class SeriesColumn implements SeriesIndicator, Numbers {
    private final List<Dossier> batch;
    private final SeriesFormula formula;
    private final PackRules pack;
    private final String years;
    private final LocalDate day;

    /** A column; without years it has those that each county gives. */
    SeriesColumn(List<Dossier> batch, PackRules pack, IndicatorDefinition definition, String years, LocalDate day) {
        this.batch = batch;
        this.formula = SeriesFormula.of(definition, pack);
        this.pack = pack;
        this.years = years;
        this.day = day;
    }

    @Override
    public String code() {
        return definition().code();
    }

    @Override
    public String years() {
        return years;
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    @Override
    public String key() {
        return code() + "/" + years;
    }

    IndicatorDefinition definition() {
        return formula.definition();
    }

    YearMeasure measure(YearRow row, int year) {
        return new YearMeasure(formula, row.dossier().county(), year);
    }

    /** The fact that states what this indicator computes. */
    FactDefinition stated(String code) {
        return pack.dictionary().find(FactDefinition.COUNTY_SERIES, code).orElseThrow();
    }

    @Override
    public Judgement judge(JudgedBy by, Requirement requirement) {
        return judge(by, new YearLimit(requirement));
    }

    /** Judges every year. */
    SeriesJudgement judge(JudgedBy by, YearDemand demand) {
        RowsByCounty<YearRow> rows = new RowsByCounty<>(batch, county -> rows(batch.get(county), demand));
        Outcome[] outcomes =
                rows.rows().stream().map(row -> outcome(demand, row)).toArray(Outcome[]::new);
        return new SeriesJudgement(by, this, demand, rows, outcomes);
    }

    /** What is found about a row, before a check makes less of it. */
    Outcome outcome(YearDemand demand, YearRow row) {
        if (row.isOpen(day)) {
            return Outcome.NOT_YET_DUE;
        }
        Integer year = row.year();
        return year == null || !demand.missing(this, row, year).isEmpty()
                ? Outcome.NO_DATA
                : demand.outcome(this, row, year).orElse(Outcome.UNDECIDED);
    }

    private List<YearRow> rows(Dossier dossier, YearDemand demand) {
        Years judged = Years.parse(years).orElseGet(() -> given(dossier.county(), demand.before()));
        return judged.first() > judged.last()
                ? List.of(YearRow.none(dossier, absent(dossier.county())))
                : judged.all().stream().map(year -> YearRow.of(dossier, year)).toList();
    }

    /** From the first year of which every fact, as far as it is given at all, has all that is asked for, to the last of any. */
    private Years given(County county, int before) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Map.Entry<FactDefinition, Integer> fact : formula.reach().entrySet()) {
            var series = YearFigure.ofAllYears(county, fact.getKey().code());
            if (!series.isEmpty()) {
                first = Math.min(first, series.firstKey() + fact.getValue() + before);
                last = Math.max(last, series.lastKey());
            }
        }
        return new Years(first, last);
    }

    /** The facts of which no year is given; if some of all are given, too few follow each other. */
    private List<Missing> absent(County county) {
        List<FactDefinition> facts = List.copyOf(formula.reach().keySet());
        List<Missing> absent = facts.stream()
                .filter(each -> YearFigure.ofAllYears(county, each.code()).isEmpty())
                .map(Missing::of)
                .toList();
        return absent.isEmpty()
                ? facts.stream()
                        .map(each -> Missing.of(each.code(), Wording.text("series.consecutive", each.name())))
                        .toList()
                : absent;
    }
}
