package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Verdict;
import org.junheng.packs.Pack;
import org.junheng.report.Evaluated;

/** Writes an evaluation for people: the verdict first, then why, then the rest. */
final class TextReport implements EvaluationWriter {
    private final Look look;

    TextReport(Look look) {
        this.look = look;
    }

    @Override
    public void write(Evaluated county, Output out) {
        Evaluation evaluation = county.evaluation();
        Map<String, Pack> packs = used(county);
        Page page = new Page(out.writer(), look.width());
        head(evaluation, packs, page);
        for (String view : views(evaluation)) {
            view(evaluation, view, packs, page);
        }
    }

    @Override
    public String between() {
        return "\n";
    }

    /** The packs that were applied and those above them; the others are not even read. */
    private static Map<String, Pack> used(Evaluated county) {
        Map<String, Pack> used = new TreeMap<>();
        for (Evaluation.UsedPack each : county.evaluation().packs()) {
            Pack pack = county.packs().get(each.id());
            if (pack != null) {
                used.put(each.id(), pack);
            }
        }
        return used;
    }

    private void head(Evaluation evaluation, Map<String, Pack> packs, Page page) {
        String title = Width.harmless(Words.text(
                "report.head", evaluation.county().name(), evaluation.county().code(), evaluation.asOf()));
        page.line(look.style().bold(title));
        page.line("=".repeat(Math.min(Width.of(title), look.width())));
        for (Evaluation.UsedPack pack : evaluation.packs()) {
            page.paragraph(Words.text("report.pack", number(pack, packs), pack.title(), pack.id(), pack.revision()), 0);
        }
    }

    /** Nothing for a document that has none. */
    private static String number(Evaluation.UsedPack used, Map<String, Pack> packs) {
        Pack pack = packs.get(used.id());
        return pack == null || pack.document().isNumbered() ? used.number() : "";
    }

    /** Every view, in the order of the verdicts; a view without a verdict behind them. */
    private static List<String> views(Evaluation evaluation) {
        List<String> views = new ArrayList<>();
        evaluation.verdicts().stream().map(Verdict::view).forEach(views::add);
        evaluation.findings().stream().map(Finding::view).distinct().forEach(view -> {
            if (!views.contains(view)) {
                views.add(view);
            }
        });
        return views;
    }

    private void view(Evaluation evaluation, String view, Map<String, Pack> used, Page page) {
        List<Finding> findings = evaluation.findings().stream()
                .filter(each -> each.view().equals(view))
                .toList();
        page.blank();
        for (int i = 0; i < evaluation.verdicts().size(); i++) {
            Verdict verdict = evaluation.verdicts().get(i);
            if (verdict.view().equals(view)) {
                VerdictPart part = new VerdictPart(used, look);
                part.print(verdict, page);
                part.explain(verdict, evaluation.explanations().get(i), page);
            }
        }
        new VariationPart(used, look)
                .print(
                        evaluation.statistics().stream()
                                .filter(each -> each.view().equals(view))
                                .toList(),
                        findings,
                        page);
        FindingsPart part = new FindingsPart(look, evaluation.county(), findings);
        part.print(findings, page);
        new WeakerPart(used, look).print(findings, page);
        part.counts(findings, page);
    }

    /**
     * How a report looks.
     *
     * @param style colours
     * @param width columns
     * @param all whether what is met is told too
     */
    record Look(Style style, int width, boolean all) {}
}
