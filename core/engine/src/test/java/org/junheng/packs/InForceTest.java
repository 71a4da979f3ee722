package org.junheng.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a law is in force, whose place a criterion takes, and which schools are counted. */
class InForceTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    private static Criterion criterion(Relation.@Nullable Kind kind, String opening) {
        return new Criterion(
                "X-1",
                "题",
                Level.COUNTY,
                "f",
                1,
                "文〔2021〕1号 第1项",
                "文〔2021〕1号 第1项(注)\n  第一句。\n\n第二句。  ",
                null,
                new Period(FIRST, LAST),
                kind == null ? null : new Relation(kind, "Y-1"),
                Leeway.NONE,
                null,
                new Selector("CountyIndicator", Map.of("stage", "junior")),
                opening,
                List.of());
    }

    @Test
    void bothEndsOfAPeriodBelongToIt() {
        Period year = new Period(FIRST, LAST);

        assertThat(year.contains(FIRST)).isTrue();
        assertThat(year.contains(LAST)).isTrue();
        assertThat(year.contains(FIRST.minusDays(1))).isFalse();
        assertThat(year.contains(LAST.plusDays(1))).isFalse();
        assertThat(year.isBefore(FIRST.minusDays(1))).isTrue();
        assertThat(year.isBefore(FIRST)).isFalse();
        assertThat(year.isOver(LAST)).isFalse();
        assertThat(year.isOver(LAST.plusDays(1))).isTrue();
        assertThat(Period.ALWAYS.contains(FIRST)).isTrue();
        assertThat(Period.ALWAYS.isBefore(FIRST)).isFalse();
        assertThat(Period.ALWAYS.isOver(LAST)).isFalse();
        assertThat(criterion(null, "every").inForce(FIRST)).isTrue();
        assertThat(criterion(null, "every").inForce(LAST.plusDays(1))).isFalse();
    }

    @Test
    void periodsOverlapWhereTheyShareADay() {
        Period year = new Period(FIRST, LAST);

        assertThat(year.overlaps(new Period(LAST, null))).isTrue();
        assertThat(year.overlaps(new Period(LAST.plusDays(1), null))).isFalse();
        assertThat(year.overlaps(new Period(null, FIRST))).isTrue();
        assertThat(year.overlaps(new Period(null, FIRST.minusDays(1)))).isFalse();
        assertThat(year.overlaps(Period.ALWAYS)).isTrue();
        assertThat(Period.ALWAYS.overlaps(year)).isTrue();
    }

    /** What asks for the same or more takes the place of the other; an allowance can decide beside it; less changes nothing. */
    @ParameterizedTest
    @CsvSource({"EQUALS, true, true", "TIGHTENS, true, true", "RELAXES, false, true", "WEAKER, false, false"})
    void relationSaysWhoseSubjectsACriterionDecidesAbout(Relation.Kind kind, boolean replaces, boolean layers) {
        Criterion criterion = criterion(kind, "every");

        assertThat(criterion.target()).contains("Y-1");
        assertThat(criterion.replaced().isPresent()).isEqualTo(replaces);
        assertThat(criterion.layered().isPresent()).isEqualTo(layers);
        for (Relation.Kind other : Relation.Kind.values()) {
            assertThat(criterion.is(other)).isEqualTo(other == kind);
        }
    }

    @Test
    void criterionOfItsOwnStandsAlone() {
        Criterion own = criterion(null, "every");

        assertThat(own.target()).isEmpty();
        assertThat(own.replaced()).isEmpty();
        assertThat(own.layered()).isEmpty();
        assertThat(own.is(Relation.Kind.EQUALS)).isFalse();
        assertThat(own.isCheck()).isFalse();
        assertThat(criterion(null, "check").isCheck()).isTrue();
        assertThat(own.clause()).isEqualTo("第一句。第二句。");
        assertThat(own.selector().stage()).contains(Stage.JUNIOR);
        assertThat(own.selector().field("none")).isEmpty();
    }

    private static School school(SchoolKind kind, int students, @Nullable Ownership owner, OptionalInt sponsor) {
        return School.builder("1", "1", kind)
                .section(Stage.PRIMARY, students, Map.of())
                .attributes(new School.Attributes(null, owner, sponsor, null, OptionalInt.empty()))
                .build();
    }

    /** Who does not say whose it is, is counted: leaving something out must not help. */
    @Test
    void populationCountsKindSizeOwnerAndSponsor() {
        Population counted = new Population(
                Set.of(SchoolKind.PRIMARY, SchoolKind.TEACHING_POINT), 100, Set.of(Ownership.PUBLIC), Set.of(1, 2));
        OptionalInt first = OptionalInt.of(1);

        assertThat(counted.counts(school(SchoolKind.PRIMARY, 1, Ownership.PUBLIC, first)))
                .isTrue();
        assertThat(counted.counts(school(SchoolKind.NINE_YEAR, 1, Ownership.PUBLIC, first)))
                .isFalse();
        assertThat(counted.counts(school(SchoolKind.TEACHING_POINT, 100, Ownership.PUBLIC, first)))
                .isTrue();
        assertThat(counted.counts(school(SchoolKind.TEACHING_POINT, 99, Ownership.PUBLIC, first)))
                .isFalse();
        assertThat(counted.counts(school(SchoolKind.PRIMARY, 1, Ownership.PRIVATE, first)))
                .isFalse();
        assertThat(counted.counts(school(SchoolKind.PRIMARY, 1, null, first))).isTrue();
        assertThat(counted.counts(school(SchoolKind.PRIMARY, 1, Ownership.PUBLIC, OptionalInt.of(3))))
                .isFalse();
        assertThat(counted.counts(school(SchoolKind.PRIMARY, 1, Ownership.PUBLIC, OptionalInt.empty())))
                .isTrue();
        Population all = new Population(Set.of(SchoolKind.PRIMARY), 1, Set.of(Ownership.PUBLIC), Set.of());
        assertThat(all.counts(school(SchoolKind.PRIMARY, 1, Ownership.PUBLIC, OptionalInt.of(9))))
                .isTrue();
    }

    @Test
    void yearsAreOneOrARange() {
        assertThat(Years.parse("2020")).contains(new Years(2020, 2020));
        assertThat(Years.parse("2020-2022").orElseThrow().all()).containsExactly(2020, 2021, 2022);
        assertThat(Years.parse("20-22")).isEmpty();
        assertThat(Years.isOpen(2021, LAST.minusDays(1))).isTrue();
        assertThat(Years.isOpen(2021, LAST)).isFalse();
    }

    @Test
    void recordsOfAWordAreCountedWhereAllSay() {
        RecordCount music = RecordCount.parse("room[use=music]").orElseThrow();
        Facts one = Facts.of(Map.of("use", "music"));
        Facts other = Facts.of(Map.of("use", "art"));

        assertThat(music).isEqualTo(new RecordCount("room", "use", "music"));
        assertThat(music.in(List.of(one, other, one))).hasValue(2);
        assertThat(music.in(List.of())).hasValue(0);
        assertThat(music.in(List.of(one, Facts.of(Map.of("area", BigDecimal.ONE)))))
                .isEmpty();
        assertThat(RecordCount.parse("rooms")).isEmpty();
    }
}
