package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.ComplianceEvaluator;
import org.junheng.evaluation.SilentCriterionException;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Selector;
import org.junheng.packs.Word;
import org.junit.jupiter.api.Test;

/** What the checks of a pack's files should have caught, the evaluation refuses once more: it never stays silent. */
class SilenceTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final List<Dossier> COUNTY =
            List.of(Dossier.builder(County.of("1", "县")).build());
    private static final Pack PACK =
            ComplianceEvaluator.withShippedPacks().packs().get("national/quality-balance-2017");

    private static Criterion criterion(Map<String, String> selected) {
        return new Criterion(
                "NQB2017-R9",
                "R9",
                Level.SECTION,
                "section/R9.drl",
                1,
                "出处",
                "条文",
                null,
                Period.ALWAYS,
                null,
                Leeway.NONE,
                null,
                new Selector("SectionIndicator", selected),
                "every",
                List.of(new Word("atLeast", List.of("1"))));
    }

    @Test
    void aRuleThatMatchesNoColumnIsAnErrorThatNamesItsCriterion() {
        Pack silent = PACK.with(List.of(criterion(Map.of("code", "misspelt", "stage", "primary"))));

        assertThatThrownBy(() -> CompiledModels.evaluate(silent, COUNTY, DAY))
                .isInstanceOf(SilentCriterionException.class)
                .hasMessageContaining("NQB2017-R9");
    }

    /** Without a code the rule matches all seven indicators, and would speak of every section seven times. */
    @Test
    void aRuleThatSpeaksOfTheSameSubjectsTwiceIsAnError() {
        Pack twice = PACK.with(List.of(criterion(Map.of("stage", "primary"))));

        assertThatThrownBy(() -> CompiledModels.evaluate(twice, COUNTY, DAY))
                .hasStackTraceContaining("judges the same subjects twice");
    }
}
