package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.Section;
import org.junheng.facts.Split;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;
import org.junheng.packs.Population;

/** The fast way to compute a column finds exactly what the plain one finds, whatever the figures are. */
class IndicatorColumnsProperties {
    private static final List<String> CODES = List.of("a", "b", "c", "d");
    private static final Population ALL = new Population(Set.of(SchoolKind.values()), 0, Set.of(), Set.of());

    private static FactDefinition fact(String code, String holder, String split) {
        return new FactDefinition(
                code,
                code,
                holder,
                FactType.AMOUNT,
                "m",
                2,
                null,
                null,
                List.of(),
                split == null ? null : Split.parse(split),
                "");
    }

    private static final Dictionary DICTIONARY = Dictionary.of(List.of(
            fact("a", "section", null),
            fact("b", "school", "1:1.1:1.32"),
            fact("c", "school", "1:1.1:1.32"),
            fact("d", "school", null)));

    @Property(tries = 3000)
    void fastColumnsEqualPlainFractions(
            @ForAll("figures") Map<String, BigDecimal> ofSchool,
            @ForAll("figures") Map<String, BigDecimal> ofSection,
            @ForAll("terms") List<Term> numerator,
            @ForAll("denominators") List<Term> denominator,
            @ForAll @IntRange(min = 1, max = 3000) int primary,
            @ForAll @IntRange(max = 3000) int junior,
            @ForAll("per") int per) {
        Dossier county = county(ofSchool, ofSection, primary, junior);
        IndicatorDefinition definition =
                new IndicatorDefinition("x", "x", "section", null, "g", numerator, denominator, per, "m", 2, "");
        SectionRows rows = SectionRows.of(List.of(county), allOwners(), Stage.PRIMARY);
        SectionMeasure plain = new SectionMeasure(definition, DICTIONARY, rows.school(0), rows.section(0));

        Ratios fast = new IndicatorColumns(definition, DICTIONARY).over(rows);

        if (!plain.missing().isEmpty()) {
            assertThat(fast.state(0)).isEqualTo(Ratios.State.MISSING);
        } else if (plain.value().isEmpty()) {
            assertThat(fast.state(0)).isEqualTo(Ratios.State.UNDEFINED);
        } else {
            assertThat(fast.get(0)).isEqualTo(plain.value().get());
        }
    }

    /** The same where many schools stand side by side in several counties, of which each may lack other figures. */
    @Property(tries = 1500)
    void fastColumnsOfManySchoolsEqualPlainFractions(
            @ForAll("counties") List<List<Facts3>> counties,
            @ForAll("terms") List<Term> numerator,
            @ForAll("denominators") List<Term> denominator,
            @ForAll("per") int per) {
        IndicatorDefinition definition =
                new IndicatorDefinition("x", "x", "section", null, "g", numerator, denominator, per, "m", 2, "");
        SectionRows rows = SectionRows.of(
                counties.stream().map(IndicatorColumnsProperties::county).toList(), allOwners(), Stage.PRIMARY);

        Ratios fast = new IndicatorColumns(definition, DICTIONARY).over(rows);

        assertThat(rows.size()).isEqualTo(counties.stream().mapToInt(List::size).sum());
        for (int row = 0; row < rows.size(); row++) {
            SectionMeasure plain = new SectionMeasure(definition, DICTIONARY, rows.school(row), rows.section(row));
            Ratios.State expected = !plain.missing().isEmpty()
                    ? Ratios.State.MISSING
                    : plain.value().isEmpty() ? Ratios.State.UNDEFINED : Ratios.State.PRESENT;
            assertThat(fast.state(row)).isEqualTo(expected);
            if (expected == Ratios.State.PRESENT) {
                assertThat(fast.get(row)).isEqualTo(plain.value().orElseThrow());
            }
        }
    }

    /** What a school has: its own figures, those of its primary section, and its students; of a junior section maybe none. */
    record Facts3(Map<String, BigDecimal> ofSchool, Map<String, BigDecimal> ofSection, int primary, int junior) {}

    @Provide
    Arbitrary<List<List<Facts3>>> counties() {
        Arbitrary<Integer> junior = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 3000)));
        Arbitrary<Facts3> school = Combinators.combine(
                        mostlyUsual(), mostlyUsual(), Arbitraries.integers().between(1, 3000), junior)
                .as(Facts3::new);
        return school.list().ofMaxSize(4).list().ofMaxSize(3);
    }

    /** Where schools stand as they mostly do: the same facts at the same places. */
    private Arbitrary<Map<String, BigDecimal>> mostlyUsual() {
        Arbitrary<BigDecimal> number = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                .ofScale(2);
        Arbitrary<Map<String, BigDecimal>> usual = number.list().ofSize(4).map(four -> {
            Map<String, BigDecimal> figures = new HashMap<>();
            for (int i = 0; i < CODES.size(); i++) {
                figures.put(CODES.get(i), four.get(i));
            }
            return figures;
        });
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, usual), net.jqwik.api.Tuple.of(1, figures()));
    }

    private static Dossier county(List<Facts3> schools) {
        Dossier.Builder county = Dossier.builder(County.of("1", "县"));
        for (int i = 0; i < schools.size(); i++) {
            Facts3 each = schools.get(i);
            county.school(school("" + i, each.ofSchool, each.ofSection, each.primary, each.junior));
        }
        return county.build();
    }

    private static Population allOwners() {
        return new Population(ALL.kinds(), 0, Set.of(org.junheng.facts.Ownership.values()), Set.of());
    }

    private static Dossier county(
            Map<String, BigDecimal> ofSchool, Map<String, BigDecimal> ofSection, int primary, int junior) {
        return Dossier.builder(County.of("1", "县"))
                .school(school("1", ofSchool, ofSection, primary, junior))
                .build();
    }

    private static School school(
            String code, Map<String, BigDecimal> ofSchool, Map<String, BigDecimal> ofSection, int primary, int junior) {
        Map<String, BigDecimal> school = new HashMap<>(ofSchool);
        school.remove("a");
        Map<String, BigDecimal> section = new HashMap<>(ofSection);
        section.remove("d");
        section.keySet().removeAll(school.keySet());
        School.Builder made =
                School.builder(code, "校", SchoolKind.NINE_YEAR).facts(school).section(Stage.PRIMARY, primary, section);
        if (junior > 0) {
            made.section(Stage.JUNIOR, junior, Map.of());
        }
        return made.build();
    }

    /** A figure shared out over the sections adds up to the whole again. */
    @Property
    void sharesAddUpToTheWhole(
            @ForAll @IntRange(min = 1, max = 3000) int primary,
            @ForAll @IntRange(min = 1, max = 3000) int junior,
            @ForAll @IntRange(min = 1, max = 3000) int senior) {
        School school = School.builder("1", "一", SchoolKind.TWELVE_YEAR)
                .section(Stage.PRIMARY, primary, Map.of())
                .section(Stage.JUNIOR, junior, Map.of())
                .section(Stage.SENIOR, senior, Map.of())
                .build();
        Split split = Split.parse("1:1.1:1.32");

        Rational sum = Rational.sum(school.sections().stream()
                .map(section -> split.share(school, section))
                .toList());

        assertThat(sum).isEqualTo(Rational.of(1));
        assertThat(perStudent(split, school, 1))
                .isEqualTo(perStudent(split, school, 0).times(Rational.of(new BigDecimal("1.1"))));
        assertThat(perStudent(split, school, 2))
                .isEqualTo(perStudent(split, school, 0).times(Rational.of(new BigDecimal("1.32"))));
    }

    private static Rational perStudent(Split split, School school, int section) {
        Section each = school.sections().get(section);
        return split.share(school, each).dividedBy(Rational.of(each.students()));
    }

    @Provide
    Arbitrary<Map<String, BigDecimal>> figures() {
        Arbitrary<BigDecimal> ordinary = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                .ofScale(2);
        Arbitrary<BigDecimal> unusual = Arbitraries.of(
                BigDecimal.ZERO,
                new BigDecimal("0.0001"),
                new BigDecimal("123456789012345678901234567890"),
                new BigDecimal("9999999999999.999"),
                new BigDecimal("-5.5"));
        return Arbitraries.maps(
                        Arbitraries.of(CODES),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(6, ordinary), net.jqwik.api.Tuple.of(1, unusual)))
                .ofMinSize(2);
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        Arbitrary<Term> term = Arbitraries.of("a", "b", "c", "d", IndicatorDefinition.STUDENTS)
                .flatMap(code -> Arbitraries.of(1, 1, -1).map(sign -> new Term(sign, code)));
        return term.list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Term>> denominators() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(List.of(new Term(1, IndicatorDefinition.STUDENTS)))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(List.of())),
                net.jqwik.api.Tuple.of(1, terms()));
    }

    @Provide
    Arbitrary<Integer> per() {
        return Arbitraries.of(1, 100, 100_000);
    }
}
