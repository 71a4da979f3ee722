package org.junheng.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.findings.FindingHead;
import org.junheng.findings.Outcome;

/** The last line of a view: how many findings there are of each outcome. */
final class CountsPart {
    private final List<FindingHead> findings;

    CountsPart(List<FindingHead> findings) {
        this.findings = findings;
    }

    void print(Page page) {
        List<FindingHead> deciding =
                findings.stream().filter(each -> each.supersededBy() == null).toList();
        Map<Outcome, Long> counts = deciding.stream()
                .filter(each -> !isContradiction(each))
                .collect(groupingBy(FindingHead::outcome, TreeMap::new, counting()));
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) -> parts.add(Words.text("report.count", Words.outcome(outcome), count)));
        long contradictions =
                deciding.stream().filter(CountsPart::isContradiction).count();
        if (contradictions > 0) {
            parts.add(Words.text("report.count.contradictions", contradictions));
        }
        page.blank();
        String all = String.join(Words.text("report.count.and"), parts);
        page.paragraph(
                Words.text("report.counts", deciding.size(), all) + besides(findings.size() - deciding.size()), 0);
    }

    /** Figures that contradict each other are counted apart from what is not met. */
    static boolean isContradiction(FindingHead finding) {
        return finding.check() && finding.outcome() == Outcome.NOT_MET;
    }

    private static String besides(int replaced) {
        return replaced == 0 ? "" : Words.text("report.counts.replaced", replaced);
    }
}
