package org.junheng.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junheng.findings.Evaluation;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final PackSet NATIONAL = new PackSet("national", List.of(), List.of(), Duration.ofMinutes(10));

    /** Without a date of its own, a county that was recognised in 2018 has nothing to do with 2014. */
    @Test
    void aDossierThatDoesNotFitTheDateKeepsNoOtherFromBeingEvaluated() {
        List<Row> rows = List.of(
                row("undated", Counties.example("passing-county").replace("\"asOf\": \"2021-12-31\",", "")),
                row("five-schools-books"));

        List<Judged> judged = judge(NATIONAL, List.of(LocalDate.of(2014, 12, 31)), rows);

        assertThat(judged).extracting(Judged::source).containsExactly("undated", "five-schools-books");
        assertThat(judged).extracting(each -> each.error().isEmpty()).containsExactly(false, true);
        assertThat(judged.get(0).error()).contains("2018-12-31");
        assertThat(judged.get(0).evaluation()).isNull();
        assertThat(judged).extracting(Judged::year).containsOnly(2014);
    }

    @Test
    void everyDateIsJudgedByTheLawOfThatDate() {
        List<LocalDate> dates = List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 12, 31));

        List<Judged> judged = judge(NATIONAL, dates, "ningguo-2022-reported", "passing-county");

        assertThat(judged)
                .extracting(each -> each.source() + " " + each.year())
                .containsExactly(
                        "ningguo-2022-reported 2022",
                        "passing-county 2022",
                        "ningguo-2022-reported 2023",
                        "passing-county 2023");
        assertThat(judged).extracting(Judged::evaluation).doesNotContainNull();
        assertThat(judged)
                .extracting(each -> asOf(each))
                .containsExactly(dates.get(0), dates.get(0), dates.get(1), dates.get(1));
    }

    @Test
    void whatTakesTooLongIsAnErrorOfEachCounty() {
        PackSet hurried = new PackSet("hurried", List.of(), List.of(), Duration.ofNanos(1));

        List<Judged> judged = judge(hurried, List.of(), "five-schools-books", "ningguo-2022-reported");

        assertThat(judged).hasSize(2).allSatisfy(each -> {
            assertThat(each.evaluation()).isNull();
            assertThat(each.error()).isNotEmpty().doesNotContain("Exception");
        });
    }

    @Test
    void aLawThatWasNotYetThereIsAnErrorOfTheCounty() {
        List<Judged> judged = judge(NATIONAL, List.of(LocalDate.of(1999, 12, 31)), "ningguo-2022-reported");

        assertThat(judged)
                .singleElement()
                .satisfies(each -> assertThat(each.error()).contains("1999-12-31"));
    }

    @Test
    void theEvaluatorIsBuiltOnce() {
        PackSet same = new PackSet("national", List.of(), List.of(), Duration.ofMinutes(10));

        assertThat(same.evaluator()).isSameAs(NATIONAL.evaluator());
    }

    private static LocalDate asOf(Judged judged) {
        Evaluation evaluation = judged.evaluation();
        return evaluation == null ? LocalDate.MIN : evaluation.asOf();
    }

    private static List<Judged> judge(PackSet packs, List<LocalDate> dates, String... examples) {
        return judge(packs, dates, Stream.of(examples).map(JudgeTest::row).toList());
    }

    private static List<Judged> judge(PackSet packs, List<LocalDate> dates, List<Row> rows) {
        List<Judged> judged = new ArrayList<>();
        new Judge(rows.iterator(), packs, dates).forEachRemaining(judged::add);
        return judged;
    }

    private static Row row(String example) {
        return row(example, Counties.example(example));
    }

    private static Row row(String source, String json) {
        byte[] dossier = json.getBytes(StandardCharsets.UTF_8);
        Row head = DossierHead.row(source, dossier);
        Object[] values = {head.get(0), head.get(1), head.get(2), (long) dossier.length, dossier, 0, "00", 0};
        return new GenericRowWithSchema(values, DossierTable.SCHEMA);
    }
}
