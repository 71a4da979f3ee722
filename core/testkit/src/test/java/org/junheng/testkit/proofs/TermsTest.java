package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junheng.facts.FactType;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

/** Which figures the codes of a definition mean, by the kind of subject. */
class TermsTest {
    private static final Pack PACK = new DraftPack("p")
            .fact("section", "teachers", FactType.COUNT)
            .fact("school", "teachers", FactType.COUNT)
            .fact("section", "founded", FactType.DATE)
            .fact("section", "opened", FactType.PAST_DATE)
            .fact("section", "head", FactType.TEXT)
            .shared("area")
            .fact("school", "halls", FactType.COUNT)
            .fact("school/room", "size", FactType.AMOUNT)
            .fact("county", "people", FactType.COUNT)
            .pack();
    private static final About PRIMARY = About.section(Stage.PRIMARY);
    private static final About ROOM = new About("school/room", Optional.empty());
    private static final About CLASS = new About(IndicatorDefinition.CLASS, Optional.of(Stage.JUNIOR));

    private static Terms terms(About about) {
        return new Terms(Sight.of(DraftPack.family(PACK)).dictionary(), about);
    }

    private static Set<Figure> figures(About about, String code) {
        return terms(about).number(code).factors().keySet();
    }

    private static String name(About about, String code) {
        assertThat(figures(about, code)).hasSize(1);
        return figures(about, code).iterator().next().name();
    }

    private static void assertOutside(About about, String code, String why) {
        assertThatThrownBy(() -> terms(about).number(code))
                .isInstanceOf(OutsideException.class)
                .hasMessage(why);
    }

    @Test
    void ofASectionItsOwnFigureElseItsShareElseItsSchools() {
        assertThat(name(PRIMARY, "students")).isEqualTo("students:primary");
        assertThat(name(PRIMARY, "teachers")).isEqualTo("section:teachers");
        assertThat(name(PRIMARY, "area")).isEqualTo("share:area");
        assertThat(name(PRIMARY, "halls")).isEqualTo("school:halls");
        assertThat(name(About.section(Stage.JUNIOR), "students")).isEqualTo("students:junior");
    }

    @Test
    void ofASchoolARecordAndACounty() {
        assertThat(name(About.SCHOOL, "teachers")).isEqualTo("school:teachers");
        assertThat(name(About.SCHOOL, "area")).isEqualTo("school:area");
        assertThat(name(ROOM, "size")).isEqualTo("school/room:size");
        // what a record does not say itself, its school or county does
        assertThat(name(ROOM, "halls")).isEqualTo("school:halls");
        assertThat(name(ROOM, "people")).isEqualTo("county:people");
        assertThat(name(About.COUNTY, "people")).isEqualTo("county:people");
    }

    /** The students of a school are those of the compulsory stages: of the senior stage nobody asks. */
    @Test
    void partsOfASchool() {
        assertThat(figures(About.SCHOOL, "students"))
                .containsExactlyInAnyOrder(Terms.students(Stage.PRIMARY), Terms.students(Stage.JUNIOR));
        assertThat(name(About.SCHOOL, "classes")).isEqualTo("classes:number");
        assertThat(name(About.SCHOOL, "largest-class")).isEqualTo("classes:largest");
        assertThat(name(About.SCHOOL, "built-in")).isEqualTo("attribute:builtIn");
        assertOutside(About.SCHOOL, "primary-students", "用到学校的 primary-students");
    }

    @Test
    void aClassHasStudentsAndTheYearOfItsSchool() {
        assertThat(name(CLASS, "students")).isEqualTo("students:class");
        assertThat(name(CLASS, "built-in")).isEqualTo("attribute:builtIn");
        assertOutside(CLASS, "classes", "用到学校的 classes");
        assertOutside(About.COUNTY, "students", "用到学校的 students");
        assertOutside(About.COUNTY, "built-in", "用到学校的 built-in");
    }

    @Test
    void recordsAreCountedOfTheirOwner() {
        assertThat(name(About.SCHOOL, "room[use=music]")).isEqualTo("records:school/room[use=music]");
        assertThat(name(ROOM, "room[use=music]")).isEqualTo("records:school/room[use=music]");
        assertThat(name(About.COUNTY, "camp[use=music]")).isEqualTo("records:county/camp[use=music]");
    }

    @Test
    void whatIsNoNumberIsOutside() {
        assertOutside(PRIMARY, "founded", "用到的“founded的数”不是数");
        assertOutside(PRIMARY, "opened", "用到的“opened的数”不是数");
        assertOutside(PRIMARY, "head", "用到的“head的数”不是数");
        assertOutside(About.COUNTY, "people[sum]", "用到几年之和");
    }

    /** 100 × (3 halls − 1 teacher) ÷ 40 students is 5; of all others there is nothing below the line. */
    @Test
    void anIndicatorIsASumOverASum() {
        Formula isFive = ratio("halls - teachers", "students", 100).compare(Comparator.EXACTLY, Rational.of(5));
        Formula isTwo = ratio("halls - teachers", "", 1).compare(Comparator.EXACTLY, Rational.of(2));
        Told told = Told.of("school:halls", 3).and("section:teachers", 1).and("students:primary", 40);

        assertThat(told.makes(isFive)).isTrue();
        assertThat(told.makes(isTwo)).isTrue();
        assertThat(told.and("school:halls", 4).makes(isFive)).isFalse();
        assertThat(told.makes(isTwo)).isFalse();
    }

    private static Ratio ratio(String above, String below, int per) {
        Pack pack =
                new DraftPack("q").indicator("section", "i", above, below, per).pack();
        return terms(PRIMARY).ratio(pack.indicators().get(0));
    }
}
