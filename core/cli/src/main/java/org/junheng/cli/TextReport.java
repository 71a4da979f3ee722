package org.junheng.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingHead;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict;
import org.junheng.packs.Pack;
import org.junheng.report.Evaluated;
import org.junheng.report.Variation;

/** Writes an evaluation for people: the verdict first, then why, then the rest. */
final class TextReport implements EvaluationWriter {
    private static final Set<Outcome> TOLD =
            Set.of(Outcome.NOT_MET, Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE, Outcome.UNDECIDED);

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
        List<FindingHead> heads = evaluation.heads();
        for (String view : views(evaluation, heads)) {
            view(county, view, heads, page);
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
    private static Set<String> views(Evaluation evaluation, List<FindingHead> heads) {
        Set<String> views = new LinkedHashSet<>();
        evaluation.verdicts().stream().map(Verdict::view).forEach(views::add);
        heads.stream().map(FindingHead::view).forEach(views::add);
        return views;
    }

    private void view(Evaluated county, String view, List<FindingHead> all, Page page) {
        Evaluation evaluation = county.evaluation();
        Map<String, Pack> used = used(county);
        List<FindingHead> heads =
                all.stream().filter(each -> each.view().equals(view)).toList();
        // what is met is only counted, unless all is told; of coefficients of variation there is a table
        Set<String> variations = Variation.criteria(used.values());
        List<Finding> findings = evaluation.findings(each -> each.view().equals(view)
                && (look.all() || TOLD.contains(each.outcome()) || variations.contains(each.criterion())));
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
        new FindingsPart(look, county.dossier()).print(findings, page);
        new WeakerPart(used, look).print(heads, page);
        new CountsPart(heads).print(page);
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
