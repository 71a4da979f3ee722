package org.junheng.testkit.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.api.Condition;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.testkit.generators.Copies;
import org.junheng.testkit.generators.Counties;
import org.junheng.testkit.laws.Effort;
import org.junheng.testkit.laws.PackUnderLaw;
import org.junheng.testkit.laws.TestPacks;
import org.junit.jupiter.api.Test;

/** The engine agrees with a plain program that was written from METHODS alone. */
class SecondOpinionTest {
    private static final int BATCH = 50;
    private static final LocalDate DAY_OF_2017 = LocalDate.of(2023, 12, 31);
    private static final LocalDate DAY_OF_2012 = LocalDate.of(2016, 12, 31);

    @Test
    void engineAgreesAbout2017() {
        PackUnderLaw pack = PackUnderLaw.of(TestPacks.QUALITY);

        Map<String, Integer> seen = agrees(new SecondOpinion(Opinion.OF_2017, pack.evaluator(), DAY_OF_2017), pack);

        assertThat(seen.keySet()).contains("MET", "NOT_MET", "NO_DATA", "UNDECIDED");
    }

    @Test
    void engineAgreesAbout2012() {
        PackUnderLaw pack = PackUnderLaw.of(TestPacks.BASIC);

        Map<String, Integer> seen = agrees(new SecondOpinion(Opinion.OF_2012, pack.evaluator(), DAY_OF_2012), pack);

        assertThat(seen.keySet()).contains("MET", "NOT_MET", "NO_DATA", "UNDECIDED");
    }

    /** An opinion that says one thing otherwise, leaves one out, or adds one, about one county of two. */
    @Test
    void whoeverSaysOtherwiseIsNoticed() {
        PackUnderLaw pack = PackUnderLaw.of(TestPacks.QUALITY);
        List<Dossier> counties = List.of(county(pack, 1), county(pack, 2));
        String place =
                Opinion.OF_2017.outcomes(counties.get(1)).keySet().iterator().next();

        assertThat(differences(pack, counties, said -> said.put(place, "NO_IDEA")))
                .containsOnlyKeys(1)
                .hasValueSatisfying(
                        new Condition<>(each -> each.contains(place) && each.contains("NO_IDEA"), "names it"));
        assertThat(differences(pack, counties, said -> said.remove(place))).containsOnlyKeys(1);
        assertThat(differences(pack, counties, said -> said.put(place + "x", "MET")))
                .containsOnlyKeys(1);
        assertThat(differences(pack, counties, said -> {})).isEmpty();
    }

    /** Only what an opinion speaks about is compared: if it forgot a criterion, nobody would miss it but this test. */
    @Test
    void opinionsSpeakAboutTheWholeFragment() {
        assertThat(spokenAbout(Opinion.OF_2017, TestPacks.QUALITY))
                .containsExactlyInAnyOrder(("CV-primary CV-junior G11-backbone G11-exchange G12 G13-junior G13-primary"
                                + " G14-quota G15-migrant G8-pay G9 G4-combined G4-single-stage G5-junior G5-primary Q1 Q2 Q4"
                                + " R1-primary R2-primary R3-primary R4-primary R5-primary R6-primary R7-primary"
                                + " R1-junior R2-junior R3-junior R4-junior R5-junior R6-junior R7-junior"
                                + " RS-primary RS-junior")
                        .split(" "));
        assertThat(spokenAbout(Opinion.OF_2012, TestPacks.BASIC)).containsExactlyInAnyOrder("CV-primary", "CV-junior");
    }

    private static Set<String> spokenAbout(Opinion opinion, Path folder) {
        PackUnderLaw pack = PackUnderLaw.of(folder);
        return LongStream.range(0, 20)
                .mapToObj(seed -> Counties.county(pack.inquiry(), DAY_OF_2017, seed))
                .flatMap(each -> opinion.outcomes(each).keySet().stream())
                .map(each -> each.substring(each.indexOf('-') + 1, each.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    private static Dossier county(PackUnderLaw pack, long seed) {
        return Copies.withReported(Counties.county(pack.inquiry(), DAY_OF_2017, seed), List.of());
    }

    private static Map<Integer, String> differences(
            PackUnderLaw pack, List<Dossier> counties, Consumer<Map<String, String>> change) {
        Opinion other = new Opinion() {
            @Override
            public String pack() {
                return Opinion.OF_2017.pack();
            }

            @Override
            public Map<String, String> outcomes(Dossier county) {
                Map<String, String> said = new HashMap<>(Opinion.OF_2017.outcomes(county));
                if (county == counties.get(1)) {
                    change.accept(said);
                }
                return said;
            }
        };
        return new SecondOpinion(other, pack.evaluator(), DAY_OF_2017).differences(counties);
    }

    /** Many counties; how often the opinion has each outcome. */
    private static Map<String, Integer> agrees(SecondOpinion second, PackUnderLaw pack) {
        Map<String, Integer> seen = new HashMap<>();
        for (int batch = 0; batch < Effort.tries(4, 1100); batch++) {
            List<Dossier> counties = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                Dossier county = Counties.county(pack.inquiry(), second.day(), (long) batch * BATCH + i);
                counties.add(Copies.withReported(county, List.of()));
                second.opinion()
                        .outcomes(county)
                        .values()
                        .forEach(each -> seen.merge(each.split(" ", -1)[0], 1, Integer::sum));
            }
            assertThat(second.differences(counties)).as("batch " + batch).isEmpty();
        }
        return seen;
    }

    /**
     * By hand: 400 and 100 students with 40 and 5 computers: means 0.1, 0.05 and 45 ÷ 500 = 0.09; CV² = (0.8 × 0.01² + 0.2 × 0.04²) ÷
     * 0.09² = 0.0004 ÷ 0.0081 = 4/81, CV = 2/9.
     */
    @Test
    void spreadByHand() {
        Spread spread = Spread.of(List.of(Fraction.of(40), Fraction.of(5)), List.of(Fraction.of(400), Fraction.of(100)))
                .orElseThrow();

        assertThat(spread.square()).hasToString("4/81");
        assertThat(spread.isAtMost("0.2222")).isFalse();
        assertThat(spread.isAtMost("0.2223")).isTrue();
    }

    /** CV² of 1 and 3 over equal students: mean 2, deviations 1: 1/4; the mean of twice 1/2 is exactly on 0.5. */
    @Test
    void meanOfRootsOnTheLimitIsWithin() {
        Spread half = Spread.of(List.of(Fraction.of(1), Fraction.of(3)), List.of(Fraction.of(1), Fraction.of(1)))
                .orElseThrow();

        assertThat(Spread.isMeanAtMost(List.of(half, half), "0.5")).isTrue();
        assertThat(Spread.isMeanAtMost(List.of(half, half), "0.4999999999")).isFalse();
        assertThat(half.isAtMost("0.50")).isTrue();
    }

    @Test
    void fractionsAreReduced() {
        assertThat(Fraction.of("1.50")).hasToString("3/2");
        assertThat(Fraction.of(6).over(Fraction.of(-4))).hasToString("-3/2");
        assertThat(Fraction.of("0.1").plus(Fraction.of("0.2"))).isEqualTo(Fraction.of("0.3"));
        assertThat(Fraction.of(new BigDecimal("1e3"))).hasToString("1000");
        assertThat(Fraction.of(1).over(Fraction.of(3)).compareTo(Fraction.of("0.3333333333333")))
                .isPositive();
    }

    /** A teacher of each degree: four count in the primary section, three in the junior one. */
    @Test
    void whatItSaysIsWhatMethodsSays() {
        Map<String, BigDecimal> facts = new HashMap<>();
        for (String degree : List.of("associate", "bachelor", "master", "doctoral")) {
            facts.put("teachers-" + degree + "-degree", BigDecimal.ONE);
        }
        Dossier county = Dossier.builder(County.of("C", "县"))
                .school(School.builder("S", "校", SchoolKind.NINE_YEAR)
                        .section(Stage.PRIMARY, 95, facts)
                        .section(Stage.JUNIOR, 57, facts)
                        .build())
                .build();

        // 400 ÷ 95 = 80 ÷ 19 = 4.21; 300 ÷ 57 = 100 ÷ 19 = 5.26, below 5.3
        assertThat(Opinion.OF_2017.outcomes(county))
                .containsEntry("NQB2017-R1-primary S", "MET 80/19")
                .containsEntry("NQB2017-R1-junior S", "NOT_MET 100/19")
                .containsEntry("NQB2017-R2-primary S", "NO_DATA")
                .containsEntry("NQB2017-G4-combined S", "MET")
                .containsEntry("NQB2017-G9 C", "NO_DATA");
    }
}
