package org.junheng.report.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;

/**
 * What an evaluation says about one subject by one criterion, all views together: the worst that any of them decides.
 *
 * @param key whom and what it is about
 * @param finding the finding that says it
 * @param result what it says
 * @param remark what people should know
 */
record Judged(EntryKey key, Finding finding, LatestResult result, String remark) {
    private static final String ITEM = "#";

    /** All that an evaluation says, in its order. */
    static Map<EntryKey, Judged> of(Evaluation evaluation) {
        Map<EntryKey, List<Finding>> findings = new LinkedHashMap<>();
        for (Finding finding : evaluation.findings()) {
            findings.computeIfAbsent(key(evaluation.county().code(), finding), key -> new ArrayList<>())
                    .add(finding);
        }
        Map<EntryKey, Judged> judged = new LinkedHashMap<>();
        findings.forEach((key, about) -> judged.put(key, of(key, about)));
        return judged;
    }

    private static EntryKey key(String county, Finding finding) {
        Subject subject = finding.subject();
        return new EntryKey(
                county,
                subject.item() == null ? subject.code() : subject.code() + ITEM + subject.item(),
                subject.stage() == null ? "" : LedgerWords.stage(subject.stage()),
                finding.criterion());
    }

    private static Judged of(EntryKey key, List<Finding> findings) {
        Finding worst = findings.stream()
                .min(Comparator.comparing(Judged::result))
                .orElseThrow(() -> new IllegalStateException("no finding about " + key));
        return new Judged(key, worst, result(worst), remark(worst, findings));
    }

    /** What another criterion decides is met or not decided here. */
    private static LatestResult result(Finding finding) {
        LatestResult result = LatestResult.of(finding);
        return finding.supersededBy() == null || result == LatestResult.MET ? result : LatestResult.SUPERSEDED;
    }

    private static String remark(Finding worst, List<Finding> findings) {
        List<String> remarks = new ArrayList<>(result(worst).isQuestion() ? List.of(worst.message()) : worst.notes());
        findings.stream()
                .filter(each -> each.supersededBy() != null)
                .map(each -> LedgerWords.text("remark.superseded", each.view(), String.valueOf(each.supersededBy())))
                .forEach(remarks::add);
        return remarks.stream().map(OneLine::of).distinct().collect(Collectors.joining(History.SEPARATOR));
    }
}
