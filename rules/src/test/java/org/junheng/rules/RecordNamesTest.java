package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;

/** People read what records are called, and not their codes. */
class RecordNamesTest {
    private static final ComplianceEvaluator SHIPPED = ComplianceEvaluator.withShippedPacks();

    @Test
    void everyKindOfRecordsOfShippedPacksHasAName() {
        Dictionary dictionary = SHIPPED.known().dictionary();

        assertThat(dictionary.holders())
                .filteredOn(each -> each.contains("/") && !each.endsWith(FactDefinition.SERIES))
                .contains("school/special-room", "county/new-teacher")
                .allSatisfy(
                        each -> assertThat(dictionary.recordName(each)).as(each).isPresent());
    }

    @Test
    void aRecordIsCalledByItsKindAndNumber() {
        Evaluation evaluation = SHIPPED.applying(Plans.WUQING)
                .evaluate(Plans.dossier(SHIPPED, "wuqing-like-district.json"), LocalDate.of(2022, 12, 31));

        assertThat(evaluation.findings())
                .extracting(Finding::subject)
                .filteredOn(each -> each.code().equals("120999/supporting-school/1"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.name()).isEqualTo("示例区小区配套学校第1条"));
    }

    @Test
    void recordsThatWereNotHandedInAreCalledByTheirKind() {
        Evaluation evaluation = SHIPPED.applying(Plans.REPORT)
                .evaluate(Plans.dossier(SHIPPED, "county-report-2020.json"), LocalDate.of(2020, 12, 31));

        assertThat(evaluation.findings())
                .filteredOn(each -> each.missing().contains("new-teacher"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.outcome()).isEqualTo(Outcome.NO_DATA))
                .allSatisfy(each -> assertThat(each.message()).contains("缺 新教师记录"));
    }
}
