package org.junheng.benchmarks.handwritten;

import java.util.List;
import java.util.function.Consumer;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.findings.Outcome;

/** The seven coefficients of variation of one county and stage. */
final class Variations {
    private final Arithmetic arithmetic;
    private final Variation[] variations = new Variation[Criterion.ITEMS];
    private final int[] missing = new int[Criterion.ITEMS];

    Variations(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
        for (int i = 0; i < Criterion.ITEMS; i++) {
            variations[i] = new Variation();
        }
    }

    void add(double students, Ratios ratios) {
        for (int i = 0; i < Criterion.ITEMS; i++) {
            long denominator = ratios.denominators[i];
            if (denominator == 0) {
                missing[i]++;
            } else {
                variations[i].add(students, (double) ratios.numerators[i] / denominator);
            }
        }
    }

    void judge(PlainCounty county, StageOfWork stage, Consumer<Found> findings) {
        for (int i = 0; i < Criterion.ITEMS; i++) {
            findings.accept(judge(county, stage, i));
        }
    }

    private Found judge(PlainCounty county, StageOfWork stage, int item) {
        Criterion criterion = stage.variations().get(item);
        Variation variation = variations[item];
        if (missing[item] > 0 || !variation.isDefined()) {
            Outcome why = missing[item] > 0 ? Outcome.NO_DATA : Outcome.UNDECIDED;
            return new Found(criterion, county.code(), why, Double.NaN, Double.NaN);
        }
        double limit = (double) criterion.limit() / Criterion.SCALE;
        double value = variation.value();
        boolean met = (arithmetic == Arithmetic.EXACT && variation.isNear(limit))
                ? isAtMost(county.sections(stage.stage()), item, criterion.limit())
                : value <= limit;
        return new Found(criterion, county.code(), met ? Outcome.MET : Outcome.NOT_MET, value, limit - value);
    }

    /** Once more with whole numbers of any size. */
    private static boolean isAtMost(List<PlainSection> sections, int item, long limit) {
        Ratios ratios = new Ratios();
        long[][] fractions = new long[2][sections.size()];
        long[] students = new long[sections.size()];
        for (int row = 0; row < students.length; row++) {
            ratios.of(sections.get(row));
            fractions[0][row] = ratios.numerators[item];
            fractions[1][row] = ratios.denominators[item];
            students[row] = sections.get(row).students();
        }
        return Variation.isAtMost(fractions, students, limit);
    }
}
