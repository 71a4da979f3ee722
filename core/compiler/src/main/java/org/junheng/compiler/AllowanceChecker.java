package org.junheng.compiler;

import java.util.Optional;
import org.junheng.packs.Criterion;
import org.junheng.packs.Issuer;
import org.junheng.packs.Pack;

/** Checks allowances (宽限): who makes one, for whom, and until when. */
final class AllowanceChecker {
    private final Family family;
    private final CriterionProblems problems;

    AllowanceChecker(Family family, CriterionProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    /**
     * Checks an allowance from a target.
     *
     * @return false if its pack cannot make any; what it allows does not matter then
     */
    boolean check(Criterion criterion, Criterion target) {
        if (!hasRank(criterion, target)) {
            return false;
        }
        scope(criterion, target);
        if (criterion.period().until() == null && family.pack().period().until() == null) {
            problems.add(criterion, "layer.period", criterion.id());
        }
        return true;
    }

    /** Who has not issued a criterion cannot allow less, unless it stands higher. */
    private boolean hasRank(Criterion criterion, Criterion target) {
        Pack other = family.ancestors().stream()
                .filter(each -> each.criteria().contains(target))
                .findFirst()
                .orElseThrow();
        Issuer own = family.pack().document().issuer();
        Issuer theirs = other.document().issuer();
        if (own.compareTo(theirs) > 0) {
            problems.add(criterion, "layer.rank", own.code(), target.id(), theirs.code());
            return false;
        }
        return true;
    }

    /** An allowance is for somebody, and for nobody whom its target does not judge. */
    private void scope(Criterion criterion, Criterion target) {
        ColumnType type = ColumnType.find(criterion.selector().type()).orElseThrow();
        Optional<String> code = criterion.selector().field(ColumnType.SCOPE);
        if (!type.properties().contains(ColumnType.SCOPE)) {
            problems.add(criterion, "layer.noScope", criterion.id(), type.type());
        } else if (code.isEmpty()) {
            problems.add(criterion, "layer.scope", criterion.id());
        } else if (isUncounted(criterion) && !isUncounted(target)) {
            problems.add(criterion, "layer.uncounted", criterion.id(), code.get(), target.id());
        }
    }

    private boolean isUncounted(Criterion criterion) {
        Optional<String> code = criterion.selector().field(ColumnType.SCOPE);
        return family.scopes().anyMatch(each -> Optional.of(each.code()).equals(code) && each.uncounted());
    }
}
