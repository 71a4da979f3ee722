package org.junheng.testkit.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.PackSource;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The template of packs, with its examples and without some of them. */
class MutationTrialTest {
    private static final Path TEMPLATE = Path.of("../../rules/packs/_template");
    private static final Path NATIONAL = Path.of("../../rules/packs/national/quality-balance-2017");
    private static final String RULES = "section/R1-psychology-teachers.drl";
    private static final String CASES = "section/R1-psychology-teachers.cases.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheTemplate() throws IOException {
        Files.createDirectory(folder.resolve("section"));
        for (String file : List.of("pack.yaml", "facts.csv", "indicators.csv", "law.md", RULES, CASES)) {
            Files.copy(TEMPLATE.resolve(file), folder.resolve(file));
        }
    }

    private MutationTrial trial() {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(NATIONAL, folder).build();
        PackSource source = PackSource.of(folder);
        Pack pack = evaluator.packs().get("my-province/plan-2026");
        return MutationTrial.of(evaluator.applying(pack.id()), pack, source);
    }

    private void replaceInRules(String part, String instead) throws IOException {
        String text = Files.readString(folder.resolve(RULES));
        assertThat(text).contains(part);
        Files.writeString(folder.resolve(RULES), text.replace(part, instead));
    }

    /** Takes out the examples from the first line on that holds a text until the next blank line. */
    private void withoutExample(String part) throws IOException {
        String text = Files.readString(folder.resolve(CASES));
        int begin = text.lastIndexOf("- case:", text.indexOf(part));
        int end = text.indexOf("\n\n", begin);
        Files.writeString(folder.resolve(CASES), text.substring(0, begin) + text.substring(end + 2));
    }

    @Test
    void examplesOnBothSidesOfTheLimitNoticeEveryFault() {
        MutationTrial trial = trial();

        assertThat(trial.mutants())
                .extracting(Mutant::fault)
                .containsExactly(
                        Fault.COMPARATOR, Fault.HIGHER, Fault.LOWER, Fault.STAGE, Fault.OPENING, Fault.DELETED);
        assertThat(trial.mutants())
                .extracting(Mutant::after)
                .containsExactly("moreThan(0.1)", "atLeast(0.2)", "atLeast(0.0)", "junior", "check", "");
        assertThat(trial.survivors()).isEmpty();
        // 0.1 is exactly the limit: more than 0.1 and at least 0.2 would both refuse it
        assertThat(trial.killers()
                        .get(trial.with(Fault.COMPARATOR).get(0))
                        .given()
                        .name())
                .isEqualTo("小学每百名学生正好0.1人,达标");
    }

    /** 以上 takes in the limit itself: the words of the law refuse the rule before any example does. */
    @Test
    void withoutAnExampleOnTheLimitTheChecksNoticeTheComparator() throws IOException {
        withoutExample("正好0.1人");

        MutationTrial trial = trial();
        Mutant comparator = trial.with(Fault.COMPARATOR).get(0);

        assertThat(trial.survivors()).isEmpty();
        assertThat(trial.killers()).doesNotContainKey(comparator);
        assertThat(trial.noticed().get(comparator)).contains("moreThan(0.1)");
    }

    @Test
    void whereNeitherTheWordsNorAnExampleHoldTheLimitTheComparatorSurvivesAndTheProposalNoticesIt() throws IOException {
        replaceInRules("达到0.1人以上", "按0.1人配备");
        withoutExample("正好0.1人");

        MutationTrial blind = trial();
        Mutant comparator = blind.with(Fault.COMPARATOR).get(0);

        assertThat(blind.survivors()).containsExactly(comparator);
        String proposed = blind.proposed().get(comparator);
        assertThat(proposed).contains("atLeast(0.1) 改为 moreThan(0.1)").contains("expect: MET");
        Files.writeString(folder.resolve(CASES), Files.readString(folder.resolve(CASES)) + "\n" + proposed);
        assertThat(trial().survivors()).isEmpty();
    }

    /** What a check says of the rule as it is, it does not say of the fault: of 7 rooms law.md knows nothing. */
    @Test
    void whatIsRemarkedAnywayIsNotNoticed() throws IOException {
        replaceInRules("达到0.1人以上", "按0.1人配备,教室7间");
        withoutExample("正好0.1人");

        MutationTrial trial = trial();

        assertThat(trial.survivors()).containsExactlyElementsOf(trial.with(Fault.COMPARATOR));
    }

    /** Two students fewer and it is exactly the limit: numbers are moved so far, and not farther. */
    @Test
    void proposalMovesANumberByTwo() throws IOException {
        replaceInRules("达到0.1人以上", "按0.1人配备");
        withoutExample("正好0.1人");
        withoutExample("小学0.2人");
        String text = Files.readString(folder.resolve(CASES));

        Files.writeString(folder.resolve(CASES), text.replace("1001", "1002"));
        MutationTrial two = trial();
        Files.writeString(folder.resolve(CASES), text.replace("1001", "1003"));
        MutationTrial three = trial();

        assertThat(two.proposed().get(two.with(Fault.COMPARATOR).get(0))).contains("students: 1000");
        assertThat(three.survivors()).extracting(Mutant::fault).contains(Fault.COMPARATOR);
        assertThat(three.proposed())
                .doesNotContainKey(three.with(Fault.COMPARATOR).get(0));
    }

    /** The last day on which it is asked: the day after, nothing is found. */
    @Test
    void dayAfterTheLastIsNoticedByAnExampleThatExpectsNothing() throws IOException {
        replaceInRules("@cite", "@inForceUntil(\"2026-06-30\")\n    @cite");

        MutationTrial blind = trial();
        assertThat(blind.survivors()).extracting(Mutant::fault).containsExactly(Fault.EARLIER, Fault.LATER);
        StringBuilder proposed = new StringBuilder();
        blind.survivors()
                .forEach(each -> proposed.append('\n').append(blind.proposed().get(each)));

        assertThat(proposed.toString()).contains("as-of: 2026-06-30", "as-of: 2026-07-01", "expect: NO_FINDING");
        Files.writeString(folder.resolve(CASES), Files.readString(folder.resolve(CASES)) + proposed);
        assertThat(trial().survivors()).isEmpty();
    }
}
