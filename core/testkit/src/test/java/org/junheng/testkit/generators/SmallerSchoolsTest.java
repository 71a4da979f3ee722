package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.generators.SmallerCountiesTest.bare;
import static org.junheng.testkit.generators.SmallerCountiesTest.smaller;

import java.util.List;
import java.util.Map;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;

/** What a school can say less, in the order in which it is tried. */
class SmallerSchoolsTest {
    private static String lost(String... places) {
        return String.join(" -> -; ", places) + " -> -";
    }

    /** A school with two sections: without either, plain, without its facts, and with fewer students. */
    @Test
    void lessOfASchool() {
        Dossier dossier = Copies.withAttestations(
                Copies.withSchools(bare().build(), SmallCounty.DOSSIER.schools().subList(0, 1)), List.of());
        String plain = lost(
                "S1 #room: 2 records",
                "S1 #room/0 size: 96",
                "S1 #room/1 size: 40",
                "S1 #room/1 use: music",
                "S1 class JUNIOR24: 45",
                "S1 class PRIMARY11: 3",
                "S1 known: " + SmallCounty.DOSSIER.schools().get(0).attributes());

        assertThat(smaller(dossier).subList(1, 16))
                .containsExactly(
                        plain + "; " + lost("S1/PRIMARY: 3 students", "S1/PRIMARY teachers: 2"),
                        plain + "; " + lost("S1/JUNIOR: 210 students", "S1/JUNIOR desks: 80"),
                        plain,
                        "S1 area: 60.00 -> -",
                        "S1 area: 60.00 -> 0",
                        "S1 area: 60.00 -> 1",
                        "S1 area: 60.00 -> 10",
                        "S1/PRIMARY teachers: 2 -> -",
                        "S1/PRIMARY teachers: 2 -> 0",
                        "S1/PRIMARY teachers: 2 -> 1",
                        "S1/PRIMARY: 3 students -> 1 students",
                        "S1/PRIMARY: 3 students -> 1 students",
                        "S1/JUNIOR desks: 80 -> -",
                        "S1/JUNIOR desks: 80 -> 0",
                        "S1/JUNIOR desks: 80 -> 1");
        assertThat(smaller(dossier).subList(16, 20))
                .containsExactly(
                        "S1/JUNIOR desks: 80 -> 10",
                        "S1/JUNIOR: 210 students -> 1 students",
                        "S1/JUNIOR: 210 students -> 100 students",
                        "S1/JUNIOR: 210 students -> 105 students");
        assertThat(smaller(dossier)).hasSize(20);
    }

    /** A hundred students are not fewer than a hundred, and one student is as few as can be. */
    @Test
    void neverAsManyStudentsAsBefore() {
        School hundred = School.builder("S1", "S1", SchoolKind.PRIMARY)
                .section(Stage.PRIMARY, 100, Map.of())
                .build();
        School one = School.builder("S1", "S1", SchoolKind.PRIMARY)
                .section(Stage.PRIMARY, 1, Map.of())
                .build();

        assertThat(smaller(bare().school(hundred).build()))
                .containsExactly(
                        "S1: S1 PRIMARY -> -; S1/PRIMARY: 100 students -> -",
                        "S1/PRIMARY: 100 students -> 1 students",
                        "S1/PRIMARY: 100 students -> 50 students");
        assertThat(smaller(bare().school(one).build()))
                .containsExactly("S1: S1 PRIMARY -> -; S1/PRIMARY: 1 students -> -");
    }
}
