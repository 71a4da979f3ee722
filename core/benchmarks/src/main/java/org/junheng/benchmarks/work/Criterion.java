package org.junheng.benchmarks.work;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;

/**
 * A criterion of W, as everybody but the engine gets to know it.
 *
 * @param id its id in the pack
 * @param indicator the indicator of a coefficient of variation; else empty
 * @param stage the stage of its sections; null if it is about the county
 * @param relation how the measured number is held against the limit
 * @param limit in thousandths
 */
public record Criterion(
        String id, String indicator, @Nullable Stage stage, Relation relation, long limit) {
    /** How many ratios a section is judged by. */
    public static final int ITEMS = 7;
    /** A number that {@link #limit} counts in. */
    public static final long SCALE = 1_000;

    /** Limits of the seven ratios, primary and junior, by their code. */
    private enum Item {
        R1("teachers-above-required-qualification", 4_200, 5_300),
        R2("backbone-teachers", 1_000, 1_000),
        R3("pe-and-arts-teachers", 900, 900),
        R4("teaching-area", 4_500, 5_800),
        R5("sports-area", 7_500, 10_200),
        R6("equipment-value", 2_000_000, 2_500_000),
        R7("multimedia-classrooms", 2_300, 2_400);

        private final String indicator;
        private final long primary;
        private final long junior;

        Item(String indicator, long primary, long junior) {
            this.indicator = indicator;
            this.primary = primary;
            this.junior = junior;
        }
    }

    /** How a number is held against a limit. */
    public enum Relation {
        /** ≥. */
        AT_LEAST,
        /** ≤. */
        AT_MOST,
        /** =. */
        EXACTLY,
        /** Somebody has attested it. */
        ATTESTED,
        /** At least six of seven are met, and none lies below 85 % of its limit. */
        SIX_OF_SEVEN,
        /** Everything else is met. */
        ALL
    }

    /** The seven ratios of a section. */
    public static List<Criterion> ratios(Stage stage) {
        return Arrays.stream(Item.values())
                .map(item -> new Criterion(
                        "NQB2017-" + item + "-" + stage.code(),
                        "",
                        stage,
                        Relation.AT_LEAST,
                        stage == Stage.PRIMARY ? item.primary : item.junior))
                .toList();
    }

    /** Six of seven. */
    public static Criterion items(Stage stage) {
        return new Criterion("NQB2017-RS-" + stage.code(), "", stage, Relation.SIX_OF_SEVEN, 6 * SCALE);
    }

    /** The seven coefficients of variation. */
    public static List<Criterion> variations(Stage stage) {
        long limit = stage == Stage.PRIMARY ? 500 : 450;
        return Arrays.stream(Item.values())
                .map(item ->
                        new Criterion("NQB2017-CV-" + stage.code(), item.indicator, stage, Relation.AT_MOST, limit))
                .toList();
    }

    /** The eleven ratios of a county, in per cent. */
    public static final List<Criterion> COUNTY_RATIOS = List.of(
            county("G8-pay", Relation.AT_LEAST, 100_000),
            county("G9", Relation.EXACTLY, 100_000),
            county("G11-exchange", Relation.AT_LEAST, 10_000),
            county("G11-backbone", Relation.AT_LEAST, 20_000),
            county("G12", Relation.EXACTLY, 100_000),
            county("G13-primary", Relation.EXACTLY, 100_000),
            county("G13-junior", Relation.AT_LEAST, 95_000),
            county("G14-quota", Relation.AT_LEAST, 50_000),
            county("G15-migrant", Relation.AT_LEAST, 85_000),
            county("Q1", Relation.AT_LEAST, 95_000),
            county("Q2", Relation.AT_LEAST, 95_000));

    /** Full years since the county's recognition. */
    public static final Criterion YEARS = county("B1", Relation.AT_LEAST, 3_000);

    /** What is attested about a county. */
    public static final List<Criterion> ATTESTED = List.of(
            county("G8-performance", Relation.ATTESTED, 0),
            county("G14-rural", Relation.ATTESTED, 0),
            county("G15-care", Relation.ATTESTED, 0));

    /** The verdict. */
    public static final Criterion VERDICT = county("verdict", Relation.ALL, 0);

    private static Criterion county(String item, Relation relation, long limit) {
        return new Criterion("NQB2017-" + item, "", null, relation, limit);
    }
}
