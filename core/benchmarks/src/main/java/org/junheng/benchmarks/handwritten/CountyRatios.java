package org.junheng.benchmarks.handwritten;

import java.util.function.ToLongFunction;

/** The eleven county ratios, in the order of the criteria. */
final class CountyRatios {
    /** Of each ratio the parts and the whole. */
    private static final String[][] CODES = {
        {"teachers-average-pay", "civil-servants-average-pay"},
        {"teachers-trained-360-hours", "teachers-to-be-trained"},
        {"exchanged-teachers", "exchange-eligible-teachers"},
        {"exchanged-backbone-teachers", "exchanged-teachers"},
        {"certified-teachers-in-post", "teachers-in-post"},
        {"primary-pupils-in-own-zone", "primary-pupils-of-zoned-schools"},
        {"junior-pupils-in-own-zone", "junior-pupils-of-zoned-schools"},
        {"allotted-high-school-places", "quality-high-school-places"},
        {"migrant-children-in-public-schools", "migrant-children-eligible"},
        {"junior-graduating", "junior-entered-three-years-ago"},
        {"disabled-children-enrolled", "disabled-children-of-school-age"},
    };

    private static final int MIGRANT = 8;
    private static final int RETENTION = 9;

    private CountyRatios() {}

    /** Numerators and denominators from figures in thousandths; both missing if a figure is. */
    static long[][] of(ToLongFunction<String> figures) {
        long[][] ratios = new long[2][CODES.length];
        for (int i = 0; i < CODES.length; i++) {
            ratios[0][i] = figures.applyAsLong(CODES[i][0]);
            ratios[1][i] = figures.applyAsLong(CODES[i][1]);
        }
        add(ratios, MIGRANT, 0, figures.applyAsLong("migrant-children-in-purchased-places"), 1);
        add(ratios, RETENTION, 0, figures.applyAsLong("junior-transferred-in"), -1);
        add(ratios, RETENTION, 0, figures.applyAsLong("junior-transferred-out"), 1);
        add(ratios, RETENTION, 1, figures.applyAsLong("junior-died"), -1);
        return ratios;
    }

    private static void add(long[][] ratios, int ratio, int side, long figure, int sign) {
        boolean missing = figure < 0 || ratios[0][ratio] < 0 || ratios[1][ratio] < 0;
        ratios[side][ratio] = missing ? PlainCounty.MISSING : ratios[side][ratio] + sign * figure;
    }
}
