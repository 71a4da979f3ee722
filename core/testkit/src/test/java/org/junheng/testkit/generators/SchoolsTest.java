package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;
import org.junheng.testkit.generators.Figures.Mood;
import org.junit.jupiter.api.Test;

/** Schools of every kind, with every part that they can have or lack, and sizes just at their limits. */
class SchoolsTest {
    static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    static final Mood GOOD = new Mood(0, 0, 0);
    static final Mood BAD = new Mood(0, 0.1, 0.3);
    static final Mood NOTHING = new Mood(1, 0, 0.3);
    private static final int SEEDS = 600;

    static AskedPack pack(String... facts) {
        return new AskedPack("test/p").facts(facts);
    }

    private static AskedPack sized(int... sizes) {
        AskedPack pack = pack().indicators("school | size | | students | 1 | 1");
        for (int each : sizes) {
            pack.rules("R" + each + " | SchoolIndicator code=size | atMost " + each);
        }
        return pack;
    }

    static List<School> schools(AskedPack pack, Mood mood) {
        Inquiry inquiry = pack.inquiry();
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> {
                    Dice dice = new Dice(seed);
                    return new Schools(inquiry, dice, new Figures(inquiry, dice, mood, DAY)).school("S1");
                })
                .toList();
    }

    static List<Section> sections(List<School> schools) {
        return schools.stream().flatMap(each -> each.sections().stream()).toList();
    }

    static List<School> ofKind(List<School> schools, SchoolKind kind) {
        return schools.stream().filter(each -> each.kind() == kind).toList();
    }

    private static List<Integer> sizes(List<School> schools) {
        return sections(schools).stream().map(Section::students).toList();
    }

    static <T> double share(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).count() / (double) all.size();
    }

    /** A campus may lack some stages of its kind. */
    @Test
    void everyKindWithAnyOfItsStages() {
        List<School> schools = schools(pack(), BAD);

        assertThat(schools).extracting(School::kind).contains(SchoolKind.values());
        assertThat(schools).extracting(School::code).containsOnly("S1");
        assertThat(schools).extracting(School::name).containsOnly("学校S1");
        assertThat(ofKind(schools, SchoolKind.NINE_YEAR))
                .extracting(each -> each.sections().stream().map(Section::stage).toList())
                .containsOnly(List.of(Stage.PRIMARY), List.of(Stage.JUNIOR), List.of(Stage.PRIMARY, Stage.JUNIOR));
        assertThat(share(ofKind(schools, SchoolKind.NINE_YEAR), School::isCombined))
                .isGreaterThan(0.5);
    }

    @Test
    void goodSchoolsAreOfOrdinarySize() {
        assertThat(sizes(schools(pack(), GOOD))).allMatch(each -> each >= 100 && each <= 900);
    }

    @Test
    void otherSchoolsAreOfAnySize() {
        assertThat(sizes(schools(pack(), BAD)))
                .contains(1)
                .anyMatch(each -> each > 1 && each <= 12)
                .anyMatch(each -> each > 2000)
                .allMatch(each -> each >= 1 && each <= 2600);
    }

    /** Whatever the mood, most teaching points are as small as the number from which they count, or one student beside it. */
    @Test
    void teachingPointsAreJustAtTheirLimit() {
        List<School> good = schools(sized(50), GOOD);
        List<Integer> points = sizes(ofKind(good, SchoolKind.TEACHING_POINT));

        assertThat(points).contains(49, 50, 51);
        assertThat(share(points, each -> each <= 51)).isBetween(0.5, 0.8);
        assertThat(sizes(good.stream()
                        .filter(each -> each.kind() != SchoolKind.TEACHING_POINT)
                        .toList()))
                .allMatch(each -> each >= 100);
    }

    /** A hundred students are still small; a teaching point of thousands would be none. */
    @Test
    void noTeachingPointIsAimedAtALargeSize() {
        assertThat(sizes(ofKind(schools(sized(100), GOOD), SchoolKind.TEACHING_POINT)))
                .contains(99, 101);
        assertThat(sizes(ofKind(schools(sized(5000), GOOD), SchoolKind.TEACHING_POINT)))
                .allMatch(each -> each <= 900);
        assertThat(sizes(ofKind(schools(sized(50, 5000), GOOD), SchoolKind.TEACHING_POINT)))
                .allMatch(each -> each <= 900);
    }

    @Test
    void someSchoolsAreJustAtTheSizeAtWhichSomethingChanges() {
        List<Integer> sizes = sizes(schools(sized(5000), BAD));

        assertThat(sizes).contains(4999, 5000, 5001).allMatch(each -> each <= 5001);
        assertThat(share(sizes, each -> each > 2600)).isBetween(0.2, 0.4);
        assertThat(sizes(schools(sized(1), BAD))).allMatch(each -> each >= 1);
    }

    @Test
    void whatIsKnownOfThem() {
        List<School.Attributes> known =
                schools(pack(), BAD).stream().map(School::attributes).toList();

        assertThat(known).extracting(School.Attributes::locale).containsOnly(SchoolLocale.values());
        assertThat(share(known, each -> each.ownership() == Ownership.PUBLIC)).isBetween(0.7, 0.9);
        assertThat(share(known, each -> each.sponsor().orElseThrow() == 7)).isBetween(0.7, 0.9);
        assertThat(known).extracting(each -> each.sponsor().orElseThrow()).contains(1, 10);
        assertThat(share(known, each -> Boolean.TRUE.equals(each.boarding()))).isBetween(0.2, 0.4);
        assertThat(known).extracting(each -> each.builtIn().orElseThrow()).contains(2005, 2020);
    }

    @Test
    void whereEverythingIsMissingNothingIsKnown() {
        assertThat(schools(pack("school books count", "school/room size amount"), NOTHING))
                .allSatisfy(each -> {
                    assertThat(each.attributes()).isEqualTo(School.Attributes.UNKNOWN);
                    assertThat(each.facts()).isEqualTo(Facts.NONE);
                    assertThat(each.classes()).isEmpty();
                    assertThat(each.records()).isEmpty();
                });
    }

    /** One to four of each stage, in three grades, by their number. */
    @Test
    void classesOfEveryStage() {
        List<School> schools = schools(pack(), BAD);
        List<SchoolClass> classes =
                schools.stream().flatMap(each -> each.classes().stream()).toList();

        assertThat(schools.stream()
                        .flatMap(each -> each.sections().stream()
                                .map(section -> each.classes().stream()
                                        .filter(one -> one.stage() == section.stage())
                                        .count())))
                .containsOnly(1L, 2L, 3L, 4L);
        assertThat(classes).extracting(SchoolClass::grade).containsOnly(1, 2, 3);
        assertThat(classes).extracting(SchoolClass::name).containsOnly("1", "2", "3", "4");
        assertThat(classes).extracting(SchoolClass::students).contains(0, 60).allMatch(each -> each <= 60);
        assertThat(schools(pack(), GOOD).stream().flatMap(each -> each.classes().stream()))
                .allMatch(each -> each.students() <= 40);
    }

    @Test
    void classesAreJustAtTheirLimit() {
        AskedPack pack = pack().indicators("class | size | | students | 1 | 1")
                .rules("R1 | ClassIndicator code=size | atMost 145");
        List<Integer> sizes = schools(pack, BAD).stream()
                .flatMap(each -> each.classes().stream())
                .map(SchoolClass::students)
                .toList();

        assertThat(sizes).contains(144, 145, 146).allMatch(each -> each <= 60 || Math.abs(each - 145) <= 1);
        assertThat(share(sizes, each -> each > 60)).isBetween(0.6, 0.8);
        assertThat(schools(pack, GOOD).stream().flatMap(each -> each.classes().stream()))
                .allMatch(each -> each.students() <= 40);
    }
}
