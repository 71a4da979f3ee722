package org.junheng.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.junheng.benchmarks.handwritten.Found;
import org.junheng.benchmarks.handwritten.PlainCounty;
import org.junheng.benchmarks.handwritten.PlainSection;
import org.junheng.benchmarks.handwritten.Ratios;
import org.junheng.benchmarks.handwritten.Variation;
import org.junheng.benchmarks.peers.Fact.Kind;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.indicators.Stage;

/** One county that a rule engine judges: its sections and figures first, then six of seven, then the verdict. */
final class RuledCounty {
    private static final List<Stage> STAGES = List.of(Stage.PRIMARY, Stage.JUNIOR);

    private static final long[] NONE = {};

    private final PlainCounty county;
    private final RuleEngine engine;
    private final List<Found> findings = new ArrayList<>();
    private long notMet;
    private long open;

    private RuledCounty(PlainCounty county, RuleEngine engine) {
        this.county = county;
        this.engine = engine;
    }

    /**
     * What was found.
     *
     * @param findings all but the verdict
     * @param verdict the verdict
     */
    record Result(List<Found> findings, VerdictOutcome verdict) {}

    static Result judge(PlainCounty county, RuleEngine engine) {
        return new RuledCounty(county, engine).judge();
    }

    private Result judge() {
        List<StageFacts> stages =
                STAGES.stream().map(stage -> new StageFacts(county, stage)).toList();
        Fact ofCounty = ofCounty();
        List<Fact> all = new ArrayList<>();
        stages.forEach(stage -> {
            all.addAll(stage.sections());
            all.addAll(stage.variations());
        });
        all.add(ofCounty);
        engine.answer(all);
        stages.forEach(this::stage);
        for (int i = 0; i < Criterion.COUNTY_RATIOS.size(); i++) {
            add(Criterion.COUNTY_RATIOS.get(i), ofCounty, i, ratio(ofCounty, i));
        }
        int place = Criterion.COUNTY_RATIOS.size();
        add(Criterion.YEARS, ofCounty, place, (double) ofCounty.numerator(place));
        for (Criterion criterion : Criterion.ATTESTED) {
            add(criterion, ofCounty, ++place, Double.NaN);
        }
        Fact verdict = new CountsFact(Kind.VERDICT, new long[] {notMet, open, 0}, NONE);
        engine.answer(List.of(verdict));
        return new Result(findings, verdict.answer(0).verdict());
    }

    /** Numerators are the ratios', then years and what is attested. */
    private Fact ofCounty() {
        int ratios = Criterion.COUNTY_RATIOS.size();
        long[] numerators = new long[ratios + 1 + Criterion.ATTESTED.size()];
        long[] denominators = new long[ratios];
        for (int i = 0; i < ratios; i++) {
            long numerator = county.ratios()[0][i];
            numerators[i] = 100 * numerator;
            denominators[i] = numerator < 0 ? PlainCounty.MISSING : county.ratios()[1][i];
        }
        numerators[ratios] = county.years();
        for (int i = 0; i < Criterion.ATTESTED.size(); i++) {
            numerators[ratios + 1 + i] = county.attested()[i];
        }
        return new CountyFact(Kind.COUNTY, numerators, denominators);
    }

    private void stage(StageFacts stage) {
        if (stage.sections().isEmpty()) {
            stage.criteria()
                    .forEach(each -> findings.add(
                            new Found(each, county.code(), Outcome.NOT_APPLICABLE, Double.NaN, Double.NaN)));
            return;
        }
        List<Fact> items = new ArrayList<>();
        for (int row = 0; row < stage.sections().size(); row++) {
            items.add(section(stage, row));
        }
        engine.answer(items);
        for (int row = 0; row < items.size(); row++) {
            Answer answer = items.get(row).answer(0);
            double met = items.get(row).numerator(0);
            findings.add(new Found(stage.items(), stage.school(row), answer.outcome(), met, met - 6));
            count(answer.outcome());
        }
        for (int i = 0; i < Criterion.ITEMS; i++) {
            Fact variation = stage.variations().get(i);
            add(stage.variationCriteria().get(i), variation, 0, variation.getValue());
        }
    }

    /** The seven ratios, and how many of them are met, missing and below their floors. */
    private Fact section(StageFacts stage, int row) {
        Fact section = stage.sections().get(row);
        long[] counts = new long[3];
        for (int i = 0; i < Criterion.ITEMS; i++) {
            Answer answer = section.answer(i);
            switch (answer) {
                case MET -> counts[0]++;
                case NO_DATA -> counts[1]++;
                case BELOW -> counts[2]++;
                default -> {}
            }
            findings.add(found(stage.ratios().get(i), stage.school(row), answer, ratio(section, i)));
        }
        return new CountsFact(Kind.ITEMS, counts, NONE);
    }

    private static double ratio(Fact fact, int position) {
        return (double) fact.numerator(position) / fact.denominator(position);
    }

    private void add(Criterion criterion, Fact fact, int place, double measured) {
        Answer answer = fact.answer(place);
        findings.add(found(criterion, county.code(), answer, measured));
        count(answer.outcome());
    }

    private static Found found(Criterion criterion, String subject, Answer answer, double measured) {
        boolean isMeasured = answer == Answer.MET || answer == Answer.NOT_MET || answer == Answer.BELOW;
        double number = isMeasured ? measured : Double.NaN;
        double limit = (double) criterion.limit() / Criterion.SCALE;
        return new Found(criterion, subject, answer.outcome(), number, number - limit);
    }

    private void count(Outcome outcome) {
        if (outcome == Outcome.NOT_MET) {
            notMet++;
        } else if (outcome != Outcome.MET) {
            open++;
        }
    }

    /** The facts of one stage. */
    private static final class StageFacts {
        private final List<PlainSection> plain;
        private final List<Fact> sections = new ArrayList<>();
        private final List<Fact> variations = new ArrayList<>();
        private final Stage stage;

        StageFacts(PlainCounty county, Stage stage) {
            this.stage = stage;
            plain = county.sections(stage);
            Variation[] collected = new Variation[Criterion.ITEMS];
            int[] missing = new int[Criterion.ITEMS];
            java.util.Arrays.setAll(collected, i -> new Variation());
            Ratios ratios = new Ratios();
            Kind kind = stage == Stage.PRIMARY ? Kind.PRIMARY : Kind.JUNIOR;
            for (PlainSection section : plain) {
                ratios.of(section);
                long[] denominators = ratios.denominators().clone();
                for (int i = 0; i < Criterion.ITEMS; i++) {
                    if (denominators[i] == 0) {
                        denominators[i] = PlainCounty.MISSING;
                        missing[i]++;
                    } else {
                        collected[i].add(
                                (double) section.students(), (double) ratios.numerators()[i] / denominators[i]);
                    }
                }
                sections.add(new SectionFact(kind, ratios.numerators().clone(), denominators));
            }
            for (int i = 0; i < Criterion.ITEMS && !plain.isEmpty(); i++) {
                variations.add(variation(collected[i], missing[i]));
            }
        }

        private Fact variation(Variation variation, int missing) {
            Kind kind = stage == Stage.PRIMARY ? Kind.PRIMARY_VARIATION : Kind.JUNIOR_VARIATION;
            int state = missing > 0 ? PlainCounty.MISSING : variation.isDefined() ? 1 : 0;
            return new CountsFact(kind, new long[] {state, 0, 0}, NONE).value(state == 1 ? variation.value() : 0);
        }

        List<Fact> sections() {
            return sections;
        }

        List<Fact> variations() {
            return variations;
        }

        String school(int row) {
            return plain.get(row).school();
        }

        List<Criterion> ratios() {
            return Criterion.ratios(stage);
        }

        Criterion items() {
            return Criterion.items(stage);
        }

        List<Criterion> variationCriteria() {
            return Criterion.variations(stage);
        }

        List<Criterion> criteria() {
            List<Criterion> all = new ArrayList<>(ratios());
            all.add(items());
            all.addAll(variationCriteria());
            return all;
        }
    }
}
