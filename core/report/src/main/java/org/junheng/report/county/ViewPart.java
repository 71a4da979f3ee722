package org.junheng.report.county;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.findings.Explanation;
import org.junheng.findings.Verdict;
import org.junheng.report.Mark;

/**
 * What one view says: its verdict, what blocks it, how many findings have which outcome, and the coefficients of variation.
 *
 * @param anchor by which the page links to it
 * @param document what people call its document for short
 * @param title the document's title
 * @param above the other documents of the page that it adds to; empty: none
 * @param verdict its verdict; empty: the document has none
 * @param citation where the verdict stands in the document
 * @param decisive how many findings decide alone
 * @param causes the criteria that decide or leave open, those that decide first
 * @param remarks what else stands in the way, in sentences
 * @param wanted missing facts, those that open most findings first
 * @param matrix counts by criterion and outcome
 * @param variations the coefficients of variation
 */
record ViewPart(
        String anchor,
        String document,
        String title,
        String above,
        Optional<Mark> verdict,
        String citation,
        int decisive,
        List<CauseRow> causes,
        List<String> remarks,
        List<Explanation.Wanted> wanted,
        Matrix matrix,
        List<VariationRow> variations) {
    private static final int MOST_WANTED = 8;

    ViewPart {
        causes = List.copyOf(causes);
        remarks = List.copyOf(remarks);
        wanted = List.copyOf(wanted);
        variations = List.copyOf(variations);
    }

    /** What decides. */
    public List<CauseRow> deciding() {
        return causes.stream().filter(CauseRow::decides).toList();
    }

    /** What leaves open. */
    public List<CauseRow> leavingOpen() {
        return causes.stream().filter(each -> !each.decides()).toList();
    }

    /** The facts that would help most. */
    public List<Explanation.Wanted> mostWanted() {
        return wanted.subList(0, Math.min(MOST_WANTED, wanted.size()));
    }

    /** The other facts. */
    public List<Explanation.Wanted> lessWanted() {
        return wanted.subList(Math.min(MOST_WANTED, wanted.size()), wanted.size());
    }

    /**
     * A criterion that decides a verdict or leaves it open.
     *
     * @param id its id
     * @param title its name
     * @param mark what was found
     * @param count of how many subjects
     * @param all how many subjects it judges
     * @param citation where it stands
     * @param decides whether it decides
     */
    record CauseRow(String id, String title, Mark mark, int count, long all, String citation, boolean decides) {}

    /** Puts causes together by criterion and outcome. */
    static List<CauseRow> causes(Explanation explanation, Criteria criteria, Matrix matrix) {
        List<CauseRow> rows = new ArrayList<>(rows(explanation.decisive(), true, criteria, matrix));
        rows.addAll(rows(explanation.open(), false, criteria, matrix));
        return rows;
    }

    private static List<CauseRow> rows(
            Collection<Explanation.Cause> causes, boolean decides, Criteria criteria, Matrix matrix) {
        Map<List<Object>, Integer> counts = new LinkedHashMap<>();
        causes.forEach(each -> counts.merge(List.of(each.criterion(), each.outcome()), 1, Integer::sum));
        List<CauseRow> rows = new ArrayList<>();
        causes.stream()
                .map(each -> new Explanation.Cause(each.criterion(), each.subject(), each.outcome()))
                .forEach(each -> {
                    Integer count = counts.remove(List.<Object>of(each.criterion(), each.outcome()));
                    if (count != null) {
                        rows.add(new CauseRow(
                                each.criterion(),
                                criteria.title(each.criterion()),
                                criteria.mark(each.criterion(), each.outcome()),
                                count,
                                matrix.all(each.criterion()),
                                criteria.citation(each.criterion()),
                                decides));
                    }
                });
        return rows;
    }

    /** The reasons of a verdict that no criterion stands behind; the many clauses without a rule are one. */
    static List<String> remarks(Verdict verdict, Criteria criteria) {
        List<String> remarks = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (String reason : verdict.reasons()) {
            String id = reason.substring(0, Math.max(0, reason.indexOf(' ')));
            if (criteria.isPending(id)) {
                pending.add(id);
            } else if (criteria.find(id).isEmpty()) {
                remarks.add(reason);
            }
        }
        if (!pending.isEmpty()) {
            remarks.add(PageWords.text("pending", pending.size(), String.join(PageWords.text("and"), pending)));
        }
        return remarks;
    }
}
