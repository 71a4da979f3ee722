package org.junheng.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.findings.Explanation;
import org.junheng.findings.Verdict;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;

/** The verdict of a view, and what stands in the way. */
final class VerdictPart {
    private static final int INDENT = 2;
    private static final int MOST_WANTED = 5;
    /** What decides comes first; of a long plan of which little is known, the rest stands below anyway. */
    private static final int MOST_REASONS = 30;

    private final Map<String, Pack> packs;
    private final TextReport.Look look;

    VerdictPart(Map<String, Pack> packs, TextReport.Look look) {
        this.packs = packs;
        this.look = look;
    }

    void print(Verdict verdict, Page page) {
        Pack pack = packs.get(verdict.view());
        String document = pack == null ? verdict.view() : pack.document().name();
        String outcome = look.style().of(verdict.outcome(), Words.text("verdict." + verdict.outcome()));
        page.line(look.style().bold(Words.text("report.verdict", document, outcome)));
        List<String> reasons = reasons(verdict);
        int shown = look.all() || reasons.size() <= MOST_REASONS + 1 ? reasons.size() : MOST_REASONS;
        reasons.stream().limit(shown).forEach(reason -> page.paragraph(Words.text("report.reason", reason), INDENT));
        if (shown < reasons.size()) {
            page.paragraph(Words.text("report.reasons.more", reasons.size() - shown), INDENT);
        }
    }

    /** What decides; or, if nothing does yet, the missing facts that would help most. */
    void explain(Verdict verdict, Explanation explanation, Page page) {
        if (!explanation.decisive().isEmpty()) {
            int count = explanation.decisive().size();
            page.paragraph(Words.text(count == 1 ? "report.decisive.one" : "report.decisive.many", count), INDENT);
        }
        List<Explanation.Wanted> wanted = explanation.wanted();
        if (verdict.outcome() == Verdict.VerdictOutcome.OPEN && !wanted.isEmpty()) {
            page.paragraph(Words.text("report.wanted", wanted.size()), INDENT);
            wanted.stream()
                    .limit(look.all() ? wanted.size() : MOST_WANTED)
                    .forEach(each -> page.paragraph(
                            Words.text("report.wanted.fact", each.name(), each.code(), each.findings()), INDENT + 2));
        }
    }

    /** The many clauses without a rule are one reason. */
    private List<String> reasons(Verdict verdict) {
        Set<String> pending = pending();
        List<String> reasons = new ArrayList<>();
        Set<String> clauses = new LinkedHashSet<>();
        for (String reason : verdict.reasons()) {
            String id = reason.substring(0, Math.max(0, reason.indexOf(' ')));
            if (pending.contains(id)) {
                clauses.add(id);
            } else {
                reasons.add(reason);
            }
        }
        if (!clauses.isEmpty()) {
            reasons.add(Words.text("report.pending", clauses.size(), IdList.of(clauses)));
        }
        return reasons;
    }

    private Set<String> pending() {
        Set<String> ids = new LinkedHashSet<>();
        packs.values().stream()
                .flatMap(pack -> pack.pending().stream())
                .map(PendingClause::id)
                .forEach(ids::add);
        return ids;
    }
}
