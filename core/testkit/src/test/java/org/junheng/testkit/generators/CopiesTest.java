package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.generators.SmallCounty.DOSSIER;
import static org.junheng.testkit.generators.SmallCounty.number;

import java.util.List;
import java.util.Map;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;

/** One part is another; everything else is as it was. */
class CopiesTest {
    private static final School FIRST = DOSSIER.schools().get(0);

    @Test
    void copyOfEverySchoolIsTheSameDossier() {
        assertThat(Said.otherwise(DOSSIER, Copies.eachSchool(DOSSIER, each -> each)))
                .isEmpty();
        assertThat(Said.otherwise(DOSSIER, Copies.with(DOSSIER, DOSSIER.county())))
                .isEmpty();
    }

    @Test
    void otherSchools() {
        assertThat(Said.otherwise(DOSSIER, Copies.withSchools(DOSSIER, Copies.without(DOSSIER.schools(), 2))))
                .containsExactly("S3: third TEACHING_POINT -> -", "S3/PRIMARY: 1 students -> -");
    }

    @Test
    void otherAttestationsAndPublishedFigures() {
        assertThat(Said.otherwise(
                        DOSSIER,
                        Copies.withAttestations(DOSSIER, DOSSIER.attestations().subList(1, 2))))
                .containsExactly("attested A1 of 100000: true by office on 2021-12-31 with [a.pdf, b.pdf] -> -");
        assertThat(Said.otherwise(DOSSIER, Copies.withReported(DOSSIER, List.of())))
                .containsExactly(
                        "reported COMPOSITE_CV null JUNIOR: 0.5 with 1 -> -",
                        "reported CV books PRIMARY: 0.321 with 3 -> -");
    }

    @Test
    void otherFactsOfTheCounty() {
        Map<String, Object> fewer = Copies.without(DOSSIER.county().facts(), "plan");
        fewer.put("people", number("13"));

        assertThat(Said.otherwise(DOSSIER, Copies.withCountyFacts(DOSSIER, fewer)))
                .containsExactly("county people: 12 -> 13", "county plan: true -> -");
    }

    @Test
    void schoolWithOtherFactsOrAnotherSection() {
        School other = Copies.withSection(
                Copies.withFacts(FIRST, Copies.put(FIRST.facts(), "area", number("61"))),
                new Section(Stage.JUNIOR, 209, Facts.NONE));

        assertThat(Said.otherwise(DOSSIER, Copies.eachSchool(DOSSIER, each -> each.equals(FIRST) ? other : each)))
                .containsExactly(
                        "S1 area: 60.00 -> 61", "S1/JUNIOR: 210 students -> 209 students", "S1/JUNIOR desks: 80 -> -");
    }

    @Test
    void schoolUnderAnotherCode() {
        School other = Copies.school(FIRST, "S9", FIRST.facts().asMap(), FIRST.sections());

        assertThat(other.code()).isEqualTo("S9");
        assertThat(other.name()).isEqualTo("first");
        assertThat(other.attributes()).isEqualTo(FIRST.attributes());
        assertThat(other.classes()).isEqualTo(FIRST.classes());
        assertThat(other.records()).isEqualTo(FIRST.records());
    }
}
