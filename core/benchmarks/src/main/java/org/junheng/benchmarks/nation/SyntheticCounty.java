package org.junheng.benchmarks.nation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.benchmarks.nation.Provinces.Place;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.testkit.generators.Dice;

/** One county: its own figures, what has been attested about it, and its schools. */
final class SyntheticCounty {
    /** What somebody attests about a county, and about each of its schools. */
    private static final List<String> OF_COUNTY = List.of(
            "NQB2017-B2",
            "NQB2017-G1",
            "NQB2017-G2",
            "NQB2017-G8-performance",
            "NQB2017-G10",
            "NQB2017-G14-rural",
            "NQB2017-G15-care",
            "NQB2017-Q5",
            "NQB2017-Q7",
            "NQB2017-Q8",
            "NQB2017-V1",
            "NQB2017-V2",
            "NQB2017-V3",
            "NQB2017-V4",
            "NQB2017-V5",
            "NQB2017-V6");

    private static final List<String> OF_SCHOOL = List.of("NQB2017-Q3", "NQB2017-Q6");
    private static final List<String> SUBJECTS =
            List.of("chinese", "mathematics", "science", "physical-education", "arts", "moral-education");
    private static final String BY = "县教育督导室";
    private static final LocalDate ON = Nation.AS_OF.minusMonths(3);

    private final Place place;
    private final Dice dice;
    private final Quality quality;
    private final Map<String, Object> facts = new HashMap<>();

    SyntheticCounty(Place place, Dice dice) {
        this.place = place;
        this.dice = dice;
        quality = Quality.any(dice);
    }

    Dossier dossier(int schools) {
        County county = new County(
                place.code(),
                place.name(),
                Facts.of(facts(schools)),
                Map.of("education-expenditure", years()),
                Map.of());
        List<Attestation> attestations = new ArrayList<>();
        OF_COUNTY.forEach(criterion -> attest(criterion, place.code(), attestations));
        Dossier.Builder dossier = Dossier.builder(county).asOf(Nation.AS_OF);
        SyntheticSchools maker = new SyntheticSchools(place, dice, quality);
        for (int number = 1; number <= schools; number++) {
            School school = maker.school(number);
            dossier.school(school);
            OF_SCHOOL.forEach(criterion -> attest(criterion, school.code(), attestations));
        }
        return dossier.attestations(attestations).build();
    }

    private void attest(String criterion, String subject, List<Attestation> attestations) {
        if (quality.isGiven()) {
            attestations.add(new Attestation(criterion, subject, quality.inOrder(), BY, ON, List.of()));
        }
    }

    private Map<String, Object> facts(int schools) {
        facts.put("basic-balance-recognised-on", LocalDate.of(dice.between(2012, 2021), 11, 1));
        BigDecimal people = BigDecimal.valueOf(dice.between(100_00, 130_00) * Math.max(1L, schools) / 250, 2);
        facts.put("total-population", people);
        facts.put(
                "agricultural-population",
                BigDecimal.valueOf(people.unscaledValue().longValue() * 2 / 5, 2));
        rate("recognition-satisfied", "recognition-surveyed", 0.85, 1_200);
        rate("recognition-interviews-satisfied", "recognition-interviewed", 0.85, 400);
        pay();
        teachers(schools);
        students(schools);
        for (String subject : SUBJECTS) {
            int level = quality.inOrder() ? dice.between(3, 4) : 2;
            facts.put("monitoring-" + subject + "-level", BigDecimal.valueOf(level));
            facts.put("monitoring-" + subject + "-difference", BigDecimal.valueOf(quality.rate(0.5, 150), 3));
        }
        return quality.lose(facts);
    }

    private void pay() {
        int civilServants = dice.between(60_000, 120_000);
        int teachers = dice.chance(0.1) ? civilServants : civilServants + dice.between(-500, 9_000);
        facts.put(
                "civil-servants-average-pay", BigDecimal.valueOf(civilServants).setScale(2));
        facts.put("teachers-average-pay", BigDecimal.valueOf(teachers).setScale(2));
    }

    private void teachers(int schools) {
        int teachers = Math.max(1, schools) * dice.between(35, 60);
        whole("teachers-trained-360-hours", "teachers-to-be-trained", teachers);
        whole("certified-teachers-in-post", "teachers-in-post", teachers);
        int exchanged = rate("exchanged-teachers", "exchange-eligible-teachers", 0.1, teachers / 2);
        facts.put("exchanged-backbone-teachers", BigDecimal.valueOf(quality.rate(0.2, exchanged)));
    }

    private void students(int schools) {
        int students = Math.max(1, schools) * dice.between(150, 300);
        whole("primary-pupils-in-own-zone", "primary-pupils-of-zoned-schools", students);
        rate("junior-pupils-in-own-zone", "junior-pupils-of-zoned-schools", 0.95, students / 2);
        int allotted = rate("allotted-high-school-places", "quality-high-school-places", 0.5, students / 20 + 1);
        facts.put("allotted-high-school-places-rural", BigDecimal.valueOf(allotted / 2));
        int migrants = students / 8 + 1;
        int inPublic = rate("migrant-children-in-public-schools", "migrant-children-eligible", 0.85, migrants);
        facts.put("migrant-children-in-purchased-places", BigDecimal.valueOf((migrants - inPublic) / 2));
        rate("junior-graduating", "junior-entered-three-years-ago", 0.95, students / 6 + 1);
        facts.put("junior-transferred-in", BigDecimal.valueOf(dice.below(5)));
        facts.put("junior-transferred-out", BigDecimal.valueOf(dice.below(5)));
        facts.put("junior-died", BigDecimal.ZERO);
        rate("disabled-children-enrolled", "disabled-children-of-school-age", 0.95, students / 100 + 1);
    }

    /** All of them, or all but a few. */
    private void whole(String part, String all, int number) {
        facts.put(all, BigDecimal.valueOf(number));
        facts.put(part, BigDecimal.valueOf(quality.inOrder() ? number : Math.max(0, number - dice.between(1, 9))));
    }

    private int rate(String part, String all, double required, int number) {
        int met = quality.rate(required, number);
        facts.put(all, BigDecimal.valueOf(number));
        facts.put(part, BigDecimal.valueOf(met));
        return met;
    }

    private SortedMap<Integer, BigDecimal> years() {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        long spent = dice.between(40_000_00, 400_000_00);
        for (int year = Nation.AS_OF.getYear() - 5; year <= Nation.AS_OF.getYear(); year++) {
            years.put(year, BigDecimal.valueOf(spent, 2));
            spent += spent * dice.between(-10, 80) / 1000;
        }
        return years;
    }
}
