package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junit.jupiter.api.Test;

/** A hole is exactly what was taken out, and what fills it again fits. */
class HolesTest {
    private static final int SEEDS = 200;

    /** As laws seed them: of numbers in a row, java.util.Random would throw nearly the same first. */
    private static Holes holes(int seed) {
        return new Holes(SmallCounty.DICTIONARY, new Dice(seed).any());
    }

    private static List<String> without(String... places) {
        return Said.otherwise(SmallCounty.DOSSIER, holes(1).without(SmallCounty.DOSSIER, Set.of(places)));
    }

    /** Whatever changes, over many seeds, when some places are filled in anew. */
    private static Set<String> refilled(String... places) {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> holes(seed).refilled(SmallCounty.DOSSIER, Set.of(places)))
                .flatMap(each -> Said.otherwise(SmallCounty.DOSSIER, each).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** In the same order in every virtual machine: else the same seed would pick other holes. */
    @Test
    void everyPlaceOnce() {
        assertThat(Holes.places(SmallCounty.DOSSIER))
                .containsExactly(
                        "county funds",
                        "county level",
                        "county opened",
                        "county people",
                        "county plan",
                        "county site",
                        "series pupils",
                        "series pupils/2020",
                        "series spent",
                        "series spent/2019",
                        "series spent/2020",
                        "county #steps",
                        "county #works",
                        "county #works/0 cost",
                        "S1 area",
                        "S1/PRIMARY teachers",
                        "S1/JUNIOR desks",
                        "S1 #classes",
                        "S1 #room",
                        "S1 #room/0 size",
                        "S1 #room/1 size",
                        "S1 #room/1 use",
                        "S2/PRIMARY teachers");
    }

    @Test
    void emptyCountyHasNoPlaces() {
        Dossier empty = Dossier.builder(County.of("100000", "县")).build();

        assertThat(Holes.places(empty)).isEmpty();
        assertThat(holes(1).some(empty, 3)).isEmpty();
    }

    @Test
    void factsAreTakenOutWhereTheyStand() {
        assertThat(without("county people", "S1 area", "S1/PRIMARY teachers"))
                .containsExactly("S1 area: 60.00 -> -", "S1/PRIMARY teachers: 2 -> -", "county people: 12 -> -");
        assertThat(without()).isEmpty();
    }

    @Test
    void seriesAreTakenOutAsAWholeOrByTheYear() {
        assertThat(without("series spent/2020")).containsExactly("series spent/2020: 6 -> -");
        assertThat(without("series spent"))
                .containsExactly("series spent/2019: 5.25 -> -", "series spent/2020: 6 -> -");
        assertThat(holes(1).without(SmallCounty.DOSSIER, Set.of("series pupils/2020"))
                        .county()
                        .series())
                .as("no series is left without a year")
                .containsOnlyKeys("spent");
    }

    @Test
    void classesAndRecordsAreTakenOutAsAWholeAndRecordsByTheField() {
        assertThat(without("S1 #classes")).containsExactly("S1 class JUNIOR24: 45 -> -", "S1 class PRIMARY11: 3 -> -");
        assertThat(without("S1 #room"))
                .containsExactly(
                        "S1 #room: 2 records -> -",
                        "S1 #room/0 size: 96 -> -",
                        "S1 #room/1 size: 40 -> -",
                        "S1 #room/1 use: music -> -");
        assertThat(without("S1 #room/1 use", "county #works/0 cost"))
                .containsExactly("S1 #room/1 use: music -> -", "county #works/0 cost: 3 -> -");
    }

    /** One step more, one less, nothing, or twice as much: near the old number, and far from it. */
    @Test
    void numbersAreFilledInNearTheOldOnesAndFarFromThem() {
        assertThat(refilled("county people", "S1/PRIMARY teachers"))
                .containsExactlyInAnyOrder(
                        "county people: 12 -> 13",
                        "county people: 12 -> 11",
                        "county people: 12 -> 0",
                        "county people: 12 -> 24",
                        "S1/PRIMARY teachers: 2 -> 3",
                        "S1/PRIMARY teachers: 2 -> 1",
                        "S1/PRIMARY teachers: 2 -> 0",
                        "S1/PRIMARY teachers: 2 -> 4");
        assertThat(refilled("S1/JUNIOR desks"))
                .as("two digits after the point")
                .contains("S1/JUNIOR desks: 80 -> 80.01", "S1/JUNIOR desks: 80 -> 79.99");
    }

    @Test
    void numbersStayWithinTheirBounds() {
        assertThat(refilled("series pupils", "series spent/2020"))
                .containsExactlyInAnyOrder(
                        "series pupils/2020: 100 -> 101",
                        "series pupils/2020: 100 -> 99",
                        "series pupils/2020: 100 -> 0",
                        "series pupils/2020: 100 -> 102",
                        "series spent/2020: 6 -> 6.01",
                        "series spent/2020: 6 -> 5.99",
                        "series spent/2020: 6 -> 0",
                        "series spent/2020: 6 -> 12");
        Dossier bare = Copies.withCountyFacts(
                SmallCounty.DOSSIER,
                Copies.put(SmallCounty.DOSSIER.county().facts(), "people", SmallCounty.number("0")));
        assertThat(IntStream.range(0, SEEDS)
                        .mapToObj(seed -> holes(seed).refilled(bare, Set.of("county people")))
                        .map(each -> each.county().facts().get("people").toString()))
                .as("nobody is fewer than nobody")
                .containsOnly("0", "1");
    }

    @Test
    void flagsWordsAndLevelsAreFilledInWithAnyOfTheirs() {
        assertThat(refilled("county plan", "county site", "county level"))
                .containsExactlyInAnyOrder(
                        "county plan: true -> false",
                        "county site: town -> village",
                        "county level: 2 -> 1",
                        "county level: 2 -> 3");
    }

    /** Nobody can say what other day or which other classes there could have been. */
    @Test
    void daysClassesAndRecordsStayAsTheyAre() {
        assertThat(refilled("county opened", "S1 #classes", "S1 #room", "S1 #room/0 size", "county #works"))
                .isEmpty();
    }

    @Test
    void someAreFromNoneToTheMostAndRepeatThemselves() {
        List<Set<String>> some = IntStream.range(0, SEEDS)
                .mapToObj(seed -> holes(seed).some(SmallCounty.DOSSIER, 3))
                .toList();

        assertThat(some).extracting(Set::size).containsOnly(0, 1, 2, 3);
        assertThat(some.stream().flatMap(Set::stream)).containsAll(Holes.places(SmallCounty.DOSSIER));
        assertThat(holes(7).some(SmallCounty.DOSSIER, 3)).isEqualTo(some.get(7));
    }
}
