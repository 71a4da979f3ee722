package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingHead;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.findings.Verdict;
import org.junheng.indicators.Measure;
import org.junheng.packs.Pack;

/** One county's part of what was found about a batch. */
final class CountyEvaluation implements Evaluation {
    private final Dossier dossier;
    private final int county;
    private final LocalDate date;
    private final List<ViewOfBatch> views;
    private volatile @Nullable List<Finding> findings;

    CountyEvaluation(Dossier dossier, int county, LocalDate date, List<ViewOfBatch> views) {
        this.dossier = dossier;
        this.county = county;
        this.date = date;
        this.views = views;
    }

    @Override
    public County county() {
        return dossier.county();
    }

    @Override
    public LocalDate asOf() {
        return date;
    }

    @Override
    public List<UsedPack> packs() {
        Map<String, UsedPack> packs = new LinkedHashMap<>();
        for (ViewOfBatch view : views) {
            for (PackRules rules : view.view().packs()) {
                Pack pack = rules.pack();
                packs.put(
                        pack.id(),
                        new UsedPack(
                                pack.id(),
                                pack.document().title(),
                                pack.document().number(),
                                pack.revision(),
                                pack.sha256()));
            }
        }
        return List.copyOf(packs.values());
    }

    @Override
    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (ViewOfBatch view : views) {
            deciding(view).map(each -> verdict(view, each)).ifPresent(verdicts::add);
        }
        return List.copyOf(verdicts);
    }

    /** The verdict of the pack that is applied, or else of its nearest ancestor. */
    private static Optional<VerdictJudgement> deciding(ViewOfBatch view) {
        List<VerdictJudgement> verdicts = view.result().verdicts();
        return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.get(verdicts.size() - 1));
    }

    private Verdict verdict(ViewOfBatch view, VerdictJudgement judgement) {
        Verdict verdict = judgement.verdict(county);
        Pack pack = view.view().pack();
        if (!pack.period().isOver(date)) {
            return verdict;
        }
        List<String> reasons = new ArrayList<>(verdict.reasons());
        reasons.add(Wording.text(
                "verdict.afterwards",
                pack.document().name(),
                String.valueOf(pack.period().until())));
        return new Verdict(verdict.view(), verdict.criterion(), verdict.outcome(), verdict.citation(), reasons);
    }

    @Override
    public List<Explanation> explanations() {
        return views.stream()
                .flatMap(view -> deciding(view).stream())
                .map(each -> each.explanation(county))
                .toList();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> written = findings;
        if (written == null) {
            written = findings(head -> true);
            findings = written;
        }
        return written;
    }

    @Override
    public List<Finding> findings(Predicate<FindingHead> wanted) {
        List<Finding> some = new ArrayList<>();
        views.forEach(view -> view.result().judgements().forEach(each -> each.writeTo(county, wanted, some)));
        return List.copyOf(some);
    }

    @Override
    public List<FindingHead> heads() {
        List<FindingHead> heads = new ArrayList<>();
        views.forEach(view -> view.result().judgements().forEach(each -> each.addHeads(county, heads)));
        return List.copyOf(heads);
    }

    @Override
    public List<Statistic> statistics() {
        List<Statistic> statistics = new ArrayList<>();
        for (ViewOfBatch view : views) {
            for (VariationColumn column : view.result().statistics()) {
                if (column.sections(county) > 0) {
                    statistics.add(statistic(view, column));
                }
            }
        }
        return List.copyOf(statistics);
    }

    private Statistic statistic(ViewOfBatch view, VariationColumn column) {
        return new Statistic(
                view.view().pack().id(),
                column.code(),
                column.values().definition().name(),
                column.values().stage(),
                column.sections(county),
                measured(
                        column.mean(county).measure(),
                        column.values().definition().decimals(),
                        column.values().definition().unit()),
                measured(column.figure(county).measure(), column.decimals(), ""),
                column.missing(county).stream().map(Missing::code).toList());
    }

    private static Finding.@Nullable Measured measured(@Nullable Measure measure, int decimals, String unit) {
        return measure == null
                ? null
                : new Finding.Measured(measure.rounded(decimals).toPlainString(), measure.exact(), unit);
    }

    @Override
    public boolean allMet() {
        Tally tally = new Tally();
        views.forEach(view -> view.result().judgements().forEach(each -> each.countDeciding(county, tally)));
        boolean findingsMet = tally.asMap().keySet().stream()
                .allMatch(outcome -> outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE);
        return findingsMet
                && views.stream()
                        .flatMap(view -> deciding(view).stream())
                        .allMatch(each -> each.outcome(county) == Verdict.VerdictOutcome.MET);
    }

    @Override
    public Map<Outcome, Long> counts() {
        Tally tally = new Tally();
        views.forEach(view -> view.result().judgements().forEach(each -> each.count(county, tally)));
        return tally.asMap();
    }
}
