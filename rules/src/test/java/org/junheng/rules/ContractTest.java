package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junit.jupiter.api.Test;

/** The example of the published dossier format ({@code junheng-dossier/1}) is read whole, and judged as it must be. */
class ContractTest {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.withShippedPacks();

    private static Dossier example() throws IOException {
        try (InputStream in = ContractTest.class.getResourceAsStream("/contract-dossier.json")) {
            return EVALUATOR.reader().read(Objects.requireNonNull(in).readAllBytes(), "contract-dossier.json");
        }
    }

    @Test
    void everyPartOfTheExampleIsRead() throws IOException {
        Dossier dossier = example();
        School school = dossier.schools().get(0);

        assertThat(dossier.county().facts().get("basic-balance-recognised-on")).isEqualTo(LocalDate.of(2015, 11, 1));
        assertThat(dossier.county().series().get("education-expenditure")).containsEntry(2019, new BigDecimal("64808"));
        assertThat(dossier.county().records().get("building-project").get(0).get("name"))
                .isEqualTo("实验楼");
        assertThat(school.attributes().builtIn()).hasValue(1998);
        assertThat(school.facts().number("teaching-equipment-value")).contains(new BigDecimal("1250000.00"));
        assertThat(school.classes()).hasSize(1);
        assertThat(school.records().get("special-room").get(0).get("use")).isEqualTo("music");
        assertThat(dossier.attestations().get(0).evidence()).containsExactly("布局规划.pdf");
    }

    /** 300 m² of gym are in the 3,120.5 m² of the statistics and do not count: 2820.5 ÷ 512 = 5.5088 ≥ 4.5. */
    @Test
    void gymIsTakenOutOfTheTeachingArea() throws IOException {
        Finding area = finding(EVALUATOR.evaluate(example(), LocalDate.of(2023, 12, 31)), "NQB2017-R4-primary");

        assertThat(area.outcome()).isEqualTo(Outcome.MET);
        assertThat(Objects.requireNonNull(area.measured()).value()).isEqualTo("5.51");
        assertThat(area.measured().exact()).isEqualTo("5641/1024");
        assertThat(area.margin()).isEqualTo("1.01");
        assertThat(area.inputs())
                .containsEntry("students", "512")
                .containsEntry("teaching-auxiliary-area", "3120.5")
                .containsEntry("indoor-sports-area", "300");
    }

    /** The example gives two of the four degrees that item 1 adds up; what is absent is missing, not zero. */
    @Test
    void whatIsAbsentIsMissingAndNamed() throws IOException {
        Finding teachers = finding(EVALUATOR.evaluate(example(), LocalDate.of(2023, 12, 31)), "NQB2017-R1-primary");

        assertThat(teachers.outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(teachers.missing()).containsExactly("teachers-master-degree", "teachers-doctoral-degree");
    }

    /** One school alone: every value equals the mean, so the coefficient is 0 and not the 0.677 that was published. */
    @Test
    void aPublishedFigureThatTheSchoolsContradictIsAFindingOfItsOwn() throws IOException {
        Dossier read = example();
        Dossier.Builder complete = Dossier.builder(read.county()).reported(read.reported());
        School school = read.schools().get(0);
        School.Builder filled = School.builder(school.code(), school.name(), school.kind())
                .facts(school.facts().asMap());
        school.sections().forEach(section -> {
            var facts = new java.util.HashMap<>(section.facts().asMap());
            List.of("teachers-master-degree", "teachers-doctoral-degree")
                    .forEach(code -> facts.put(code, BigDecimal.ZERO));
            filled.section(section.stage(), section.students(), facts);
        });

        Evaluation evaluation =
                EVALUATOR.evaluate(complete.school(filled.build()).build(), LocalDate.of(2023, 12, 31));

        Finding difference = finding(evaluation, "NQB2017-D1-cv-primary");
        assertThat(difference.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(Objects.requireNonNull(difference.measured()).value()).isEqualTo("0.677");
        assertThat(Objects.requireNonNull(difference.required()).value()).isEqualTo("0.000");
        assertThat(finding(evaluation, "NQB2017-R1-primary").measured().exact()).isEqualTo("675/128");
        assertThat(evaluation.verdicts().get(0).outcome()).isEqualTo(VerdictOutcome.OPEN);
    }

    private static Finding finding(Evaluation evaluation, String criterion) {
        return evaluation.findings().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
