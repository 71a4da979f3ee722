package org.junheng.benchmarks.handwritten;

import java.util.List;
import java.util.function.Consumer;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.benchmarks.work.Criterion.Relation;
import org.junheng.findings.Outcome;

/** The fifteen findings about a county itself. */
final class CountyPart {
    private static final List<Criterion> RATIOS = Criterion.COUNTY_RATIOS;
    private static final int NEEDED_YEARS = 3;

    private final Arithmetic arithmetic;

    CountyPart(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
    }

    void judge(PlainCounty county, Consumer<Found> findings) {
        for (int i = 0; i < RATIOS.size(); i++) {
            findings.accept(ratio(county, i));
        }
        long years = county.years();
        findings.accept(
                years < 0
                        ? without(Criterion.YEARS, county, Outcome.NO_DATA)
                        : new Found(
                                Criterion.YEARS,
                                county.code(),
                                years >= NEEDED_YEARS ? Outcome.MET : Outcome.NOT_MET,
                                (double) years,
                                (double) (years - NEEDED_YEARS)));
        for (int i = 0; i < county.attested().length; i++) {
            findings.accept(without(Criterion.ATTESTED.get(i), county, attested(county.attested()[i])));
        }
    }

    private Found ratio(PlainCounty county, int position) {
        Criterion criterion = RATIOS.get(position);
        long numerator = 100 * county.ratios()[0][position];
        long denominator = county.ratios()[1][position];
        if (numerator < 0 || denominator <= 0) {
            boolean missing = numerator < 0 || denominator < 0;
            return without(criterion, county, missing ? Outcome.NO_DATA : Outcome.UNDECIDED);
        }
        int side = arithmetic.compare(numerator, denominator, criterion.limit(), Criterion.SCALE);
        boolean met = criterion.relation() == Relation.EXACTLY ? side == 0 : side >= 0;
        double measured = (double) numerator / denominator;
        return new Found(
                criterion,
                county.code(),
                met ? Outcome.MET : Outcome.NOT_MET,
                measured,
                measured - (double) criterion.limit() / Criterion.SCALE);
    }

    private static Found without(Criterion criterion, PlainCounty county, Outcome outcome) {
        return new Found(criterion, county.code(), outcome, Double.NaN, Double.NaN);
    }

    private static Outcome attested(int attested) {
        return switch (attested) {
            case 1 -> Outcome.MET;
            case 0 -> Outcome.NOT_MET;
            default -> Outcome.NEEDS_EVIDENCE;
        };
    }
}
