package org.junheng.benchmarks.handwritten;

import org.junheng.benchmarks.work.Criterion;
import org.junheng.indicators.Stage;

/** The seven ratios of a section as fractions of whole numbers; the denominator of one whose figures are missing is 0. */
public final class Ratios {
    final long[] numerators = new long[Criterion.ITEMS];
    final long[] denominators = new long[Criterion.ITEMS];

    /** Computes them; the arrays are used again for the next section. */
    public void of(PlainSection section) {
        long degrees = sum(section.bachelors(), section.masters(), section.doctors());
        set(
                0,
                100,
                section.stage() == Stage.PRIMARY ? sum(degrees, section.associates(), 0) : degrees,
                section.students());
        set(1, 100, section.backbone(), section.students());
        set(
                2,
                100,
                sum(sum(section.sports(), section.music(), section.fineArts()), section.arts(), 0),
                section.students());
        long weight = section.weight();
        long indoor = section.indoorArea();
        boolean noGym = section.teachingArea() < 0 || indoor < 0;
        numerators[3] = weight * (section.teachingArea() - indoor);
        denominators[3] = noGym ? 0 : section.weighted();
        set(4, weight, sum(indoor, section.outdoorArea(), 0), section.weighted());
        set(5, weight, section.equipment(), section.weighted());
        set(6, 100 * weight, section.multimedia(), section.weighted());
    }

    /** The numerators of the last section; not to be changed. */
    public long[] numerators() {
        return numerators;
    }

    /** The denominators of the last section; not to be changed. */
    public long[] denominators() {
        return denominators;
    }

    private static long sum(long a, long b, long c) {
        return (a | b | c) < 0 ? PlainCounty.MISSING : a + b + c;
    }

    private void set(int item, long times, long figure, long denominator) {
        numerators[item] = times * figure;
        denominators[item] = figure < 0 ? 0 : denominator;
    }
}
