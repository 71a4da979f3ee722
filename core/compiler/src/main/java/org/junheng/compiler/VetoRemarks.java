package org.junheng.compiler;

import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** Remarks on rules that veto (一票否决) where the words of the law do not, and on those that do not where these do. */
final class VetoRemarks {
    private static final String VETO = "否决";
    private static final String NEVER = "never";

    private final Pack pack;
    private final CriterionProblems remarks;

    VetoRemarks(Pack pack, FileProblems remarks) {
        this.pack = pack;
        this.remarks = new CriterionProblems(remarks);
    }

    void add() {
        for (Criterion criterion : pack.criteria()) {
            if (criterion.selector().type().equals(ColumnType.EVIDENCE.type())) {
                boolean vetoes = criterion.requirement().get(0).name().equals(NEVER);
                boolean isVeto = LawText.of(criterion).contains(VETO);
                if (vetoes != isVeto) {
                    remarks.add(criterion, vetoes ? "remark.never" : "remark.veto", criterion.id());
                }
            }
        }
    }
}
