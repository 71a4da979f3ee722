package org.junheng.compiler;

import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/**
 * Remarks on citations that the words above the rule do not have: a citation is printed behind every finding, so that who changes
 * the clause of a rule has two places to change.
 */
final class SourceRemarks {
    private final Pack pack;
    private final CriterionProblems remarks;

    SourceRemarks(Pack pack, FileProblems remarks) {
        this.pack = pack;
        this.remarks = new CriterionProblems(remarks);
    }

    void add() {
        pack.criteria().stream()
                .filter(each -> !isNamed(each))
                .forEach(each -> remarks.add(each, "remark.cite", each.citation(), firstLine(each)));
    }

    private static boolean isNamed(Criterion criterion) {
        ClauseName cited = ClauseName.of(criterion.citation());
        return criterion.law().lines().anyMatch(cited::isNamedBy);
    }

    private static String firstLine(Criterion criterion) {
        return criterion.law().lines().findFirst().map(String::strip).orElse("");
    }
}
