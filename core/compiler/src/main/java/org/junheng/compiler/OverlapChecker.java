package org.junheng.compiler;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.compiler.conflicts.StatedConflict;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/**
 * Checks that no two rules of a pack hold the same figures of the same subjects against different limits on the same day, as a
 * changed rule does whose predecessor has no end. Steps with days of their own ({@code @due}) do not, nor does what the pack
 * states as a contradiction of its document.
 */
final class OverlapChecker {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ParsedPack parsed;
    private final Pack pack;
    private final CriterionProblems problems;

    OverlapChecker(ParsedPack parsed, Family family) {
        this.parsed = parsed;
        this.pack = family.pack();
        this.problems = new CriterionProblems(parsed.problems());
    }

    void check() {
        List<Criterion> criteria = pack.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion later = criteria.get(i);
            criteria.subList(0, i).stream()
                    .filter(earlier -> contradict(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> add(earlier, later));
        }
    }

    private boolean contradict(Criterion earlier, Criterion later) {
        return earlier.selector().equals(later.selector())
                && earlier.opening().equals(later.opening())
                && earlier.leeway().equals(later.leeway())
                && earlier.partOf() == null
                && later.partOf() == null
                && !replaceTheSame(earlier, later)
                && haveOtherLimits(earlier, later)
                && pack.inForce(earlier).overlaps(pack.inForce(later))
                && !isStated(earlier, later);
    }

    /** Which is refused for itself. */
    private static boolean replaceTheSame(Criterion earlier, Criterion later) {
        return earlier.replaced().isPresent() && earlier.replaced().equals(later.replaced());
    }

    private static boolean haveOtherLimits(Criterion earlier, Criterion later) {
        Optional<Bound> first = Bound.of(earlier);
        Optional<Bound> second = Bound.of(later);
        return first.isPresent()
                && second.isPresent()
                && first.get().comparator() == second.get().comparator()
                && first.get().number().compareTo(second.get().number()) != 0;
    }

    private boolean isStated(Criterion one, Criterion other) {
        // what is wrong with the file is told for itself
        List<StatedConflict> stated = ConflictsTable.read(parsed.source(), new FileProblems(""));
        return stated.stream()
                .anyMatch(each -> (says(one, each.first()) && says(other, each.second()))
                        || (says(other, each.first()) && says(one, each.second())));
    }

    private static boolean says(Criterion criterion, StatedConflict.Passage passage) {
        String law = BLANKS.matcher(criterion.law()).replaceAll("");
        String words = BLANKS.matcher(passage.words()).replaceAll("");
        return law.contains(words)
                || (words.contains(criterion.clause()) && !criterion.clause().isEmpty());
    }

    private void add(Criterion earlier, Criterion later) {
        problems.add(
                later,
                "overlap.limit",
                earlier.id(),
                earlier.file() + ":" + earlier.line(),
                Bound.of(earlier).orElseThrow(),
                Bound.of(later).orElseThrow());
    }
}
