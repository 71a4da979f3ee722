package org.junheng.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;

/** A dossier made in Java names every day that must have come, wherever it stands. */
class PastDaysTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Map<String, LocalDate> BUILT = Map.of("built", DAY, "planned", DAY);

    private static FactDefinition fact(String code, String holder, FactType type) {
        return new FactDefinition(code, code, holder, type, "", 0, null, null, List.of(), null, "");
    }

    @Test
    void daysAreFoundInFactsAndRecords() {
        Facts facts = Facts.of(BUILT);
        School school = School.builder("1", "1", SchoolKind.PRIMARY)
                .facts(BUILT)
                .section(Stage.PRIMARY, 10, BUILT)
                .records(Map.of("room", List.of(Facts.NONE, facts)))
                .build();
        County county = new County("C", "C", facts, Map.of(), Map.of("room", List.of(facts)));
        Dictionary dictionary = Dictionary.of(Stream.of("county", "school", "section", "county/room", "school/room")
                .flatMap(holder ->
                        Stream.of(fact("built", holder, FactType.PAST_DATE), fact("planned", holder, FactType.DATE)))
                .toList());

        assertThat(PastDays.of(Dossier.builder(county).school(school).build(), dictionary))
                .extracting(PastDays.Day::path)
                .containsExactly(
                        "county.facts.built",
                        "records.room[0].built",
                        "schools[1].facts.built",
                        "schools[1].records.room[1].built",
                        "schools[1].sections.primary.facts.built");
    }
}
