package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.compiler.Comparisons.between;
import static org.junheng.compiler.Comparisons.rewrite;
import static org.junheng.compiler.Comparisons.said;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.compiler.changes.Cause.Certainty;
import org.junheng.compiler.changes.Effects;
import org.junheng.compiler.changes.Flip;
import org.junheng.compiler.changes.PackChanges;
import org.junheng.compiler.changes.Question;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.DossierReader;
import org.junheng.facts.Known;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

/**
 * One primary school of 1000 pupils: 44 teachers are 4.4 per hundred pupils (required: 4.2), 7500 m² are 7.5 m² each (required:
 * 7.5). Each test takes the named change back in the files, too, and sees that the outcome is as before.
 */
class EffectsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final String SCHOOL = """
            {"code": "1", "name": "一小", "kind": "primary", "ownership": "public", "sponsor": 1,
             "facts": {"sports-area": 7500, "indoor-area": 0},
             "sections": {"primary": {"students": 1000, "facts": {"teachers-bachelor": 44}}}}
            """;

    private static TestPacks good() {
        // nothing pending: the verdict can be that all is met
        return Comparisons.good()
                .replace(
                        Comparisons.MANIFEST,
                        "pending:\n  - {id: TB2020-G1, cite: 测〔2020〕1号 政府保障程度第1项, text: 经费单列}\n",
                        "");
    }

    private static TestPacks teachers(TestPacks packs) {
        return rewrite(packs, Comparisons.RULE, "4.2", "4.6");
    }

    private static TestPacks area(TestPacks packs) {
        return rewrite(packs, Comparisons.AREA, "7.5", "7.6");
    }

    private static Map<String, Flip> flips(TestPacks before, TestPacks after) {
        return flips(before, after, SCHOOL);
    }

    /** By criterion and outcomes. */
    private static Map<String, Flip> flips(TestPacks before, TestPacks after, String school) {
        PackChanges changes = between(before, after);
        Dossier dossier = dossier(changes.after().pack(), school);
        Map<String, Flip> flips = new HashMap<>();
        new Effects(changes, EffectsTest.class.getClassLoader())
                .of(new Question(List.of(dossier), DAY))
                .get(0)
                .forEach(each -> flips.put(each.judged().criterion() + " " + each.was() + "-" + each.is(), each));
        return flips;
    }

    private static Dossier dossier(Pack pack, String school) {
        Known known = new Known(Dictionary.of(pack.facts()), Set.of(), Map.of());
        String json =
                "{\"format\": \"junheng-dossier/1\", \"county\": {\"code\": \"1\", \"name\": \"县\"}, \"schools\": ["
                        + school + "]}";
        return new DossierReader(known, DossierReader.DEFAULT_MOST_BYTES).parse(json, "county.json", 1);
    }

    private static void assertCause(Flip flip, Certainty certainty, String... changes) {
        assertThat(flip).isNotNull();
        assertThat(flip.cause().certainty()).isEqualTo(certainty);
        assertThat(said(flip.cause().changes())).containsExactly(changes);
    }

    @Test
    void nothingFlipsBetweenAPackAndItself() {
        assertThat(flips(good(), good())).isEmpty();
    }

    @Test
    void tightenedCriterionIsTheCauseAndNotWhatChangedBesides() {
        Map<String, Flip> flips = flips(bothItems(good()), teachers(besides()));

        assertThat(flips.keySet())
                .containsExactlyInAnyOrder(
                        "TB2020-R1-primary MET-NOT_MET", "TB2020-C1-primary MET-NOT_MET", "TB2020-V1 MET-NOT_MET");
        flips.values()
                .forEach(each -> assertCause(each, Certainty.EACH, "TIGHTENED DEMAND CRITERION TB2020-R1-primary"));
        assertThat(flips.get("TB2020-V1 MET-NOT_MET").judged().isVerdict()).isTrue();
        // the named change taken back, the others left
        assertThat(flips(bothItems(good()), besides())).isEmpty();
    }

    /** Changes that concern nobody. */
    private static TestPacks besides() {
        return rewrite(bothItems(good()), Comparisons.RULE, "5.3", "5.4")
                .replace(Comparisons.MANIFEST, "teachingPointsFrom: 50", "teachingPointsFrom: 100");
    }

    private static TestPacks bothItems(TestPacks packs) {
        return packs.replace(Comparisons.ITEMS, "reaches(1)", "reaches(2)");
    }

    @Test
    void eitherOfTwoChangesIsEnough() {
        Map<String, Flip> flips = flips(good(), area(teachers(good())));

        // one of the two must be reached: taking back either change reaches it
        assertCause(
                flips.get("TB2020-C1-primary MET-NOT_MET"),
                Certainty.EACH,
                "TIGHTENED DEMAND CRITERION TB2020-R1-primary",
                "TIGHTENED DEMAND CRITERION TB2020-R2");
        assertThat(flips(good(), teachers(good()))).doesNotContainKey("TB2020-C1-primary MET-NOT_MET");
        assertThat(flips(good(), area(good()))).doesNotContainKey("TB2020-C1-primary MET-NOT_MET");
    }

    @Test
    void twoChangesThatOnlyTogetherUndoAFlip() {
        TestPacks before = bothItems(good());
        TestPacks after = area(teachers(bothItems(good())));
        String both = "TB2020-C1-primary MET-NOT_MET";

        Map<String, Flip> flips = flips(before, after);

        for (String key : List.of(both, "TB2020-V1 MET-NOT_MET")) {
            assertCause(
                    flips.get(key),
                    Certainty.SMALLEST,
                    "TIGHTENED DEMAND CRITERION TB2020-R1-primary",
                    "TIGHTENED DEMAND CRITERION TB2020-R2");
        }
        TestPacks onlyArea = area(bothItems(good()));
        TestPacks onlyTeachers = teachers(bothItems(good()));
        assertThat(flips(before, onlyArea)).containsKey(both);
        assertThat(flips(before, onlyTeachers)).containsKey(both);
    }

    @Test
    void compositeItselfIsTheCause() {
        TestPacks before = area(good());
        TestPacks after = bothItems(area(good()));

        assertCause(
                flips(before, after).get("TB2020-C1-primary MET-NOT_MET"),
                Certainty.EACH,
                "TIGHTENED DEMAND CRITERION TB2020-C1-primary");
    }

    @Test
    void otherFormulaIsTheCause() {
        TestPacks after = rewrite(good(), Comparisons.INDICATORS, "sports-area - indoor-area", "indoor-area");

        assertCause(
                flips(good(), after).get("TB2020-R2 MET-NOT_MET"),
                Certainty.EACH,
                "OTHER WHOLE INDICATOR sports-area-per-student");
    }

    @Test
    void otherSplitIsTheCause() {
        // 1000 pupils in each stage: 15750 ÷ 2.1 = 7500, and 15750 ÷ 3 = 5250
        String school = """
                {"code": "1", "name": "九年", "kind": "nine-year", "ownership": "public", "sponsor": 1,
                 "facts": {"sports-area": 15750, "indoor-area": 0},
                 "sections": {"primary": {"students": 1000, "facts": {"teachers-bachelor": 60}},
                              "junior": {"students": 1000, "facts": {"teachers-bachelor": 60}}}}
                """;
        TestPacks after = good().replace(Comparisons.FACTS, "2,0,,,1:1.1:1.32,\"教", "2,0,,,1:2:1.32,\"教");

        assertCause(
                flips(good(), after, school).get("TB2020-R2 MET-NOT_MET"),
                Certainty.EACH,
                "OTHER WHOLE FACT sports-area");
    }

    @Test
    void whoIsNoLongerCountedIsToldByThePopulation() {
        TestPacks after = good().replace(Comparisons.MANIFEST, "sponsors: [1, 2]", "sponsors: [2]");

        assertCause(
                flips(good(), after).get("TB2020-R1-primary MET-"),
                Certainty.EACH,
                "OTHER POPULATION PACK test/balance-2020");
    }

    @Test
    void criterionThatHasExpiredIsToldByItsPeriod() {
        TestPacks after = good().replace(
                        Comparisons.VARIATION,
                        "@criterion(\"TB2020-CC-primary\")\n",
                        "@criterion(\"TB2020-CC-primary\")\n    @inForceUntil(\"2022-12-31\")\n");

        assertCause(
                flips(good(), after).get("TB2020-CC-primary MET-"),
                Certainty.EACH,
                "REDATED PERIOD CRITERION TB2020-CC-primary");
    }

    @Test
    void packThatIsNotUsedOnTheDayFindsNothing() {
        TestPacks after =
                good().replace(Comparisons.MANIFEST, "inForceFrom: \"2020-01-01\"", "inForceFrom: \"2024-01-01\"");

        Map<String, Flip> flips = flips(good(), after);

        assertCause(flips.get("TB2020-V1 MET-"), Certainty.EACH, "REDATED PERIOD PACK test/balance-2020");
        assertThat(flips.values()).allMatch(each -> each.is().isEmpty());
    }

    @Test
    void pendingClauseLeavesTheVerdictOpen() {
        Map<String, Flip> flips = flips(good(), TestPacks.good());

        assertThat(flips.keySet()).containsExactly("TB2020-V1 MET-OPEN");
        assertCause(flips.get("TB2020-V1 MET-OPEN"), Certainty.EACH, "ADDED WHOLE PENDING TB2020-G1");
    }

    @Test
    void newCriterionIsTheCauseOfItsOwnFindings() {
        TestPacks before = good().remove(Comparisons.AREA)
                .remove("balance/section/R2-sports.cases.yaml")
                .replace(Comparisons.ITEMS, "ofThe(2)", "ofThe(1)");
        TestPacks after = area(good());

        Map<String, Flip> flips = flips(before, after);

        assertCause(flips.get("TB2020-R2 -NOT_MET"), Certainty.EACH, "ADDED WHOLE CRITERION TB2020-R2");
    }
}
