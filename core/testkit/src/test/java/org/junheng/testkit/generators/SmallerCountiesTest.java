package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.generators.SmallCounty.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.Test;

/** Every way in which a county can say a little less, each once, and none that says as much. */
class SmallerCountiesTest {
    private static final County BARE = County.of("100000", "县");

    static List<String> smaller(Dossier dossier) {
        return SmallerCounties.of(dossier)
                .map(each -> String.join("; ", Said.otherwise(dossier, each)))
                .toList();
    }

    static Dossier.Builder bare() {
        return Dossier.builder(BARE);
    }

    private static School school(String code) {
        return School.builder(code, code, SchoolKind.PRIMARY).build();
    }

    private static Attestation attested(String criterion, String subject) {
        return new Attestation(criterion, subject, true, "office", null, List.of());
    }

    @Test
    void nothingIsSmallerThanTheBareCounty() {
        assertThat(smaller(bare().build())).isEmpty();
    }

    /** Of three or more the halves, then each without one. */
    @Test
    void fewerSchools() {
        Dossier three = bare().school(school("S1"))
                .school(school("S2"))
                .school(school("S3"))
                .build();
        Dossier two = bare().school(school("S1")).school(school("S2")).build();

        assertThat(smaller(three))
                .containsExactly(
                        "S2: S2 PRIMARY -> -; S3: S3 PRIMARY -> -",
                        "S1: S1 PRIMARY -> -",
                        "S1: S1 PRIMARY -> -",
                        "S2: S2 PRIMARY -> -",
                        "S3: S3 PRIMARY -> -");
        assertThat(smaller(two)).containsExactly("S1: S1 PRIMARY -> -", "S2: S2 PRIMARY -> -");
    }

    /** What is attested of a school goes with it, or the dossier would be refused; what is attested of the county stays. */
    @Test
    void attestationsGoWithTheirSchools() {
        Dossier dossier = bare().school(school("S1"))
                .school(school("S2"))
                .school(school("S3"))
                .attestations(List.of(attested("A", "S1"), attested("B", "100000")))
                .build();

        assertThat(smaller(dossier))
                .startsWith(
                        "S2: S2 PRIMARY -> -; S3: S3 PRIMARY -> -; attested A of S1: true by office on null with [] -> -",
                        "S1: S1 PRIMARY -> -; attested A of S1: true by office on null with [] -> -",
                        "S1: S1 PRIMARY -> -; attested A of S1: true by office on null with [] -> -",
                        "S2: S2 PRIMARY -> -",
                        "S3: S3 PRIMARY -> -");
    }

    /** None at all, the halves, then without one; of one only without it. */
    @Test
    void fewerAttestations() {
        String one = "attested A of 100000: true by office on null with [] -> -";
        String two = "attested B of 100000: true by office on null with [] -> -";
        String three = "attested C of 100000: true by office on null with [] -> -";
        List<Attestation> attested = List.of(attested("A", "100000"), attested("B", "100000"), attested("C", "100000"));

        assertThat(smaller(bare().attestations(attested).build()))
                .containsExactly(one + "; " + two + "; " + three, two + "; " + three, one, one, two, three);
        assertThat(smaller(bare().attestations(attested.subList(0, 1)).build())).containsExactly(one);
    }

    @Test
    void fewerPublishedFigures() {
        Reported reported = new Reported("books", Stage.PRIMARY, Reported.Statistic.CV, number("0.3"), 1);

        assertThat(smaller(bare().reported(List.of(reported)).build()))
                .containsExactly("reported CV books PRIMARY: 0.3 with 1 -> -");
    }

    @Test
    void fewerSeriesAndRecordsOfTheCounty() {
        County county = new County(
                "100000",
                "县",
                Facts.of(Map.of("plan", true)),
                Map.of("spent", new TreeMap<>(Map.of(2020, number("6")))),
                Map.of("works", List.of(Facts.of(Map.of("cost", number("3"))))));

        assertThat(smaller(Dossier.builder(county).build()))
                .containsExactly(
                        "series spent/2020: 6 -> -",
                        "county #works: 1 records -> -; county #works/0 cost: 3 -> -",
                        "county plan: true -> -");
    }

    /** Left out, or as simple as a number can be: 0, 1, 10, if that is less. */
    @Test
    void simplerFigures() {
        County county = new County("100000", "县", Facts.of(Map.of("people", number("10"))), Map.of(), Map.of());
        Dossier more = Copies.withCountyFacts(Dossier.builder(BARE).build(), Map.of("people", number("10.5")));

        assertThat(smaller(Dossier.builder(county).build()))
                .containsExactly("county people: 10 -> -", "county people: 10 -> 0", "county people: 10 -> 1");
        assertThat(smaller(more)).hasSize(4).endsWith("county people: 10.5 -> 10");
        assertThat(smaller(Copies.withCountyFacts(more, Map.of("people", number("0")))))
                .containsExactly("county people: 0 -> -");
    }

    @Test
    void severalFactsGoAtOnceBeforeTheyGoOneByOne() {
        Dossier dossier = Copies.withCountyFacts(bare().build(), Map.of("plan", true, "site", "town"));

        assertThat(smaller(dossier))
                .startsWith(
                        "county plan: true -> -; county site: town -> -",
                        "county site: town -> -",
                        "county plan: true -> -");
    }

    /** Whichever step is always taken, in the end nothing is left to take. */
    @Test
    void noCountyBecomesSmallerForEver() {
        for (int place : List.of(0, 1, 5, 1000)) {
            Optional<Dossier> left = Optional.of(SmallCounty.DOSSIER);
            int steps = 0;
            while (left.isPresent() && steps < 200) {
                List<Dossier> all = SmallerCounties.of(left.get()).toList();
                left = all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.min(place, all.size() - 1)));
                steps++;
            }
            assertThat(left).as("always step %d", place).isEmpty();
        }
    }
}
