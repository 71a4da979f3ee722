package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.packs.Criterion;
import org.junit.jupiter.api.Test;

/**
 * A rule that says which years it asks for cannot lose one of its findings because a county leaves the year out. Only what
 * binds nobody, or has no dates at all, may look at whatever years are given.
 */
class YearsAskedForTest {
    @Test
    void bindingRulesNameTheirYears() {
        List<String> unnamed = ComplianceEvaluator.withShippedPacks().packs().values().stream()
                .filter(pack -> pack.binding() && pack.period().from() != null)
                .flatMap(pack -> pack.criteria().stream())
                .filter(each -> each.selector().type().equals("SeriesIndicator"))
                .filter(each -> !each.isCheck() && each.leeway().optional() == null)
                .filter(each -> each.selector().field("years").isEmpty())
                .map(Criterion::id)
                .toList();

        assertThat(unnamed).isEmpty();
    }
}
