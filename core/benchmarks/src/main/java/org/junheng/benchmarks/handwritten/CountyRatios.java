package org.junheng.benchmarks.handwritten;

import org.junheng.facts.Facts;

/** Takes the figures of the eleven county ratios out of dossiers, in the order of the criteria. */
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

    private final Figure[] parts = new Figure[CODES.length];
    private final Figure[] wholes = new Figure[CODES.length];
    private final Figure purchased = new Figure("migrant-children-in-purchased-places");
    private final Figure in = new Figure("junior-transferred-in");
    private final Figure out = new Figure("junior-transferred-out");
    private final Figure died = new Figure("junior-died");

    CountyRatios() {
        for (int i = 0; i < CODES.length; i++) {
            parts[i] = new Figure(CODES[i][0]);
            wholes[i] = new Figure(CODES[i][1]);
        }
    }

    /** Numerators and denominators; both missing if a figure is. */
    long[][] of(Facts facts) {
        long[][] ratios = new long[2][CODES.length];
        for (int i = 0; i < CODES.length; i++) {
            ratios[0][i] = parts[i].in(facts);
            ratios[1][i] = wholes[i].in(facts);
        }
        add(ratios, MIGRANT, 0, purchased.in(facts), 1);
        add(ratios, RETENTION, 0, in.in(facts), -1);
        add(ratios, RETENTION, 0, out.in(facts), 1);
        add(ratios, RETENTION, 1, died.in(facts), -1);
        return ratios;
    }

    private static void add(long[][] ratios, int ratio, int side, long figure, int sign) {
        boolean missing = figure < 0 || ratios[0][ratio] < 0 || ratios[1][ratio] < 0;
        ratios[side][ratio] = missing ? PlainCounty.MISSING : ratios[side][ratio] + sign * figure;
    }
}
