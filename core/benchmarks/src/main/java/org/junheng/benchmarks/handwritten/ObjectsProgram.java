package org.junheng.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.List;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;

/** Makes one {@link Found} for every finding, one county after the other. */
final class ObjectsProgram {
    private final Arithmetic arithmetic;
    private final CountyPart countyPart;
    private final Ratios ratios = new Ratios();

    ObjectsProgram(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
        countyPart = new CountyPart(arithmetic);
    }

    /**
     * All about a county.
     *
     * @param findings all but the verdict
     * @param verdict the verdict
     */
    record CountyResult(List<Found> findings, VerdictOutcome verdict) {}

    CountyResult judge(PlainCounty county) {
        List<Found> findings =
                new ArrayList<>(16 * (county.primary().size() + county.junior().size()) + 40);
        Verdict verdict = new Verdict();
        for (StageOfWork stage : StageOfWork.ALL) {
            stage(county, stage, findings, verdict);
        }
        countyPart.judge(county, found -> {
            verdict.add(found.outcome());
            findings.add(found);
        });
        return new CountyResult(findings, verdict.outcome());
    }

    private void stage(PlainCounty county, StageOfWork stage, List<Found> findings, Verdict verdict) {
        List<PlainSection> sections = county.sections(stage.stage());
        if (sections.isEmpty()) {
            stage.all()
                    .forEach(each -> findings.add(
                            new Found(each, county.code(), Outcome.NOT_APPLICABLE, Double.NaN, Double.NaN)));
            return;
        }
        Variations variations = new Variations(arithmetic);
        for (PlainSection section : sections) {
            ratios.of(section);
            variations.add((double) section.students(), ratios);
            verdict.add(section(section, stage, findings));
        }
        variations.judge(county, stage, found -> {
            verdict.add(found.outcome());
            findings.add(found);
        });
    }

    /** The seven ratios, and six of seven. */
    private Outcome section(PlainSection section, StageOfWork stage, List<Found> findings) {
        int met = 0;
        int missing = 0;
        boolean belowFloor = false;
        for (int i = 0; i < Criterion.ITEMS; i++) {
            Criterion criterion = stage.ratios().get(i);
            long numerator = ratios.numerators[i];
            long denominator = ratios.denominators[i];
            if (denominator == 0) {
                missing++;
                findings.add(new Found(criterion, section.school(), Outcome.NO_DATA, Double.NaN, Double.NaN));
                continue;
            }
            boolean reached = arithmetic.compare(numerator, denominator, criterion.limit(), Criterion.SCALE) >= 0;
            if (reached) {
                met++;
            } else {
                belowFloor |=
                        arithmetic.compare(numerator, denominator, stage.floors()[i], StageOfWork.FLOOR_SCALE) < 0;
            }
            double measured = (double) numerator / denominator;
            findings.add(new Found(
                    criterion,
                    section.school(),
                    reached ? Outcome.MET : Outcome.NOT_MET,
                    measured,
                    measured - stage.limits()[i]));
        }
        Outcome outcome = StageOfWork.items(met, missing, belowFloor);
        findings.add(new Found(stage.items(), section.school(), outcome, met, met - 6.0));
        return outcome;
    }
}
