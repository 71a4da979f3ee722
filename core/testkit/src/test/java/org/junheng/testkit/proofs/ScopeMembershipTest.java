package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junit.jupiter.api.Test;

/** Who is in a scope, and of whom that can be told. */
class ScopeMembershipTest {
    private static final About PRIMARY = About.section(Stage.PRIMARY);
    private static final About ROOM = new About("school/room", Optional.empty());
    private static final Population PUBLIC = new Population(
            Set.of(SchoolKind.PRIMARY, SchoolKind.TEACHING_POINT), 50, Set.of(Ownership.PUBLIC), Set.of(1, 4));

    private static Told school(SchoolKind kind, int primary, int junior, int senior) {
        return Told.of("attribute:kind", place(kind, SchoolKind.values()))
                .and("students:primary", primary)
                .and("students:junior", junior)
                .and("students:senior", senior);
    }

    private static <E> int place(E value, E[] all) {
        return List.of(all).indexOf(value);
    }

    private static Membership in(About about, Scope scope) {
        Pack pack = new DraftPack("p")
                .counting(PUBLIC)
                .fact("school", "old-town", FactType.FLAG)
                .fact("school", "heating", FactType.WORD, "coal", "gas")
                .fact("school", "migrants", FactType.COUNT)
                .fact("school/room", "use", FactType.WORD, "music", "art")
                .fact("county", "people", FactType.COUNT)
                .indicator("school", "migrant-share", "migrants", "students", 100)
                .indicator("county", "migrants", "people", "1", 1)
                .scope(scope)
                .pack();
        return new Membership(Sight.of(DraftPack.family(pack)), Optional.of(scope), about);
    }

    private static Scope scope(
            String holder,
            Set<SchoolLocale> locales,
            Set<Ownership> ownership,
            @Nullable Boolean boarding,
            Scope.Condition... conditions) {
        return new Scope("s", "s", holder, true, Set.of(), locales, ownership, boarding, List.of(conditions));
    }

    private static Formula where(About about, String holder, String figure, @Nullable Comparator how, String value) {
        return in(about, scope(holder, Set.of(), Set.of(), null, new Scope.Condition(figure, how, value)))
                .applies();
    }

    @Test
    void aScopeChoosesByAttributesOfTheSchool() {
        Scope rural = scope("school", Set.of(SchoolLocale.RURAL), Set.of(), true);
        Scope day = scope("school", Set.of(), Set.of(Ownership.PRIVATE), false);
        Told ruralBoarding = Told.of("attribute:locale", 2).and("attribute:boarding", 1);

        assertThat(ruralBoarding.makes(in(PRIMARY, rural).applies())).isTrue();
        assertThat(ruralBoarding
                        .and("attribute:boarding", 0)
                        .makes(in(PRIMARY, rural).applies()))
                .isFalse();
        assertThat(Told.of("attribute:boarding", 1).makes(in(PRIMARY, rural).applies()))
                .isFalse();
        assertThat(Told.of("attribute:ownership", 1).makes(in(PRIMARY, day).applies()))
                .isTrue();
        assertThat(Told.of("attribute:ownership", 1)
                        .and("attribute:boarding", 1)
                        .makes(in(PRIMARY, day).applies()))
                .isFalse();
        assertThat(Told.of("attribute:ownership", 0).makes(in(PRIMARY, day).applies()))
                .isFalse();
        assertThat(in(About.COUNTY, rural).applies().figures())
                .as("a county is no school")
                .isEmpty();
    }

    /** The kinds of a scope of counted schools are those that are counted too: a junior school of it is not. */
    @Test
    void aScopeIsAPartOfWhoIsCountedUnlessItSaysOtherwise() {
        Set<SchoolKind> kinds = Set.of(SchoolKind.JUNIOR, SchoolKind.PRIMARY);
        Scope counted = new Scope("s", "s", "school", false, kinds, Set.of(), Set.of(), null, List.of());
        Scope uncounted = new Scope("s", "s", "school", true, kinds, Set.of(), Set.of(), null, List.of());
        Told junior = school(SchoolKind.JUNIOR, 0, 9, 0);

        assertThat(junior.makes(in(About.SCHOOL, counted).applies())).isFalse();
        assertThat(junior.makes(in(About.SCHOOL, uncounted).applies())).isTrue();
        assertThat(school(SchoolKind.PRIMARY, 9, 0, 0)
                        .makes(in(About.SCHOOL, counted).applies()))
                .isTrue();
        assertThat(school(SchoolKind.SPECIAL, 9, 0, 0)
                        .makes(in(About.SCHOOL, uncounted).applies()))
                .isFalse();
    }

    @Test
    void aFigureSaysYesOrNoOrAWord() {
        assertThat(Told.of("school:old-town", 1).makes(where(PRIMARY, "school", "old-town", null, "true")))
                .isTrue();
        assertThat(Told.of("school:old-town", 0).makes(where(PRIMARY, "school", "old-town", null, "true")))
                .isFalse();
        assertThat(Told.of("school:old-town", 0).makes(where(PRIMARY, "school", "old-town", null, "false")))
                .isTrue();
        assertThat(Told.of("school:heating", 1).makes(where(PRIMARY, "school", "heating", null, "gas")))
                .isTrue();
        assertThat(Told.of("school:heating", 0).makes(where(PRIMARY, "school", "heating", null, "gas")))
                .isFalse();
        assertThat(Told.of("school/room:use", 0).makes(where(ROOM, "school/room", "use", null, "music")))
                .isTrue();
    }

    @Test
    void aFigureSaysNoOtherWord() {
        for (String[] each : new String[][] {{"heating", "wood"}, {"migrants", "3"}, {"students", "many"}}) {
            assertThatThrownBy(() -> where(PRIMARY, "school", each[0], null, each[1]))
                    .isInstanceOf(OutsideException.class)
                    .hasMessage("适用范围的条件 " + each[0] + ":" + each[1] + " 不是数、是否或选词");
        }
    }

    /** A section of 30 in a school of 90 students is in the scope of schools with more than 80, and so is a class of 20. */
    @Test
    void theNumbersOfASchoolAreTheSchoolsWhateverIsJudgedInIt() {
        Formula large = where(PRIMARY, "school", "students", Comparator.MORE_THAN, "80");
        Formula room = where(ROOM, "school", "students", Comparator.MORE_THAN, "80");

        assertThat(school(SchoolKind.NINE_YEAR, 30, 60, 0).makes(large)).isTrue();
        assertThat(school(SchoolKind.NINE_YEAR, 30, 50, 0).makes(large)).isFalse();
        assertThat(school(SchoolKind.NINE_YEAR, 30, 60, 0).makes(room)).isTrue();
        About ofClass = new About(IndicatorDefinition.CLASS, Optional.of(Stage.PRIMARY));
        Formula inLarge = where(ofClass, "school", "students", Comparator.MORE_THAN, "80");
        assertThat(school(SchoolKind.NINE_YEAR, 30, 60, 0)
                        .and("students:class", 20)
                        .makes(inLarge))
                .isTrue();
    }

    /** The county's indicator of the same code is about people; the scope of schools asks for its own. */
    @Test
    void anIndicatorInAScopeIsThatOfItsHolder() {
        Formula share = where(PRIMARY, "school", "migrant-share", Comparator.AT_LEAST, "30");
        Told told = school(SchoolKind.PRIMARY, 10, 0, 0);

        assertThat(told.and("school:migrants", 3).makes(share)).isTrue();
        assertThat(told.and("school:migrants", 2).makes(share)).isFalse();
        Formula migrants = where(PRIMARY, "school", "migrants", Comparator.AT_LEAST, "30");
        assertThat(migrants.figures()).extracting(Figure::name).containsExactly("school:migrants");
        Formula people = where(About.COUNTY, "county", "people", Comparator.LESS_THAN, "40");
        assertThat(Told.of("county:people", 39).makes(people)).isTrue();
        assertThat(Told.of("county:people", 40).makes(people)).isFalse();
    }

    /** Who says nothing about the owner, or has no students to divide by, can be neither in nor out. */
    @Test
    void whetherAnybodyIsInAScopeMustBeKnown() {
        Formula byOwner = in(PRIMARY, scope("school", Set.of(), Set.of(Ownership.PRIVATE), null))
                .isKnown();
        Scope.Condition condition = new Scope.Condition("migrant-share", Comparator.AT_LEAST, "30");
        Formula byShare = in(PRIMARY, scope("school", Set.of(), Set.of(), null, condition))
                .isKnown();

        assertThat(Told.of("attribute:ownership", 2).makes(byOwner)).isFalse();
        assertThat(Told.of("attribute:ownership", 0).makes(byOwner)).isTrue();
        assertThat(school(SchoolKind.PRIMARY, 0, 0, 0).makes(byShare)).isFalse();
        assertThat(school(SchoolKind.PRIMARY, 1, 0, 0).makes(byShare)).isTrue();
        assertThat(Told.of("attribute:ownership", 2).makes(byShare)).isFalse();
        assertThat(in(About.COUNTY, scope("county", Set.of(), Set.of(Ownership.PRIVATE), null))
                        .isKnown()
                        .figures())
                .isEmpty();
        assertThat(in(PRIMARY, scope("school", Set.of(), Set.of(), null))
                        .isKnown()
                        .figures())
                .isEmpty();
    }
}
