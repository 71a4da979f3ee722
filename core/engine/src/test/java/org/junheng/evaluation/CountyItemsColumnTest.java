package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.packs.Leeway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nobody knows what each item weighs: all of them are the full total and none of them is nothing, and for anything between one
 * has to ask. What somebody attests counts unless the items rule it out, or could once their missing figures are there.
 */
class CountyItemsColumnTest {
    private static final JudgedBy TOTAL = GivenOutcomes.by("T", "every", Leeway.NONE);

    /** Outcomes of the items, of one with several rows joined by +; {@code none}: an item without any row. Then what is attested. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // nobody attests anything
                "MET MET, -, MET",
                "MET NOT_APPLICABLE, -, MET",
                "NOT_APPLICABLE NOT_APPLICABLE, -, MET",
                "MET NOT_MET, -, UNDECIDED",
                "NOT_MET NOT_APPLICABLE, -, UNDECIDED",
                "NOT_MET NOT_MET, -, NOT_MET",
                "MET+NOT_MET, -, UNDECIDED",
                "NO_DATA MET, -, UNDECIDED",
                "none MET, -, UNDECIDED",
                "NEEDS_EVIDENCE MET, -, UNDECIDED",
                // somebody does
                "MET NOT_MET, yes, MET",
                "MET NOT_MET, no, NOT_MET",
                "MET MET, yes, MET",
                "MET MET, no, UNDECIDED",
                "NOT_APPLICABLE MET, no, UNDECIDED",
                "NOT_MET NOT_MET, no, NOT_MET",
                "NOT_MET NOT_MET, yes, UNDECIDED",
                // ... while figures are missing: those of all but one item could still rule it out
                "NO_DATA MET, no, UNDECIDED",
                "NO_DATA NOT_APPLICABLE, no, UNDECIDED",
                "NO_DATA MET NOT_APPLICABLE, no, UNDECIDED",
                "NO_DATA NOT_MET, no, NOT_MET",
                "NO_DATA MET NOT_MET, no, NOT_MET",
                "NO_DATA NOT_MET, yes, UNDECIDED",
                "none NOT_MET, yes, UNDECIDED",
                "NO_DATA MET, yes, MET",
                "NO_DATA NOT_MET MET, yes, MET",
                "NO_DATA NO_DATA, yes, UNDECIDED",
                "NO_DATA NO_DATA, no, UNDECIDED",
                // ... or items are not due: there is nothing to ask before, if nothing else stands in the way
                "NOT_YET_DUE MET, -, NOT_YET_DUE",
                "NOT_YET_DUE NOT_APPLICABLE, -, NOT_YET_DUE",
                "NOT_YET_DUE MET NOT_APPLICABLE, -, NOT_YET_DUE",
                "NOT_YET_DUE NOT_YET_DUE, -, NOT_YET_DUE",
                "NOT_YET_DUE NOT_MET, -, UNDECIDED",
                "NOT_YET_DUE NO_DATA, -, UNDECIDED",
                "NOT_YET_DUE MET, yes, MET",
                "NOT_YET_DUE MET, no, NOT_YET_DUE",
                "NOT_YET_DUE NOT_MET, yes, MET",
                "NOT_YET_DUE NOT_MET, no, NOT_MET",
                "NOT_YET_DUE NO_DATA, no, NOT_MET",
            })
    void itemsAndWhatIsAttested(String items, @Nullable String attested, Outcome expected) {
        assertThat(judged(items, attested).outcome(0)).isEqualTo(expected);
    }

    @Test
    void findingNamesTheItemsThatLeaveItOpen() {
        assertThat(judged("MET NO_DATA NO_DATA NOT_APPLICABLE", "no").finding(0))
                .extracting(Finding::message)
                .asString()
                .contains("现在不能作数:题I1、题I2)");
        assertThat(judged("MET NOT_YET_DUE NOT_APPLICABLE", null).finding(0))
                .extracting(Finding::message)
                .asString()
                .contains("(还没有到期:题I1)");
        assertThat(judged("MET MET", "no").finding(0).message()).contains("(核实意见与各项的结果矛盾,请核对)");
        assertThat(judged("MET NOT_MET", null).finding(0).message()).contains("(条文不够用来判断,请先问清:各项几分)");
        assertThat(judged("MET NOT_MET", "yes").finding(0).message()).contains("(督导室 核实)");
    }

    @Test
    void findingSaysHowManyItemsAreMetAndWhatEachIs() {
        Finding finding = judged("MET NOT_APPLICABLE NOT_MET none", null).finding(0);

        assertThat(finding.measured()).isEqualTo(new Finding.Measured("2", "2/4", "项"));
        assertThat(finding.inputs().toString()).isEqualTo("{I0=MET, I1=NOT_APPLICABLE, I2=NOT_MET, I3=NO_DATA}");
        assertThat(judged("NOT_MET+MET+NOT_MET MET+MET", null)
                        .finding(0)
                        .inputs()
                        .toString())
                .isEqualTo("{I0=MET 1, NOT_MET 2, I1=MET}");
    }

    private static CountyItemsJudgement judged(String items, @Nullable String attested) {
        String[] each = items.split(" ", -1);
        List<Judgement> given = IntStream.range(0, each.length)
                .<Judgement>mapToObj(i ->
                        new GivenOutcomes(GivenOutcomes.by("I" + i, "every", Leeway.NONE), false, outcomes(each[i])))
                .toList();
        List<Attestation> attestations = attested == null
                ? List.of()
                : List.of(new Attestation("T", "C", attested.equals("yes"), "督导室", null, List.of()));
        Dossier dossier =
                Dossier.builder(GivenOutcomes.COUNTY).attestations(attestations).build();
        return new CountyItemsColumn(List.of(dossier), "G", given).judge(TOTAL, "各项几分");
    }

    private static Outcome[] outcomes(String rows) {
        return rows.equals("none")
                ? new Outcome[0]
                : Arrays.stream(rows.split("\\+", -1)).map(Outcome::valueOf).toArray(Outcome[]::new);
    }
}
