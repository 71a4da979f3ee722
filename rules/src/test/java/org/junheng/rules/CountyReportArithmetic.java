package org.junheng.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;

/** The figures of the report computed a second time, in decimals and without anything of the packs, from the dossier's numbers. */
final class CountyReportArithmetic {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String EXPENDITURE = "education-expenditure";
    private static final String REVENUE = "regular-fiscal-revenue";
    private static final String FISCAL = "fiscal-expenditure";
    private static final String SURCHARGE = "education-surcharge";
    private static final String LOCAL_SURCHARGE = "local-education-surcharge";

    private final Map<String, SortedMap<Integer, BigDecimal>> series;
    private final Facts facts;

    CountyReportArithmetic(Dossier dossier) {
        series = dossier.county().series();
        facts = dossier.county().facts();
    }

    /** Every figure that a finding prints, by its number in the table. */
    Map<String, BigDecimal> figures() {
        return Map.copyOf(merged(shares(), growths(), surcharges(), projects(), rooms(), others()));
    }

    @SafeVarargs
    private static Map<String, BigDecimal> merged(Map<String, BigDecimal>... parts) {
        Map<String, BigDecimal> all = new TreeMap<>();
        for (Map<String, BigDecimal> part : parts) {
            all.putAll(part);
        }
        return all;
    }

    private Map<String, BigDecimal> shares() {
        return Map.of(
                "C002-001", percent(of(EXPENDITURE, 2018), of(FISCAL, 2018)),
                "C002-002", percent(of(EXPENDITURE, 2019), of(FISCAL, 2019)),
                "C002-003", percent(of(EXPENDITURE, 2020), of(FISCAL, 2020)),
                "C002-004", percent(of(EXPENDITURE, 2020), of(FISCAL, 2020)),
                "C002-055", percent(fact("special-subject-teachers-added"), fact("teachers-added")),
                "C002-054", percent(fact("primary-science-kits"), fact("primary-science-laboratories-built")));
    }

    private Map<String, BigDecimal> growths() {
        return merged(
                growths("C002-006", "C002-007", REVENUE),
                Map.of("C002-010", lead(2019), "C002-012", lead(2020)),
                growths("C002-014", "C002-015", "primary-expense-per-student"),
                growths("C002-017", "C002-018", "junior-expense-per-student"),
                growths("C002-020", "C002-021", "primary-budget-public-funds"),
                growths("C002-023", "C002-024", "junior-budget-public-funds"),
                growths("C002-026", "C002-027", "staff-average-pay"),
                Map.of("C002-077", personnel("primary", 2019), "C002-078", personnel("primary", 2020)),
                Map.of("C002-079", personnel("junior", 2019), "C002-080", personnel("junior", 2020)));
    }

    private Map<String, BigDecimal> growths(String of2019, String of2020, String code) {
        return Map.of(of2019, growth(code, 2019), of2020, growth(code, 2020));
    }

    private BigDecimal growth(String code, int year) {
        return growth(of(code, year), of(code, year - 1));
    }

    private static BigDecimal growth(BigDecimal now, BigDecimal before) {
        return percent(now, before).subtract(HUNDRED);
    }

    private BigDecimal lead(int year) {
        return growth(EXPENDITURE, year).subtract(growth(REVENUE, year));
    }

    /** Of the part of the expense that is not public funds. */
    private BigDecimal personnel(String stage, int year) {
        return growth(personnelPart(stage, year), personnelPart(stage, year - 1));
    }

    private BigDecimal personnelPart(String stage, int year) {
        return of(stage + "-expense-per-student", year).subtract(of(stage + "-budget-public-funds", year));
    }

    private Map<String, BigDecimal> surcharges() {
        return Map.of(
                "C002-029", aboveTwoThirds(2018),
                "C002-030", aboveTwoThirds(2019).negate(),
                "C002-031", aboveTwoThirds(2020).negate());
    }

    private BigDecimal aboveTwoThirds(int year) {
        return of(LOCAL_SURCHARGE, year)
                .multiply(BigDecimal.valueOf(3))
                .subtract(of(SURCHARGE, year).multiply(BigDecimal.valueOf(2)));
    }

    private Map<String, BigDecimal> projects() {
        BigDecimal rural = sum("weak-school-programme-investment", "two-kinds-programme-investment");
        BigDecimal area = sum("weak-school-programme-area", "two-kinds-programme-area");
        return Map.of(
                "C002-037", divided(recentExpenditure(), fact("cumulative-education-funds")),
                "C002-038", divided(rural, TEN_THOUSAND),
                "C002-040", area,
                "C002-041", fact("town-seats-added"),
                "C002-042", divided(rural, fact("project-investment").subtract(fact("town-school-investment"))),
                "C002-043", fact("named-new-schools"),
                "C002-044", fact("extended-schools").subtract(fact("weak-school-programme-schools")),
                "C002-082", fact("building-area-renovated-or-new").subtract(area));
    }

    private BigDecimal recentExpenditure() {
        return of(EXPENDITURE, 2018).add(of(EXPENDITURE, 2019)).add(of(EXPENDITURE, 2020));
    }

    private Map<String, BigDecimal> rooms() {
        BigDecimal laboratories = sum("junior-laboratories-built", "primary-science-laboratories-built");
        BigDecimal named = sum(
                "music-rooms-built",
                "art-rooms-built",
                "computer-rooms-built",
                "recording-rooms-built",
                "counselling-rooms");
        return Map.of(
                "C002-046", laboratories.add(sum("multimedia-rooms-built", "recording-rooms-built")),
                "C002-050", fact("class-systems"),
                "C002-052", fact("stated-laboratories-and-rooms").subtract(laboratories.add(named)),
                "C002-061", fact("counselling-kits"));
    }

    private Map<String, BigDecimal> others() {
        return Map.of(
                "C002-047", divided(fact("books-added"), TEN_THOUSAND),
                "C002-048", fact("computers-added"),
                "C002-051", fact("equipment-and-rooms-funds").subtract(fact("teaching-equipment-value-added")),
                "C002-053", divided(sum("desks", "class-systems", "arts-kits"), fact("furniture-and-devices")),
                "C002-058", divided(fact("full-time-guards"), fact("schools-with-one-key-alarm")),
                "C002-066", fact("stated-disabled-enrolment-again"));
    }

    private BigDecimal of(String code, int year) {
        return Objects.requireNonNull(Objects.requireNonNull(series.get(code)).get(year));
    }

    private BigDecimal fact(String code) {
        return facts.number(code).orElseThrow();
    }

    private BigDecimal sum(String... codes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            sum = sum.add(fact(code));
        }
        return sum;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return divided(part.multiply(HUNDRED), whole);
    }

    private static BigDecimal divided(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }
}
