package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.packs.Pack;
import org.junheng.packs.Population;
import org.junit.jupiter.api.Test;

/** Who exists, who is an example, and who is counted. */
class MembershipTest {
    private static final About PRIMARY = About.section(Stage.PRIMARY);
    private static final About ROOM = new About("school/room", Optional.empty());

    private static Told school(SchoolKind kind, int primary, int junior, int senior) {
        return Told.of("attribute:kind", place(kind, SchoolKind.values()))
                .and("students:primary", primary)
                .and("students:junior", junior)
                .and("students:senior", senior);
    }

    private static <E> int place(E value, E[] all) {
        return List.of(all).indexOf(value);
    }

    @Test
    void aSectionHasStudentsAndASchoolThatCanHaveSuchASection() {
        Formula exists = Membership.exists(PRIMARY);

        assertThat(school(SchoolKind.PRIMARY, 1, 0, 0).makes(exists)).isTrue();
        assertThat(school(SchoolKind.NINE_YEAR, 1, 9, 0).makes(exists)).isTrue();
        assertThat(school(SchoolKind.NINE_YEAR, 0, 9, 0).makes(exists))
                .as("no section")
                .isFalse();
        assertThat(school(SchoolKind.JUNIOR, 1, 0, 0).makes(exists))
                .as("of no such kind")
                .isFalse();
        assertThat(school(SchoolKind.PRIMARY, 1, 1, 0).makes(exists))
                .as("junior in a primary school")
                .isFalse();
    }

    /** Criteria judge schools with a compulsory stage; a room can stand in a school that has the senior stage only. */
    @Test
    void aSchoolHasStudentsOfACompulsoryStage() {
        assertThat(school(SchoolKind.JUNIOR, 0, 1, 0).makes(Membership.exists(About.SCHOOL)))
                .isTrue();
        assertThat(school(SchoolKind.COMPLETE_SECONDARY, 0, 0, 1).makes(Membership.exists(About.SCHOOL)))
                .isFalse();
        assertThat(school(SchoolKind.COMPLETE_SECONDARY, 0, 0, 1).makes(Membership.exists(ROOM)))
                .isTrue();
        assertThat(school(SchoolKind.COMPLETE_SECONDARY, 0, 0, 0).makes(Membership.exists(ROOM)))
                .isFalse();
        assertThat(Told.nothing().makes(Membership.exists(About.COUNTY))).isTrue();
    }

    @Test
    void anExampleHasOneSection() {
        Formula primary = Membership.hasOneSection(PRIMARY);
        Formula junior = Membership.hasOneSection(About.section(Stage.JUNIOR));
        Formula senior = Membership.hasOneSection(About.section(Stage.SENIOR));
        Formula whole = Membership.hasOneSection(About.SCHOOL);

        assertThat(school(SchoolKind.TWELVE_YEAR, 1, 0, 0).makes(primary)).isTrue();
        assertThat(school(SchoolKind.TWELVE_YEAR, 1, 1, 0).makes(primary)).isFalse();
        assertThat(school(SchoolKind.TWELVE_YEAR, 1, 0, 1).makes(primary)).isFalse();
        assertThat(school(SchoolKind.TWELVE_YEAR, 0, 1, 0).makes(junior)).isTrue();
        assertThat(school(SchoolKind.TWELVE_YEAR, 1, 1, 0).makes(junior)).isFalse();
        assertThat(school(SchoolKind.TWELVE_YEAR, 0, 1, 1).makes(junior)).isFalse();
        assertThat(school(SchoolKind.TWELVE_YEAR, 0, 0, 1).makes(senior)).isTrue();
        assertThat(school(SchoolKind.TWELVE_YEAR, 1, 0, 1).makes(senior)).isFalse();
        assertThat(school(SchoolKind.TWELVE_YEAR, 0, 1, 1).makes(senior)).isFalse();
        assertThat(school(SchoolKind.TWELVE_YEAR, 1, 0, 0).makes(whole)).isTrue();
        assertThat(school(SchoolKind.TWELVE_YEAR, 0, 1, 0).makes(whole)).isTrue();
        assertThat(school(SchoolKind.TWELVE_YEAR, 1, 1, 0).makes(whole)).isFalse();
        assertThat(school(SchoolKind.TWELVE_YEAR, 1, 0, 1).makes(whole)).isFalse();
        assertThat(Membership.hasOneSection(About.COUNTY).figures()).isEmpty();
    }

    private static final Population PUBLIC = new Population(
            Set.of(SchoolKind.PRIMARY, SchoolKind.TEACHING_POINT), 50, Set.of(Ownership.PUBLIC), Set.of(1, 4));

    private static Formula counted(About about) {
        Pack pack = new DraftPack("p").counting(PUBLIC).pack();
        return new Membership(Sight.of(DraftPack.family(pack)), Optional.empty(), about).applies();
    }

    @Test
    void aPopulationCountsKindsAndTeachingPointsFromANumberOfStudents() {
        assertThat(school(SchoolKind.PRIMARY, 1, 0, 0).makes(counted(PRIMARY))).isTrue();
        assertThat(school(SchoolKind.JUNIOR, 90, 0, 0).makes(counted(PRIMARY))).isFalse();
        assertThat(school(SchoolKind.TEACHING_POINT, 49, 0, 0).makes(counted(PRIMARY)))
                .isFalse();
        assertThat(school(SchoolKind.TEACHING_POINT, 50, 0, 0).makes(counted(PRIMARY)))
                .isTrue();
        // students of all stages count
        assertThat(school(SchoolKind.TEACHING_POINT, 48, 1, 1).makes(counted(PRIMARY)))
                .isTrue();
        assertThat(counted(About.COUNTY).figures()).isEmpty();
    }

    /** What a school does not say, owner 2 and sponsor 0, never leaves it out. */
    @Test
    void aPopulationCountsOwnersAndSponsors() {
        Formula counted = counted(PRIMARY);

        assertThat(Told.of("attribute:ownership", 0).makes(counted)).isTrue();
        assertThat(Told.of("attribute:ownership", 1).makes(counted)).isFalse();
        assertThat(Told.of("attribute:ownership", 2).makes(counted)).isTrue();
        assertThat(Told.of("attribute:sponsor", 4).makes(counted)).isTrue();
        assertThat(Told.of("attribute:sponsor", 2).makes(counted)).isFalse();
        Formula anybodys = new Membership(
                        Sight.of(DraftPack.family(new DraftPack("q").pack())), Optional.empty(), PRIMARY)
                .applies();
        assertThat(Told.of("attribute:sponsor", 2).makes(anybodys)).isTrue();
    }
}
