package org.junheng.report.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.findings.Comparator;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict;
import org.junheng.indicators.Stage;

/** Evaluations that say what a test wants them to say. */
record Judgements(County county, LocalDate asOf, List<Finding> findings) implements Evaluation {
    static final String PACK = "test/pack";
    static final String OTHER_PACK = "test/other";
    static final County COUNTY = County.of("990201", "示例县");

    static final LocalDate Y2023 = LocalDate.of(2023, 12, 31);
    static final LocalDate Y2024 = LocalDate.of(2024, 12, 31);
    static final LocalDate Y2025 = LocalDate.of(2025, 12, 31);

    static final LedgerTerms TERMS = LedgerTerms.of(Map.of());

    static Judgements of(LocalDate asOf, Finding... findings) {
        return new Judgements(COUNTY, asOf, Arrays.asList(findings));
    }

    /** About a primary section, with 4.2 required of everybody. */
    static Finding found(String criterion, String school, Outcome outcome) {
        return found(criterion, school, outcome, outcome == Outcome.MET ? "4.30" : "4.10");
    }

    static Finding found(String criterion, String school, Outcome outcome, String measured) {
        boolean isMeasured = outcome == Outcome.MET || outcome == Outcome.NOT_MET;
        return new Finding(
                PACK,
                criterion,
                PACK,
                new Subject(Subject.Type.SECTION, school, "学校" + school, Stage.PRIMARY, null),
                "teachers",
                outcome,
                isMeasured ? new Finding.Measured(measured, measured, "人/百名学生") : null,
                new Finding.Required(Comparator.AT_LEAST, "4.2", "人/百名学生"),
                isMeasured ? (outcome == Outcome.MET ? "0.10" : "-0.10") : null,
                outcome == Outcome.NOT_MET ? new Finding.Shortfall("1", "人", "teachers") : null,
                "测〔2023〕1号 第1项",
                Map.of(),
                List.of(),
                List.of(),
                null,
                false,
                null,
                "一句话");
    }

    /** The same finding in another view, where another criterion decides. */
    static Finding superseded(Finding finding, String by) {
        return changed(finding, "test/other", by, finding.check(), finding.subject());
    }

    /** The same as a data check. */
    static Finding check(Finding finding) {
        return changed(finding, finding.view(), null, true, finding.subject());
    }

    static Finding about(Finding finding, Subject subject) {
        return changed(finding, finding.view(), finding.supersededBy(), finding.check(), subject);
    }

    private static Finding changed(
            Finding finding, String view, @Nullable String supersededBy, boolean check, Subject subject) {
        return new Finding(
                view,
                finding.criterion(),
                finding.pack(),
                subject,
                finding.indicator(),
                finding.outcome(),
                finding.measured(),
                finding.required(),
                finding.margin(),
                finding.shortfall(),
                finding.citation(),
                finding.inputs(),
                finding.notes(),
                finding.missing(),
                supersededBy,
                check,
                null,
                finding.message());
    }

    /** The ledger after these evaluations. */
    static Ledger after(Evaluation... evaluations) {
        Ledger ledger = Ledger.EMPTY;
        for (Evaluation each : evaluations) {
            ledger = ledger.update(each, TERMS).ledger();
        }
        return ledger;
    }

    /** A ledger in which one column of one line is written by hand. */
    static Ledger edited(Ledger ledger, int line, Map<LedgerColumn, String> cells) {
        List<Entry> entries = new ArrayList<>(ledger.entries());
        cells.forEach((column, text) -> entries.set(line, entries.get(line).with(column, text)));
        return new Ledger(ledger.layout(), entries);
    }

    @Override
    public List<UsedPack> packs() {
        return List.of(new UsedPack(PACK, "测试", "测〔2023〕1号", "1.0.0", "00"));
    }

    @Override
    public List<Verdict> verdicts() {
        return List.of();
    }

    @Override
    public List<Explanation> explanations() {
        return List.of();
    }

    @Override
    public List<Statistic> statistics() {
        return List.of();
    }

    @Override
    public boolean allMet() {
        return findings.stream().allMatch(each -> each.outcome() == Outcome.MET);
    }

    @Override
    public Map<Outcome, Long> counts() {
        return Map.of();
    }
}
