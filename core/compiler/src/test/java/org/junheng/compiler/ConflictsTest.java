package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.compiler.conflicts.Conflict;
import org.junheng.compiler.conflicts.Conflicts;
import org.junheng.compiler.conflicts.Conflicts.Meeting;
import org.junheng.compiler.conflicts.Stricter;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictsTest {
    private static final String RULE = "district/section/R1-teachers.drl";
    private static final String TIGHTENS = "    @tightens(\"TB2020-R1-primary\")\n";

    private static List<Conflict> found(TestPacks packs) {
        Map<String, Pack> byId = byId(packs);
        return new Conflicts(byId)
                .withAncestors(byId.get("test/district-2023")).stream()
                        .flatMap(each -> each.conflicts().stream())
                        .toList();
    }

    private static Map<String, Pack> byId(TestPacks packs) {
        return packs.compile().stream().map(CompiledPack::pack).collect(Collectors.toMap(Pack::id, each -> each));
    }

    private static TestPacks withoutAnnotation() {
        return TestPacks.good().replace(RULE, TIGHTENS, "");
    }

    @Test
    void clauseThatTightensIsHeldAgainstItsTarget() {
        Conflict conflict = found(TestPacks.good()).get(0);

        assertThat(found(TestPacks.good())).hasSize(1);
        assertThat(conflict.relation()).contains(Relation.Kind.TIGHTENS);
        assertThat(conflict.stricter()).isEqualTo(Stricter.SECOND);
        assertThat(conflict.first().criterion().id()).isEqualTo("TB2020-R1-primary");
        assertThat(conflict.first().words()).isEqualTo("小学、初中分别达到4.2人以上、5.3人以上。");
        assertThat(conflict.second().words()).isEqualTo("小学达到4.6人以上。");
        assertThat(conflict.period()).hasValueSatisfying(period -> {
            assertThat(period.from()).hasToString("2020-01-01");
            assertThat(period.until()).hasToString("2029-12-31");
        });
    }

    private static TestPacks inVillages(TestPacks packs) {
        return packs.replace(
                        "district/pack.yaml",
                        "variationDecimals",
                        "scopes: [{code: rural, 名称: 乡村学校, holder: school, locales: [rural]}]\nvariationDecimals")
                .replace(RULE, "stage == Stage.PRIMARY", "scope == \"rural\", stage == Stage.PRIMARY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"equals", "tightens"})
    void oneLimitIsTheSame(String annotation) {
        TestPacks packs = TestPacks.good()
                .replace(RULE, "@tightens", "@" + annotation)
                .replace(RULE, "4.6人", "4.2人")
                .replace(RULE, "atLeast(4.6)", "atLeast(4.2)");

        assertThat(found(packs)).extracting(Conflict::stricter).containsExactly(Stricter.SAME);
    }

    @Test
    void weakerClauseWithOneLimitAsksItOfFewer() {
        TestPacks packs = inVillages(TestPacks.good()
                .replace(RULE, "@tightens", "@weakerThan")
                .replace(RULE, "4.6人", "4.2人")
                .replace(RULE, "atLeast(4.6)", "atLeast(4.2)"));

        assertThat(found(packs)).extracting(Conflict::stricter).containsExactly(Stricter.FIRST);
    }

    @ParameterizedTest
    @CsvSource({
        "atLeast(4.6),  SECOND",
        "moreThan(4.2), SECOND",
        "atLeast(4.1),  FIRST",
        "atMost(9),     UNKNOWN",
        "exactly(5),    SECOND",
        "exactly(4),    UNKNOWN",
    })
    void otherBoundOnTheSameIndicatorIsFound(String word, Stricter stricter) {
        List<Conflict> found = found(saying(word));

        assertThat(found).extracting(Conflict::stricter).containsExactly(stricter);
        assertThat(found).allMatch(each -> each.relation().isEmpty());
    }

    private static TestPacks saying(String word) {
        return withoutAnnotation()
                .replace(RULE, "达到4.6人以上", word.replaceAll("[^0-9.]", ""))
                .replace(RULE, "atLeast(4.6)", word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"atLeast(4.2)", "atLeast(4.20)"})
    void sameBoundIsNoConflict(String word) {
        assertThat(found(saying(word))).isEmpty();
    }

    @Test
    void otherStageIsAnotherThing() {
        TestPacks packs = withoutAnnotation()
                .replace(RULE, "Stage.PRIMARY", "Stage.JUNIOR")
                .replace("district/pack.yaml", "kinds: [primary]", "kinds: [primary, junior]")
                .replace(RULE, "@cite", "@inForceUntil(\"2020-12-31\")\n    @cite");

        assertThat(found(packs)).isEmpty();
    }

    @Test
    void clausesThatAreNeverInForceTogetherMeetOnlyIfOneNamesTheOther() {
        TestPacks unnamed = withoutAnnotation().replace(RULE, "@cite", "@inForceFrom(\"2030-01-01\")\n    @cite");
        TestPacks named = TestPacks.good().replace(RULE, "@cite", "@inForceFrom(\"2030-01-01\")\n    @cite");

        assertThat(found(unnamed)).isEmpty();
        assertThat(found(named)).extracting(Conflict::period).containsExactly(Optional.empty());
    }

    @Test
    void clauseWithAScopeIsStillAboutTheSameThing() {
        TestPacks packs = inVillages(withoutAnnotation());

        assertThat(found(packs))
                .extracting(Conflict::second)
                .extracting(Clause::scope)
                .containsExactly(Optional.of("乡村学校"));
    }

    @Test
    void limitOnOneIndicatorMeetsTheLimitOnItsGroup() {
        TestPacks packs = TestPacks.good()
                .put(
                        "district/county/CV1-teachers.drl",
                        TestPacks.good()
                                .text(RULE)
                                .replace("district_2023.section", "district_2023.county")
                                .replace(TIGHTENS, "")
                                .replace("R1", "CV1")
                                .replace("SectionIndicator", "InterSchoolVariation")
                                .replace("达到4.6人以上", "0.4")
                                .replace("atLeast(4.6)", "atMost(0.4)"))
                .put(
                        "district/county/CV1-teachers.cases.yaml",
                        "- {case: 缺, criterion: TD2023-CV1-primary, schools: [], expect: NO_DATA}");

        assertThat(found(packs))
                .extracting(each -> each.first().criterion().id(), Conflict::stricter)
                .contains(tuple("TB2020-CV-primary", Stricter.SECOND));
    }

    @Test
    void evidenceMeetsNothingUnlessItNamesIt() {
        TestPacks packs = TestPacks.good()
                .put("balance/county/E1-evidence.drl", evidence("test.balance_2020.county", "TB2020-E1", "holds"))
                .put("balance/county/E1-evidence.cases.yaml", example("TB2020-E1"))
                .put("district/county/E1-evidence.drl", evidence("test.district_2023.county", "TD2023-E1", "never"))
                .put("district/county/E1-evidence.cases.yaml", example("TD2023-E1"));

        assertThat(found(packs)).hasSize(1);
    }

    private static String evidence(String folder, String id, String word) {
        return """
                package %s

                import org.junheng.indicators.*
                import org.junheng.findings.*
                global Findings findings

                // 文号 第一条
                // 原话。
                rule "%s"
                    @criterion("%s")
                    @cite("文号 第一条")
                when
                    $x : Evidence( about == "county" )
                then
                    findings.every($x).%s();
                end
                """.formatted(folder, id, id, word);
    }

    private static String example(String id) {
        return "- {case: 无, criterion: " + id + ", schools: [], expect: NEEDS_EVIDENCE}";
    }

    @Test
    void packsSideBySideMeetUnlessOneExtendsTheOther() {
        Map<String, Pack> related = byId(TestPacks.good());
        Map<String, Pack> apart = byId(withoutParent());

        assertThat(new Conflicts(related).among(List.copyOf(related.values()))).isEmpty();
        List<Meeting> meetings =
                new Conflicts(apart).among(List.of(apart.get("test/district-2023"), apart.get("test/balance-2020")));
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).conflicts()).extracting(Conflict::stricter).containsExactly(Stricter.FIRST);
    }

    private static TestPacks withoutParent() {
        TestPacks packs = withoutAnnotation().replace("district/pack.yaml", "extends: [test/balance-2020]\n", "");
        return packs.put("district/facts.csv", packs.text("balance/facts.csv"))
                .put("district/indicators.csv", packs.text("balance/indicators.csv"));
    }
}
