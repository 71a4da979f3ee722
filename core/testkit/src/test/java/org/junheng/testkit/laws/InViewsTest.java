package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.util.List;
import java.util.Map;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.indicators.Stage;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.FindingByHand;
import org.junit.jupiter.api.Test;

/** What is said in a view, where two texts differ, and by what findings are known. */
class InViewsTest {
    private static Finding inView(String view, String message) {
        return by("T-R1", Outcome.MET).in(view).saying(message);
    }

    /** What is said of other views, and of which packs were used, belongs to no view. */
    @Test
    void viewIsWhatIsSaidInIt() {
        Statistic statistic = new Statistic("a", "k", "指标", Stage.PRIMARY, 1, null, null, List.of());
        EvaluationByHand both = EvaluationByHand.of(inView("a", "一"), inView("b", "二"), inView("a", "三"))
                .with(statistic, new Statistic("b", "k", "指标", Stage.PRIMARY, 1, null, null, List.of()))
                .deciding(new org.junheng.findings.Verdict(
                        "b", "T-V1", org.junheng.findings.Verdict.VerdictOutcome.MET, "", List.of()));
        InViews a = new InViews(both, java.util.Set.of("a"));
        InViews b = new InViews(both, java.util.Set.of("b", "c"));

        assertThat(a.findings()).extracting(Finding::message).containsExactly("一", "三");
        assertThat(b.findings()).extracting(Finding::message).containsExactly("二");
        assertThat(a.counts()).isEqualTo(Map.of(Outcome.MET, 2L));
        assertThat(a.statistics()).containsExactly(statistic);
        assertThat(a.verdicts()).isEmpty();
        assertThat(b.verdicts()).hasSize(1);
        assertThat(a.explanations()).isEmpty();
        assertThat(new InViews(both, java.util.Set.of("test/p")).explanations()).hasSize(1);
        assertThat(a.packs()).isEmpty();
        assertThat(a.allMet()).isTrue();
        assertThat(new InViews(both.allMet(false), java.util.Set.of("a")).allMet())
                .isFalse();
        assertThat(a.county()).isEqualTo(both.county());
        assertThat(a.asOf()).isEqualTo(both.asOf());
    }

    /** Where two texts begin to differ, with 150 characters before it and 100 from there on. */
    @Test
    void differenceIsShownWhereItBegins() {
        String before = "0123456789".repeat(30);

        assertThat(Written.difference(before + "A" + before, before + "B"))
                .isEqualTo("…" + before.substring(150) + "A" + before.substring(0, 99) + "…\n…" + before.substring(150)
                        + "B…");
        assertThat(Written.difference("ab", "ac")).isEqualTo("…ab…\n…ac…");
        assertThat(Written.difference("a", "ab")).isEqualTo("…a…\n…ab…");
    }

    @Test
    void findingsAreKnownByCriterionAndSubject() {
        Finding one = by("T-R1", Outcome.MET).done();
        Finding other = by("T-R1", Outcome.MET).about(FindingByHand.school("A")).done();

        assertThat(Written.byKey(EvaluationByHand.of(one, other)))
                .isEqualTo(Map.of("T-R1 " + one.subject(), one, "T-R1 " + other.subject(), other));
    }
}
