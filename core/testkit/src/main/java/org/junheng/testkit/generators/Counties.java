package org.junheng.testkit.generators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;

/**
 * Random valid counties for what a pack asks: schools of every kind, zeros, missing figures, values on and just beside the limits,
 * series, records, attestations and published figures. The same seed gives the same county.
 */
public final class Counties {
    private static final String CODE = "100000";
    private static final List<Integer> SCHOOLS = List.of(0, 1, 1, 2, 2, 3, 4, 6);

    private final Inquiry inquiry;
    private final Dice dice;
    private final LocalDate day;
    private final Figures figures;
    private final Schools schools;

    private Counties(Inquiry inquiry, LocalDate day, long seed) {
        this.inquiry = inquiry;
        this.dice = new Dice(seed);
        this.day = day;
        this.figures = new Figures(inquiry, dice, Figures.Mood.any(dice), day);
        this.schools = new Schools(inquiry, dice, figures);
    }

    /**
     * A county.
     *
     * @param inquiry what is asked
     * @param day the day of the evaluation, which no past event lies after
     * @param seed picks the county
     */
    public static Dossier county(Inquiry inquiry, LocalDate day, long seed) {
        return new Counties(inquiry, day, seed).county();
    }

    private Dossier county() {
        List<School> all = new ArrayList<>();
        int number = dice.oneOf(SCHOOLS);
        for (int i = 1; i <= number; i++) {
            all.add(schools.school("S" + i));
        }
        Map<String, Object> facts = figures.of(FactDefinition.COUNTY);
        figures.aim(FactDefinition.COUNTY, facts, Map.of(), null);
        Dossier.Builder dossier = Dossier.builder(
                        new County(CODE, "县", Facts.of(facts), series(), schools.records(FactDefinition.COUNTY)))
                .reported(reported())
                .attestations(attestations(all));
        if (dice.chance(0.3)) {
            dossier.asOf(day);
        }
        all.forEach(dossier::school);
        return dossier.build();
    }

    /** Years around the day and those that rules name; now and then a year is missing, or is like the year before. */
    private Map<String, SortedMap<Integer, BigDecimal>> series() {
        Map<String, SortedMap<Integer, BigDecimal>> series = new HashMap<>();
        int first = inquiry.years().stream().min(Integer::compare).orElse(day.getYear() - 2) - 1;
        int last = Math.max(
                day.getYear(), inquiry.years().stream().max(Integer::compare).orElse(day.getYear()));
        Map<Integer, Map<String, Object>> byYear = new TreeMap<>();
        for (int year = Math.max(first, last - 12); year <= last; year++) {
            Map<String, Object> figuresOfYear = figures.of(FactDefinition.COUNTY_SERIES);
            figures.aim(FactDefinition.COUNTY_SERIES, figuresOfYear, Map.of(), null);
            Map<String, Object> before = byYear.getOrDefault(year - 1, Map.of());
            figuresOfYear.replaceAll((code, value) ->
                    before.get(code) instanceof BigDecimal number && dice.chance(0.4) ? near(code, number) : value);
            byYear.put(year, figuresOfYear);
        }
        byYear.forEach((year, values) -> values.forEach((code, value) -> {
            if (value instanceof BigDecimal number) {
                series.computeIfAbsent(code, each -> new TreeMap<>()).put(year, number);
            }
        }));
        return series;
    }

    /** The figure of the year before, or one step beside it. */
    private BigDecimal near(String code, BigDecimal before) {
        FactDefinition fact =
                inquiry.dictionary().find(FactDefinition.COUNTY_SERIES, code).orElseThrow();
        BigDecimal moved = before.add(BigDecimal.valueOf(dice.between(-1, 2), fact.decimals()));
        return fact.complaintOfYear(moved).isEmpty() ? moved : before;
    }

    private List<Reported> reported() {
        List<Reported> reported = new ArrayList<>();
        if (dice.chance(0.4) && !figures.isGood()) {
            for (IndicatorDefinition each : inquiry.compared()) {
                for (Stage stage : List.of(Stage.PRIMARY, Stage.JUNIOR)) {
                    boolean isNew = reported.stream()
                            .noneMatch(
                                    one -> stage == one.stage() && each.code().equals(one.indicator()));
                    if (each.isFor(stage) && isNew && dice.chance(0.5)) {
                        BigDecimal value = BigDecimal.valueOf(dice.between(0, 900), 3);
                        reported.add(new Reported(each.code(), stage, Reported.Statistic.CV, value, 3));
                    }
                }
            }
        }
        return reported;
    }

    private List<Attestation> attestations(List<School> all) {
        List<Attestation> attestations = new ArrayList<>();
        inquiry.attestable().forEach((criterion, about) -> {
            if (about.equals(FactDefinition.SCHOOL)) {
                all.forEach(school -> attest(criterion, school.code(), attestations));
            } else {
                attest(criterion, CODE, attestations);
            }
        });
        return attestations;
    }

    private void attest(String criterion, String subject, List<Attestation> attestations) {
        if (figures.isGiven()) {
            attestations.add(new Attestation(criterion, subject, figures.holds(), "督导室", day, List.of()));
        }
    }
}
