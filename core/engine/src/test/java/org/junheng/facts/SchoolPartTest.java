package org.junheng.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;

/** What a school of three stages is counted as, and how what it owns is shared out among them. */
class SchoolPartTest {
    /** 100 primary, 50 junior and 30 senior students; two classes of the first, one of each other stage. */
    private final School twelveYear = School.builder("1", "学校", SchoolKind.TWELVE_YEAR)
            .section(Stage.SENIOR, 30, Map.of())
            .section(Stage.PRIMARY, 100, Map.of())
            .section(Stage.JUNIOR, 50, Map.of())
            .classes(List.of(
                    new SchoolClass(Stage.SENIOR, 1, "1", 70),
                    new SchoolClass(Stage.PRIMARY, 2, "1", 45),
                    new SchoolClass(Stage.PRIMARY, 1, "2", 40),
                    new SchoolClass(Stage.JUNIOR, 1, "1", 48)))
            .attributes(new School.Attributes(null, null, OptionalInt.empty(), null, OptionalInt.of(1998)))
            .build();

    private final School primary = School.builder("2", "小学", SchoolKind.PRIMARY)
            .section(Stage.PRIMARY, 7, Map.of())
            .build();

    @Test
    void onlyTheCompulsoryStagesCount() {
        assertThat(SchoolPart.STUDENTS.of(twelveYear)).hasValue(150);
        assertThat(SchoolPart.CLASSES.of(twelveYear)).hasValue(3);
        assertThat(SchoolPart.LARGEST_CLASS.of(twelveYear)).hasValue(48);
        assertThat(SchoolPart.PRIMARY_STUDENTS.of(twelveYear)).hasValue(100);
        assertThat(SchoolPart.JUNIOR_STUDENTS.of(twelveYear)).hasValue(50);
        assertThat(SchoolPart.PRIMARY_STUDENTS_IN_CLASSES.of(twelveYear)).hasValue(85);
        assertThat(SchoolPart.JUNIOR_STUDENTS_IN_CLASSES.of(twelveYear)).hasValue(48);
        assertThat(SchoolPart.BUILT_IN.of(twelveYear)).hasValue(1998);
        assertThat(twelveYear.students()).isEqualTo(180);
    }

    @Test
    void whatASchoolDoesNotSayIsAbsent() {
        assertThat(SchoolPart.STUDENTS.of(primary)).hasValue(7);
        for (SchoolPart part : SchoolPart.values()) {
            if (part != SchoolPart.STUDENTS && part != SchoolPart.PRIMARY_STUDENTS) {
                assertThat(part.of(primary)).as(part.code()).isEqualTo(OptionalLong.empty());
            }
        }
    }

    /** Classes of one stage only do not say how many classes the school has. */
    @Test
    void classesOfOneStageAreNotAllClasses() {
        School school = School.builder("3", "九年一贯制", SchoolKind.NINE_YEAR)
                .section(Stage.PRIMARY, 10, Map.of())
                .section(Stage.JUNIOR, 10, Map.of())
                .classes(List.of(new SchoolClass(Stage.PRIMARY, 1, "1", 10)))
                .build();

        assertThat(SchoolPart.CLASSES.of(school)).isEmpty();
        assertThat(SchoolPart.LARGEST_CLASS.of(school)).isEmpty();
        assertThat(SchoolPart.PRIMARY_STUDENTS_IN_CLASSES.of(school)).hasValue(10);
    }

    @Test
    void sectionsAndClassesStandInTheOrderOfTheStages() {
        assertThat(twelveYear.sections())
                .extracting(Section::stage)
                .containsExactly(Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR);
        assertThat(twelveYear.classes())
                .extracting(each -> each.stage().code() + each.grade() + "/" + each.name())
                .containsExactly("primary1/2", "primary2/1", "junior1/1", "senior1/1");
        assertThat(twelveYear.isCombined()).isTrue();
        assertThat(primary.isCombined()).isFalse();
        assertThat(primary.section(Stage.JUNIOR)).isEmpty();
    }

    @Test
    void impossibleSchoolsAreRefused() {
        School.Builder primary = School.builder("4", "小学", SchoolKind.PRIMARY);

        assertThatThrownBy(() -> primary.section(Stage.JUNIOR, 1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        primary.section(Stage.PRIMARY, 1, Map.of());
        assertThatThrownBy(() -> primary.section(Stage.PRIMARY, 1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** 1 : 1.1 : 1.32 is 100 : 110 : 132; 100·100 + 110·50 + 132·30 = 19460. */
    @Test
    void whatTheWholeSchoolOwnsIsSharedByWeightedStudents() {
        Split split = Split.parse("1:1.1:1.32");

        assertThat(split.weight(Stage.PRIMARY)).isEqualTo(100);
        assertThat(split.weight(Stage.JUNIOR)).isEqualTo(110);
        assertThat(split.weight(Stage.SENIOR)).isEqualTo(132);
        assertThat(split.weighted(twelveYear)).isEqualTo(19_460);
        assertThat(split.share(twelveYear, twelveYear.sections().get(1)))
                .isEqualTo(Rational.of(5_500).dividedBy(Rational.of(19_460)));
        assertThat(split.share(primary, primary.sections().get(0))).isEqualTo(Rational.of(1));
        assertThat(split)
                .isEqualTo(Split.parse("1:1.1:1.32"))
                .isNotEqualTo(Split.parse("1:1.1:1.33"))
                .isNotEqualTo("1");
    }

    @Test
    void splitsHaveOneWeightAboveZeroForEachStage() {
        assertThatThrownBy(() -> Split.parse("1:1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.parse("1:1:1:1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.parse("1:0:1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Split.parse("1:-1:1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsAreEqualWhereCodesAndValuesAre() {
        Facts facts = Facts.of(Map.of("a", BigDecimal.ONE, "b", true));

        assertThat(facts).isEqualTo(Facts.of(Map.of("b", true, "a", BigDecimal.ONE)));
        assertThat(facts).isNotEqualTo(Facts.of(Map.of("a", BigDecimal.ONE, "c", true)));
        assertThat(facts).isNotEqualTo(Facts.of(Map.of("a", BigDecimal.TEN, "b", true)));
        assertThat(facts).isNotEqualTo("a");
        assertThat(facts.codes()).containsExactly("a", "b");
        assertThat(facts.number("b")).isEmpty();
        assertThat(facts.get("c")).isNull();
        assertThatThrownBy(() -> Facts.of(Map.of("a", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Fast columns compute in thousandths; what does not fit is computed exactly. */
    @Test
    void numbersFitThousandthsUpToThreeDecimalsAndThirteenDigits() {
        assertThat(thousandths("1")).isEqualTo(1_000);
        assertThat(thousandths("0.001")).isEqualTo(1);
        assertThat(thousandths("-2.5")).isEqualTo(-2_500);
        assertThat(thousandths("9999999999999.999")).isEqualTo(9_999_999_999_999_999L);
        assertThat(thousandths("10000000000000")).isEqualTo(Facts.NO_THOUSANDTHS);
        assertThat(thousandths("0.0001")).isEqualTo(Facts.NO_THOUSANDTHS);
        assertThat(thousandths("1E+2")).isEqualTo(Facts.NO_THOUSANDTHS);
    }

    private static long thousandths(String number) {
        Facts facts = Facts.of(Map.of("a", new BigDecimal(number), "b", "word"));
        assertThat(facts.thousandths(facts.layout().position("b"))).isEqualTo(Facts.NO_THOUSANDTHS);
        return facts.thousandths(facts.layout().position("a"));
    }
}
