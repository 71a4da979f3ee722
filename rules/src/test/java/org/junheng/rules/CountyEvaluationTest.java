package org.junheng.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingHead;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.indicators.Stage;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an evaluation says as a whole, beside its findings one by one. */
class CountyEvaluationTest {
    private static final String DAY = "2021-12-31";
    private static final ComplianceEvaluator QUALITY = Dossiers.evaluator(Dossiers.QUALITY);
    private static final ComplianceEvaluator ALLOWING = Dossiers.evaluator(Dossiers.PROCEDURE);
    private static final ComplianceEvaluator BASIC = Dossiers.evaluator(Dossiers.BASIC);
    private static final String NOBODY =
            "{\"format\": \"junheng-dossier/1\", \"county\": {\"code\": \"C\", \"name\": \"County\"}}";

    private static Evaluation evaluated(ComplianceEvaluator evaluator, String text, String day) {
        return evaluator.evaluate(evaluator.reader().read(text.getBytes(UTF_8), "county.json"), Dossiers.day(day));
    }

    /** Of the ten schools some use an allowance, which only counts where the procedure of 2019 is applied. */
    @Test
    void allIsMetIfWhateverDecidesIs() {
        String allowances = Dossiers.example("allowances-county.json");

        assertThat(evaluated(QUALITY, Dossiers.example("passing-county.json"), DAY)
                        .allMet())
                .isTrue();
        assertThat(evaluated(ALLOWING, allowances, DAY).allMet()).isTrue();
        assertThat(evaluated(QUALITY, allowances, DAY).allMet()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NQB2017-G1", "NQB2017-V1"})
    void oneFindingThatIsNotMetIsEnough(String denied) {
        String passing = Dossiers.example("passing-county.json");
        String changed = passing.replaceFirst("(\"criterion\": \"" + denied + "\",[^}]*\"holds\": )true", "$1false");

        assertThat(changed).isNotEqualTo(passing);
        assertThat(evaluated(QUALITY, changed, DAY).allMet()).isFalse();
    }

    /** What nobody has encoded leaves the verdict open, although every finding is met. */
    @Test
    void clauseWithoutARuleIsNotMet(@TempDir Path root) throws IOException {
        String verdict = """
                // 测试〔2021〕1号 第1项
                // 各项全部达到的,认定为达标县。
                rule "达标县"
                    @criterion("TST-V")
                    @cite("测试〔2021〕1号 第1项")
                when
                    $county : CountyFindings( )
                then
                    findings.the($county).meetsEveryCriterion();
                end
                """;
        String pending = """
                pending:
                  - {id: TST-9, cite: 测试〔2021〕1号 第9项, text: 另有规定的从其规定。}
                """;
        assertThat(verdictOf(new LocalPack(root.resolve("a"), ""), verdict).allMet())
                .isTrue();
        assertThat(verdictOf(new LocalPack(root.resolve("b"), pending), verdict).allMet())
                .isFalse();
    }

    /** A text that only asks for something and names no verdict: what it asks for must be met all the same. */
    @Test
    void withoutAVerdictItsFindingsSayWhetherAllIsMet(@TempDir Path root) throws IOException {
        LocalPack pack = new LocalPack(root, "").rules("county", "G", """
                // 测试〔2021〕1号 第1项
                // 合理规划学校布局。
                rule "布局"
                    @criterion("TST-G")
                    @cite("测试〔2021〕1号 第1项")
                when
                    $evidence : Evidence( about == "county" )
                then
                    findings.every($evidence).holds();
                end
                """);
        String manifest = Files.readString(pack.folder().resolve("pack.yaml"));
        pack.write("pack.yaml", manifest.replace("[" + Dossiers.QUALITY + "]", "[]"));
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(pack.folder()).build();
        String attested = "'attestations': [{'criterion': 'TST-G', 'subject': 'C', 'holds': HOLDS, 'by': '督导室'}]";

        for (boolean holds : new boolean[] {true, false}) {
            String rest = attested.replace("HOLDS", String.valueOf(holds));
            Evaluation evaluation = evaluator.evaluate(Dossiers.of(evaluator, "", rest, ""), Dossiers.day(DAY));

            assertThat(evaluation.verdicts()).isEmpty();
            assertThat(evaluation.allMet()).isEqualTo(holds);
        }
    }

    private static Evaluation verdictOf(LocalPack pack, String rule) throws IOException {
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(pack.rules("verdict", "V", rule).folder())
                .packs(Dossiers.QUALITY)
                .build();
        return evaluated(evaluator, Dossiers.example("passing-county.json"), DAY);
    }

    @Test
    void usedPacksAreNamedParentsFirst() {
        List<Evaluation.UsedPack> used = evaluated(ALLOWING, Dossiers.example("passing-county.json"), DAY)
                .packs();

        assertThat(used).extracting(Evaluation.UsedPack::id).containsExactly(Dossiers.QUALITY, Dossiers.PROCEDURE);
        Pack quality = QUALITY.packs().get(Dossiers.QUALITY);
        assertThat(used.get(0))
                .isEqualTo(new Evaluation.UsedPack(
                        quality.id(), "县域义务教育优质均衡发展督导评估办法", "教督〔2017〕6号", quality.revision(), quality.sha256()));
    }

    /** Heads are what the findings say, without writing these out: of schools, of allowances, and of a county without schools. */
    @Test
    void headsAreThoseOfTheFindings() {
        for (Evaluation each : List.of(
                evaluated(QUALITY, Dossiers.example("vetoed-county.json"), "2023-12-31"),
                evaluated(ALLOWING, Dossiers.example("allowances-county.json"), DAY),
                evaluated(ALLOWING, NOBODY, DAY))) {
            assertThat(each.heads())
                    .isEqualTo(each.findings().stream().map(FindingHead::of).toList())
                    .isNotEmpty();
        }
        assertThat(evaluated(ALLOWING, Dossiers.example("allowances-county.json"), DAY)
                        .heads())
                .anyMatch(head -> head.supersededBy() != null);
    }

    @Test
    void someFindingsAreThoseAskedFor() {
        Evaluation evaluation = evaluated(ALLOWING, Dossiers.example("allowances-county.json"), DAY);

        assertThat(evaluation.findings(head -> head.outcome() == Outcome.NOT_MET))
                .isNotEmpty()
                .isEqualTo(evaluation.findings().stream()
                        .filter(each -> each.outcome() == Outcome.NOT_MET)
                        .toList());
        assertThat(evaluated(QUALITY, NOBODY, DAY).findings(head -> head.outcome() == Outcome.MET))
                .isEmpty();
    }

    /** Published example of five schools: 1,913 books ÷ 302 students; √Σ(students ÷ 302)(books each − mean)² ÷ mean = 0.515. */
    @Test
    void statisticsAreThoseOfTheForm() {
        Evaluation evaluation = evaluated(BASIC, Dossiers.example("five-schools-books.json"), "2014-12-31");

        Statistic books = statistic(evaluation, "books");
        assertThat(books.view()).isEqualTo(Dossiers.BASIC);
        assertThat(books.stage()).isEqualTo(Stage.PRIMARY);
        assertThat(books.sections()).isEqualTo(5);
        assertThat(books.mean()).extracting(Finding.Measured::exact).isEqualTo("1913/302");
        assertThat(books.variation()).extracting(Finding.Measured::value).isEqualTo("0.515");
        assertThat(books.missing()).isEmpty();
        assertThat(evaluation.statistics()).extracting(Statistic::stage).containsOnly(Stage.PRIMARY);
    }

    @Test
    void statisticsWithoutAFigureNameWhatIsMissing() {
        Evaluation evaluation = evaluated(
                BASIC, Dossiers.example("five-schools-books.json").replace("\"books\": 935", ""), "2014-12-31");

        Statistic books = statistic(evaluation, "books");
        assertThat(books.mean()).isNull();
        assertThat(books.variation()).isNull();
        assertThat(books.missing()).containsExactly("9901010003/books");
    }

    /** Seven items, each for two stages, in the order of the method; a document that only adds to the method shows the same. */
    @Test
    void everyItemOfTheMethodHasItsStatistic() {
        String passing = Dossiers.example("passing-county.json");
        List<Statistic> own = evaluated(QUALITY, passing, DAY).statistics();
        List<Statistic> below = evaluated(ALLOWING, passing, DAY).statistics();

        assertThat(own)
                .filteredOn(each -> each.stage() == Stage.PRIMARY)
                .extracting(Statistic::name)
                .hasSize(7)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("学历");
        assertThat(own).filteredOn(each -> each.stage() == Stage.JUNIOR).hasSize(7);
        assertThat(below)
                .extracting(Statistic::indicator, Statistic::stage, Statistic::variation)
                .isEqualTo(own.stream()
                        .map(each ->
                                org.assertj.core.groups.Tuple.tuple(each.indicator(), each.stage(), each.variation()))
                        .toList());
        assertThat(below).extracting(Statistic::view).containsOnly(Dossiers.PROCEDURE);
    }

    /** Nobody has a multimedia room: the mean is 0, and nothing can be divided by it. */
    @Test
    void variationOfNothingDoesNotExist() {
        String school = "'name': 'School', 'kind': 'primary', 'ownership': 'public',"
                + " 'sections': {'primary': {'students': 100, 'facts': {'multimedia-classrooms': 0}}}}";
        Evaluation evaluation = QUALITY.evaluate(
                Dossiers.of(QUALITY, "", "", "{'code': '1', " + school + ", {'code': '2', " + school),
                Dossiers.day(DAY));

        Finding variation = Dossiers.findings(evaluation, "NQB2017-CV-primary").stream()
                .filter(each -> String.valueOf(each.indicator()).contains("multimedia"))
                .findFirst()
                .orElseThrow();
        assertThat(variation.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(variation.message()).contains("全县合计为 0");
        assertThat(variation.missing()).isEmpty();
        Statistic rooms = statistic(evaluation, "multimedia");
        assertThat(rooms.variation()).isNull();
        assertThat(rooms.mean()).extracting(Finding.Measured::exact).isEqualTo("0");
    }

    @Test
    void countyWithoutSchoolsHasNoStatistics() {
        assertThat(evaluated(QUALITY, NOBODY, DAY).statistics()).isEmpty();
    }

    private static Statistic statistic(Evaluation evaluation, String indicator) {
        return evaluation.statistics().stream()
                .filter(each -> each.indicator().contains(indicator))
                .findFirst()
                .orElseThrow();
    }
}
