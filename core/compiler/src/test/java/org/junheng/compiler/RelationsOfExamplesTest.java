package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.compiler.cases.Trial;
import org.junheng.compiler.cases.Trial.Difference;
import org.junheng.compiler.cases.Trial.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples that say in whose place a criterion decides, or what stays in force beside it. */
class RelationsOfExamplesTest {
    private static final String RULES = "district/section/R1-teachers.drl";

    @TempDir
    private Path folder;

    @Test
    void exampleNamesWhatItsCriterionReplaces() throws IOException {
        assertThat(differences("replaces: TB2020-R1-primary", TestPacks.good())).isEmpty();
    }

    @Test
    void exampleThatNamesAnotherOneIsWrong() throws IOException {
        assertThat(differences("replaces: TB2020-R2", TestPacks.good()))
                .extracting(Difference::field, Difference::expected, Difference::got)
                .containsExactly(tuple(Field.REPLACES, "TB2020-R2", "TB2020-R1-primary"));
    }

    /** The relation is lost: the example notices, and a criterion that was 4.6 still finds what it found. */
    @Test
    void exampleNoticesThatNothingIsReplaced() throws IOException {
        TestPacks alone = TestPacks.good().replace(RULES, "    @tightens(\"TB2020-R1-primary\")\n", "");

        assertThat(differences("replaces: TB2020-R1-primary", alone))
                .extracting(Difference::field, Difference::got)
                .containsExactly(tuple(Field.REPLACES, ""));
        assertThat(differences("measured: \"4.60\"", alone)).isEmpty();
    }

    @Test
    void exampleNamesWhatStaysInForceBesideItsCriterion() throws IOException {
        TestPacks weaker = TestPacks.good()
                .replace(RULES, "@tightens", "@weakerThan")
                .replace(RULES, "4.6人", "4.0人")
                .replace(RULES, "4.6)", "4.0)");

        assertThat(differences("weakerThan: TB2020-R1-primary", weaker)).isEmpty();
        assertThat(differences("replaces: TB2020-R1-primary", weaker))
                .extracting(Difference::field, Difference::got)
                .containsExactly(tuple(Field.REPLACES, ""));
        assertThat(differences("weakerThan: TB2020-R1-primary", TestPacks.good()))
                .extracting(Difference::field, Difference::got)
                .containsExactly(tuple(Field.WEAKER, ""));
    }

    /** 46 ÷ 1000 × 100 = 4.6. */
    private List<Difference> differences(String stated, TestPacks packs) throws IOException {
        packs.put(
                "district/section/R1-teachers.cases.yaml",
                "- {case: 正好, criterion: TD2023-R1-primary, schools: [{students: 1000, teachers-bachelor: 46}], expect: MET, "
                        + stated + "}\n");
        List<Path> written = packs.write(folder);
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(written.toArray(Path[]::new))
                .build()
                .applying("test/district-2023");
        PackSource source = PackSource.of(folder.resolve("district"));
        List<Trial> trials = PackTrial.of(evaluator, evaluator.packs().get("test/district-2023"), source)
                .trials();
        assertThat(trials).singleElement().matches(each -> each.complaints().isEmpty());
        return trials.get(0).differences();
    }
}
