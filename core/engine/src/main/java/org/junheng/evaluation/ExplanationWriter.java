package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junheng.findings.Explanation;
import org.junheng.findings.Explanation.Cause;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict.VerdictOutcome;

/** Collects why the verdict on one county is what it is. */
final class ExplanationWriter {
    private final VerdictOutcome verdict;
    private final List<Cause> decisive = new ArrayList<>();
    private final List<Cause> open = new ArrayList<>();
    private final Map<String, Wish> wishes = new LinkedHashMap<>();

    ExplanationWriter(VerdictOutcome verdict) {
        this.verdict = verdict;
    }

    /** Adds what a judgement that decides has found about the county. */
    void add(Judgement judgement, int county) {
        if (judgement.from(county) == judgement.to(county)) {
            addNone(judgement, county);
        }
        for (int row = judgement.from(county); row < judgement.to(county); row++) {
            if (judgement.by(row).supersededBy() == null) {
                add(judgement, judgement.subject(row), row);
            }
        }
    }

    private void addNone(Judgement judgement, int county) {
        if (judgement.none(county) == Outcome.NO_DATA) {
            open.add(new Cause(judgement.by().criterion().id(), judgement.subjectOfNone(county), Outcome.NO_DATA));
            wish(Wording.SCHOOLS);
        }
    }

    private void add(Judgement judgement, Subject subject, int row) {
        Outcome found = judgement.outcome(row);
        Cause cause = new Cause(judgement.by().criterion().id(), subject, found);
        if (isDecisive(judgement, found)) {
            decisive.add(cause);
        } else if (isOpen(judgement, found)) {
            open.add(cause);
            new LinkedHashSet<>(judgement.wanted(row)).forEach(this::wish);
        }
    }

    private boolean isDecisive(Judgement judgement, Outcome found) {
        if (found != Outcome.NOT_MET) {
            return false;
        }
        return verdict == VerdictOutcome.VETOED
                ? judgement.vetoes()
                : verdict == VerdictOutcome.NOT_MET && judgement.settles();
    }

    private static boolean isOpen(Judgement judgement, Outcome found) {
        return switch (found) {
            case NO_DATA, NEEDS_EVIDENCE, UNDECIDED -> true;
            case NOT_MET -> !judgement.settles();
            case MET, NOT_APPLICABLE, NOT_YET_DUE -> false;
        };
    }

    private void wish(Missing missing) {
        wishes.merge(missing.code(), new Wish(missing, 1), Wish::and);
    }

    Explanation explanation(String view) {
        return new Explanation(view, decisive, open, Wish.ranked(wishes.values()));
    }

    /**
     * A missing fact and how many findings it leaves open.
     *
     * @param missing the fact
     * @param findings how many
     */
    private record Wish(Missing missing, int findings) {
        Wish and(Wish other) {
            return new Wish(missing, findings + other.findings);
        }

        static List<Explanation.Wanted> ranked(Collection<Wish> wishes) {
            return wishes.stream()
                    .sorted(Comparator.comparing((Wish each) -> -each.findings)
                            .thenComparing(each -> each.missing.code()))
                    .map(each -> new Explanation.Wanted(each.missing.code(), each.missing.shown(), each.findings))
                    .toList();
        }
    }
}
