package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junit.jupiter.api.Test;

/** Counties of fixed seeds: each part of a dossier turns up, is missing, and lies at its limits. */
class CountiesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final int SEEDS = 500;

    static AskedPack pack(String... facts) {
        return new AskedPack("test/p").facts(facts);
    }

    private static List<Dossier> counties(Inquiry inquiry) {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> Counties.county(inquiry, DAY, seed))
                .toList();
    }

    static List<Dossier> counties(AskedPack pack) {
        return counties(pack.inquiry());
    }

    @Test
    void noneOneOrSeveralSchools() {
        List<Dossier> counties = counties(pack());

        assertThat(counties).extracting(each -> each.schools().size()).containsOnly(0, 1, 2, 3, 4, 6);
        assertThat(counties)
                .filteredOn(each -> each.schools().size() == 3)
                .allSatisfy(each ->
                        assertThat(each.schools()).extracting(School::code).containsExactly("S1", "S2", "S3"));
    }

    @Test
    void someSayOfWhichDayTheirFiguresAre() {
        List<Dossier> counties = counties(pack());

        assertThat(counties.stream().filter(each -> each.asOf().isPresent()).count())
                .isBetween(SEEDS / 5L, SEEDS * 2 / 5L);
        assertThat(counties.stream().flatMap(each -> each.asOf().stream())).containsOnly(DAY);
    }

    @Test
    void figuresAndRecordsOfTheCounty() {
        List<Dossier> counties = counties(pack("county people count", "county/works cost amount")
                .indicators("county | x | | people | | 1")
                .rules("R1 | CountyIndicator code=x | atLeast 1234567"));

        assertThat(counties.stream().flatMap(each -> each.county().facts().number("people").stream()))
                .contains(new BigDecimal("1234566"), new BigDecimal("1234567"), new BigDecimal("1234568"));
        assertThat(counties).anyMatch(each -> each.county().facts().codes().isEmpty());
        assertThat(counties.stream()
                        .flatMap(each -> each.county().records().values().stream())
                        .map(List::size))
                .containsOnly(0, 1, 2, 3, 6);
    }

    /** Of every indicator that is compared, for every stage that it has, at most once; none where all is meant to be good. */
    @Test
    void someCountiesPublishTheirCoefficients() {
        AskedPack above = pack("section x count")
                .indicators(
                        "section | both | g | x | students | 1", "section | junior | g | x | students | 1 | JUNIOR");
        AskedPack local = new AskedPack("test/local").indicators("section | both | g | x | students | 100");
        List<Dossier> counties = counties(Inquiry.of(List.of(above.pack(), local.pack())));
        List<Reported> reported =
                counties.stream().flatMap(each -> each.reported().stream()).toList();

        assertThat(reported)
                .extracting(each -> each.indicator() + " " + each.stage())
                .containsOnly("both PRIMARY", "both JUNIOR", "junior JUNIOR");
        assertThat(counties)
                .allSatisfy(each -> assertThat(each.reported())
                        .extracting(one -> one.indicator() + " " + one.stage())
                        .doesNotHaveDuplicates());
        assertThat(reported).allSatisfy(each -> {
            assertThat(each.statistic()).isEqualTo(Reported.Statistic.CV);
            assertThat(each.decimals()).isEqualTo(3);
            assertThat(each.value()).isBetween(BigDecimal.ZERO, new BigDecimal("0.900"));
        });
        // four of six moods, four times in ten, and then mostly one at least
        assertThat(counties.stream().filter(each -> !each.reported().isEmpty()).count())
                .isBetween(SEEDS * 17L / 100, SEEDS * 30L / 100);
        assertThat(counties).filteredOn(each -> each.reported().size() == 3).isNotEmpty();
    }

    /** Where classes have 40 students at most and schools 100 at least, all is meant to be good: the coefficients, too. */
    @Test
    void goodCountiesPublishNothing() {
        AskedPack pack =
                pack("section x count", "school/room size amount").indicators("section | both | g | x | students | 1");

        assertThat(counties(pack))
                .filteredOn(each -> !each.schools().isEmpty()
                        && each.schools().stream()
                                .allMatch(school -> school.records()
                                                .getOrDefault("room", List.of())
                                                .size()
                                        == 6))
                .isNotEmpty()
                .allMatch(each -> each.reported().isEmpty());
    }

    /** Of the county or of each school, whichever the criterion is about; some of it missing, some of it not met. */
    @Test
    void whatCanBeAttestedIsAttestedOfTheRightOnes() {
        List<Dossier> counties =
                counties(pack().rules("A1 | Evidence about=county | holds", "A2 | Evidence about=school | holds"));
        List<Attestation> attested =
                counties.stream().flatMap(each -> each.attestations().stream()).toList();

        assertThat(attested)
                .filteredOn(each -> each.criterion().equals("A1"))
                .extracting(Attestation::subject)
                .containsOnly("100000");
        assertThat(attested)
                .filteredOn(each -> each.criterion().equals("A2"))
                .extracting(Attestation::subject)
                .containsOnly("S1", "S2", "S3", "S4", "S5", "S6");
        assertThat(attested).extracting(Attestation::holds).containsOnly(true, false);
        assertThat(attested).extracting(Attestation::on).containsOnly(DAY);
        assertThat(counties.stream()
                        .filter(each ->
                                each.attestations().size() == each.schools().size() + 1)
                        .count())
                .as("mostly all of them")
                .isGreaterThan(SEEDS / 2);
        assertThat(counties).anyMatch(each -> each.attestations().isEmpty());
    }

    @Test
    void nothingElseIsAttested() {
        assertThat(counties(pack("county plan flag").rules("R1 | FlagOf code=plan | holds")))
                .allMatch(each -> each.attestations().isEmpty());
    }
}
