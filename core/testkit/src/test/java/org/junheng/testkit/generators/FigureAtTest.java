package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;

/** What was handed in about a subject is found where it stands, and is changed there and nowhere else. */
class FigureAtTest {
    private static final BigDecimal SEVEN = new BigDecimal("7");

    private static Optional<FigureAt> at(Subject.Type type, String subject, @Nullable Stage stage, String code) {
        return FigureAt.of(SmallCounty.DOSSIER, new Subject(type, subject, "", stage, null), code);
    }

    private static void standsAt(FigureAt figure, String value, String change) {
        Dossier changed = figure.with(SEVEN, SmallCounty.DICTIONARY).orElseThrow();

        assertThat(figure.value()).contains(new BigDecimal(value));
        assertThat(Said.otherwise(SmallCounty.DOSSIER, changed)).containsExactly(change);
    }

    private static String holder(FigureAt figure) {
        return figure.definition(SmallCounty.DICTIONARY)
                .map(FactDefinition::holder)
                .orElse("");
    }

    @Test
    void figureOfTheCounty() {
        FigureAt figure = at(Subject.Type.COUNTY, "100000", null, "people").orElseThrow();

        standsAt(figure, "12", "county people: 12 -> 7");
        assertThat(holder(figure)).isEqualTo("county");
        assertThat(figure.owner()).isEmpty();
    }

    @Test
    void figureOfASchool() {
        FigureAt figure = at(Subject.Type.SCHOOL, "S1", null, "area").orElseThrow();

        standsAt(figure, "60.00", "S1 area: 60.00 -> 7");
        assertThat(holder(figure)).isEqualTo("school");
        assertThat(figure.owner().orElseThrow().code()).isEqualTo("S1");
    }

    @Test
    void figureOfASection() {
        FigureAt figure =
                at(Subject.Type.SECTION, "S1", Stage.PRIMARY, "teachers").orElseThrow();

        standsAt(figure, "2", "S1/PRIMARY teachers: 2 -> 7");
        assertThat(holder(figure)).isEqualTo("section");
    }

    /** What is shared out stands with the school, or with each section. */
    @Test
    void sharedFigureStandsWithTheSectionOrElseWithTheSchool() {
        standsAt(at(Subject.Type.SECTION, "S1", Stage.JUNIOR, "desks").orElseThrow(), "80", "S1/JUNIOR desks: 80 -> 7");
        standsAt(at(Subject.Type.SECTION, "S1", Stage.PRIMARY, "area").orElseThrow(), "60.00", "S1 area: 60.00 -> 7");
    }

    @Test
    void fieldOfARecordOfASchool() {
        FigureAt second = at(Subject.Type.ROOM, "S1/room/2", null, "size").orElseThrow();

        standsAt(second, "40", "S1 #room/1 size: 40 -> 7");
        assertThat(holder(second)).isEqualTo("school/room");
        standsAt(at(Subject.Type.RECORD, "S1/room/1", null, "size").orElseThrow(), "96", "S1 #room/0 size: 96 -> 7");
    }

    @Test
    void fieldOfARecordOfTheCounty() {
        FigureAt figure =
                at(Subject.Type.RECORD, "100000/works/1", null, "cost").orElseThrow();

        standsAt(figure, "3", "county #works/0 cost: 3 -> 7");
        assertThat(holder(figure)).isEqualTo("county/works");
    }

    @Test
    void figureOfAYear() {
        FigureAt figure = at(Subject.Type.SERIES, "100000/2019", null, "spent").orElseThrow();

        standsAt(figure, "5.25", "series spent/2019: 5.25 -> 7");
        assertThat(holder(figure)).isEqualTo("county/series");
    }

    @Test
    void whatWasNotHandedInIsNotFound() {
        assertThat(at(Subject.Type.COUNTY, "100000", null, "graduates")).isEmpty();
        assertThat(at(Subject.Type.COUNTY, "100000", null, "plan"))
                .as("no number")
                .isEmpty();
        assertThat(at(Subject.Type.SCHOOL, "S2", null, "area")).isEmpty();
        assertThat(at(Subject.Type.SCHOOL, "S9", null, "area")).isEmpty();
        assertThat(at(Subject.Type.SECTION, "S2", Stage.PRIMARY, "area")).isEmpty();
        assertThat(at(Subject.Type.SECTION, "S1", null, "teachers")).isEmpty();
        assertThat(at(Subject.Type.RECORD, "100000/works/2", null, "cost")).isEmpty();
        assertThat(at(Subject.Type.ROOM, "S1/room/0", null, "size")).isEmpty();
        assertThat(at(Subject.Type.ROOM, "S1/room/3", null, "size")).isEmpty();
        assertThat(at(Subject.Type.ROOM, "S1/room", null, "size")).isEmpty();
        assertThat(at(Subject.Type.ROOM, "S2/room/1", null, "size")).isEmpty();
        assertThat(at(Subject.Type.SERIES, "100000/2018", null, "spent")).isEmpty();
        assertThat(at(Subject.Type.SERIES, "100000/all", null, "spent")).isEmpty();
        assertThat(at(Subject.Type.SERIES, "100000/2019", null, "saved")).isEmpty();
    }

    /** A class has its students, and no figures. */
    @Test
    void classHasNoFigures() {
        assertThat(at(Subject.Type.CLASS, "S1/PRIMARY/1/1", Stage.PRIMARY, "students"))
                .isEmpty();
    }

    @Test
    void noNumberThatTheDictionaryRefuses() {
        FigureAt funds = at(Subject.Type.COUNTY, "100000", null, "funds").orElseThrow();

        assertThat(funds.with(new BigDecimal("1000"), SmallCounty.DICTIONARY)).isPresent();
        assertThat(funds.with(new BigDecimal("1000.01"), SmallCounty.DICTIONARY))
                .isEmpty();
        assertThat(funds.with(new BigDecimal("-1"), SmallCounty.DICTIONARY)).isEmpty();
    }

    /** What a year is collected with are two digits; of the county itself more may be said. */
    @Test
    void yearHasNoMoreDigitsThanItIsCollectedWith() {
        BigDecimal thousandths = new BigDecimal("5.251");
        FigureAt year = at(Subject.Type.SERIES, "100000/2019", null, "spent").orElseThrow();
        FigureAt funds = at(Subject.Type.COUNTY, "100000", null, "funds").orElseThrow();

        assertThat(year.with(thousandths, SmallCounty.DICTIONARY)).isEmpty();
        assertThat(year.with(new BigDecimal("5.26"), SmallCounty.DICTIONARY)).isPresent();
        assertThat(funds.with(thousandths, SmallCounty.DICTIONARY)).isPresent();
    }
}
