package org.junheng.testkit.generators;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junheng.facts.Dossier;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.testkit.laws.PackUnderLaw;
import org.junheng.testkit.laws.TestPacks;

/** Generated counties are what the reader accepts, and hold what breaks programs. */
class CountiesProperties {
    private static final PackUnderLaw PACK = PackUnderLaw.of(TestPacks.QUALITY);
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final int COUNTIES = 200;

    @Provide
    Arbitrary<Dossier> counties() {
        return CountyArbitrary.of(PACK.inquiry(), DAY);
    }

    @Property(tries = 20)
    void everyCountyIsValid(@ForAll("counties") Dossier county) {
        Dossier read = PACK.evaluator().reader().read(DossierText.of(county).getBytes(UTF_8), "county");

        assertThat(DossierText.of(read)).isEqualTo(DossierText.of(county));
    }

    @Property(tries = 5)
    void everySmallerCountyIsValidAndShorter(@ForAll("counties") Dossier county) {
        int length = DossierText.of(county).length();

        SmallerCounties.of(county).limit(40).forEach(smaller -> {
            String text = DossierText.of(smaller);
            PACK.evaluator().reader().read(text.getBytes(UTF_8), "county");
            // a number can become simpler without becoming shorter
            assertThat(text.length()).isLessThanOrEqualTo(length);
            assertThat(text).isNotEqualTo(DossierText.of(county));
        });
    }

    @Property(tries = 5)
    void sameSeedGivesTheSameCounty(@ForAll long seed) {
        assertThat(DossierText.of(Counties.county(PACK.inquiry(), DAY, seed)))
                .isEqualTo(DossierText.of(Counties.county(PACK.inquiry(), DAY, seed)));
    }

    /** Every kind of school, every outcome, every limit of the seven items from both sides and exactly. */
    @Example
    void generatedCountiesHoldWhatBreaksPrograms() {
        List<Dossier> counties = java.util.stream.LongStream.range(0, COUNTIES)
                .mapToObj(seed -> Counties.county(PACK.inquiry(), DAY, seed))
                .toList();
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<VerdictOutcome, Integer> verdicts = new EnumMap<>(VerdictOutcome.class);
        int onLimit = 0;
        for (var evaluation : PACK.evaluator().evaluateAll(counties, DAY)) {
            verdicts.merge(evaluation.verdicts().get(0).outcome(), 1, Integer::sum);
            for (Finding each : evaluation.findings()) {
                outcomes.merge(each.outcome(), 1, Integer::sum);
                onLimit += isOnLimit(each) ? 1 : 0;
            }
        }

        assertThat(counties.stream().flatMap(each -> each.schools().stream()).map(each -> each.kind()))
                .contains(SchoolKind.values());
        assertThat(counties).anyMatch(each -> each.schools().isEmpty());
        assertThat(outcomes)
                .containsKeys(
                        Outcome.MET,
                        Outcome.NOT_MET,
                        Outcome.NO_DATA,
                        Outcome.NEEDS_EVIDENCE,
                        Outcome.UNDECIDED,
                        Outcome.NOT_APPLICABLE);
        assertThat(verdicts).containsKeys(VerdictOutcome.NOT_MET, VerdictOutcome.VETOED, VerdictOutcome.OPEN);
        assertThat(onLimit).isGreaterThan(5);
    }

    /** Of money in hundredths a school can have exactly what is required. */
    private static boolean isOnLimit(Finding finding) {
        return finding.criterion().startsWith("NQB2017-R6")
                && finding.margin() != null
                && new BigDecimal(finding.margin()).signum() == 0
                && finding.outcome() == Outcome.MET;
    }

    @Example
    void everyMistakeCanBeMadeSomewhere() {
        for (BrokenDossiers.Mistake mistake : BrokenDossiers.mistakes()) {
            assertThat(java.util.stream.LongStream.range(0, 20)
                            .mapToObj(seed -> DossierText.of(Counties.county(PACK.inquiry(), DAY, seed)))
                            .anyMatch(text -> !mistake.in(text).equals(text)))
                    .as(mistake.name())
                    .isTrue();
        }
    }
}
