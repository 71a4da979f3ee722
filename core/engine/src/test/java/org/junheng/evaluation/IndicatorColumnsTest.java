package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.Split;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;
import org.junheng.packs.Population;
import org.junit.jupiter.api.Test;

/** Counties in which some schools lack what others have; the numbers are worked out by hand. */
class IndicatorColumnsTest {
    private static final Population ALL =
            new Population(Set.of(SchoolKind.values()), 0, Set.of(Ownership.values()), Set.of());
    private static final Dictionary DICTIONARY = Dictionary.of(List.of(
            fact("area", FactDefinition.SCHOOL, Split.parse("1:1.1:1.32")),
            fact("annex", FactDefinition.SCHOOL, Split.parse("1:1.5:1.5")),
            fact("rooms", FactDefinition.SCHOOL, Split.parse("1:1.1:1.32")),
            fact("teachers", FactDefinition.SECTION, null)));

    private static FactDefinition fact(String code, String holder, Split split) {
        return new FactDefinition(code, code, holder, FactType.AMOUNT, "m", 2, null, null, List.of(), split, "");
    }

    /** 1000 over 100 pupils of weight 1 and 50 of weight 1.1: 100 · 1000 / 15500 for each pupil of the primary section. */
    @Test
    void whereFiguresAreSharedOutASchoolWithoutOneIsMissing() {
        Dossier county = county(
                combined("1").facts(Map.of("area", new BigDecimal(1000))).build(),
                combined("2").facts(Map.of("rooms", BigDecimal.TEN)).build(),
                School.builder("3", "丙", SchoolKind.PRIMARY)
                        .section(Stage.PRIMARY, 50, Map.of())
                        .facts(Map.of("area", new BigDecimal(1000)))
                        .build());

        Ratios perPupil = column("area", county);

        assertThat(perPupil.get(0)).isEqualTo(new Rational(BigInteger.valueOf(200), BigInteger.valueOf(31)));
        assertThat(perPupil.state(1)).isEqualTo(Ratios.State.MISSING);
        assertThat(perPupil.get(2)).isEqualTo(Rational.of(20));
    }

    @Test
    void whereSectionsHaveTheirOwnASectionWithoutOneIsMissing() {
        Dossier county = county(
                School.builder("1", "甲", SchoolKind.PRIMARY)
                        .section(Stage.PRIMARY, 100, Map.of("teachers", new BigDecimal(8)))
                        .build(),
                School.builder("2", "乙", SchoolKind.PRIMARY)
                        .section(Stage.PRIMARY, 100, Map.of())
                        .build());

        Ratios perPupil = column("teachers", county);

        assertThat(perPupil.get(0)).isEqualTo(new Rational(BigInteger.valueOf(2), BigInteger.valueOf(25)));
        assertThat(perPupil.state(1)).isEqualTo(Ratios.State.MISSING);
    }

    /** 1000 as above, and 700 over 100 pupils of weight 1 and 50 of weight 1.5, 4 for each: 200/31 + 4 = 324/31. */
    @Test
    void figuresAreSharedOutEachInItsOwnWay() {
        Dossier county = county(combined("1")
                .facts(Map.of("area", new BigDecimal(1000), "annex", new BigDecimal(700)))
                .build());

        assertThat(column(List.of("area", "annex"), county).get(0))
                .isEqualTo(new Rational(BigInteger.valueOf(324), BigInteger.valueOf(31)));
    }

    private static School.Builder combined(String code) {
        return School.builder(code, "校", SchoolKind.NINE_YEAR)
                .section(Stage.PRIMARY, 100, Map.of())
                .section(Stage.JUNIOR, 50, Map.of());
    }

    private static Dossier county(School... schools) {
        Dossier.Builder county = Dossier.builder(County.of("1", "县"));
        List.of(schools).forEach(county::school);
        return county.build();
    }

    private static Ratios column(String fact, Dossier county) {
        return column(List.of(fact), county);
    }

    private static Ratios column(List<String> facts, Dossier county) {
        IndicatorDefinition definition = new IndicatorDefinition(
                "x",
                "x",
                "section",
                null,
                "g",
                facts.stream().map(fact -> new Term(1, fact)).toList(),
                List.of(new Term(1, IndicatorDefinition.STUDENTS)),
                1,
                "m",
                2,
                "");
        return new IndicatorColumns(definition, DICTIONARY).over(SectionRows.of(List.of(county), ALL, Stage.PRIMARY));
    }
}
