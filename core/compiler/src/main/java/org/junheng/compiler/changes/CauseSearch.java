package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds by which change outcomes flipped: judges anew with changes taken back, first each by itself, then several. Bounded: a set
 * is judged once, and no more than {@value #MOST} sets.
 */
final class CauseSearch {
    /** More would keep a person waiting; a set takes a tenth of a second. */
    private static final int MOST = 300;

    private final Counterfactuals counterfactuals;
    private final Question question;
    private final List<Set<Judged>> asked;
    private final boolean alwaysUsed;
    private final Map<Set<Change>, Optional<List<Map<Judged, String>>>> tried = new HashMap<>();

    /**
     * A search.
     *
     * @param asked what flipped, of each county of the question; of nothing else is remembered what came out
     */
    CauseSearch(Counterfactuals counterfactuals, Question question, List<Set<Judged>> asked) {
        this.asked = List.copyOf(asked);
        this.counterfactuals = counterfactuals;
        this.question = question;
        this.alwaysUsed = counterfactuals.before().isUsedOn(question.day())
                && counterfactuals.without(Set.of()).isUsedOn(question.day());
    }

    /**
     * The cause of one flip.
     *
     * @param county its place among those of the question
     * @param candidates the changes that it can depend on
     */
    Cause of(int county, Flip flip, List<Change> candidates) {
        Predicate<Set<Change>> undoes =
                changes -> outcome(changes, county, flip.judged()).equals(Optional.of(Effects.settled(flip.was())));
        if (tried.size() + candidates.size() > MOST) {
            return together(candidates, undoes);
        }
        List<Change> singles =
                candidates.stream().filter(each -> undoes.test(Set.of(each))).toList();
        if (!singles.isEmpty()) {
            return new Cause(Cause.Certainty.EACH, singles);
        }
        Cause together = together(candidates, undoes);
        boolean none = together.certainty() == Cause.Certainty.UNKNOWN;
        return none || tried.size() + candidates.size() > MOST ? together : smaller(candidates, undoes);
    }

    private static Cause together(List<Change> candidates, Predicate<Set<Change>> undoes) {
        return !candidates.isEmpty() && undoes.test(Set.copyOf(candidates))
                ? new Cause(Cause.Certainty.TOGETHER, candidates)
                : new Cause(Cause.Certainty.UNKNOWN, List.of());
    }

    /** Leaves out what can be left out; then looks for a smaller set, size by size, as long as all of a size can be tried. */
    private Cause smaller(List<Change> candidates, Predicate<Set<Change>> undoes) {
        Set<Change> needed = new LinkedHashSet<>(candidates);
        for (Change each : candidates) {
            needed.remove(each);
            if (!undoes.test(Set.copyOf(needed))) {
                needed.add(each);
            }
        }
        List<Change> ordered = candidates.stream().filter(needed::contains).toList();
        int size = 2;
        while (size < ordered.size() && tried.size() + combinations(candidates.size(), size) <= MOST) {
            Optional<List<Change>> found = first(candidates, size, new ArrayList<>(), undoes);
            if (found.isPresent()) {
                return new Cause(Cause.Certainty.SMALLEST, found.get());
            }
            size++;
        }
        return new Cause(size >= ordered.size() ? Cause.Certainty.SMALLEST : Cause.Certainty.NEEDED, ordered);
    }

    private static long combinations(int of, int size) {
        long combinations = 1;
        for (int i = 0; i < size; i++) {
            combinations = combinations * (of - i) / (i + 1);
            if (combinations > MOST) {
                return combinations;
            }
        }
        return combinations;
    }

    private static Optional<List<Change>> first(
            List<Change> from, int size, List<Change> chosen, Predicate<Set<Change>> undoes) {
        if (size == 0) {
            return undoes.test(Set.copyOf(chosen)) ? Optional.of(List.copyOf(chosen)) : Optional.empty();
        }
        for (int i = 0; i <= from.size() - size; i++) {
            chosen.add(from.get(i));
            Optional<List<Change>> found = first(from.subList(i + 1, from.size()), size - 1, chosen, undoes);
            if (found.isPresent()) {
                return found;
            }
            chosen.remove(chosen.size() - 1);
        }
        return Optional.empty();
    }

    /** What comes out with changes taken back; nothing if the pack cannot be so. */
    private Optional<String> outcome(Set<Change> changes, int county, Judged judged) {
        return tried.computeIfAbsent(changes, this::judge)
                .map(each -> each.get(county).getOrDefault(judged, ""));
    }

    /** A pack that contradicts itself, such as a criterion without its indicator, judges nobody. */
    private Optional<List<Map<Judged, String>>> judge(Set<Change> changes) {
        try {
            Answers answers = counterfactuals.without(changes);
            // that a pack is not used at all explains nothing where both are
            return alwaysUsed && !answers.isUsedOn(question.day())
                    ? Optional.empty()
                    : Optional.of(outcomes(answers.to(question)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Map<Judged, String>> outcomes(List<Map<Judged, Found>> answers) {
        List<Map<Judged, String>> outcomes = new ArrayList<>();
        for (int county = 0; county < answers.size(); county++) {
            Map<Judged, String> ofCounty = new HashMap<>();
            Map<Judged, Found> found = answers.get(county);
            asked.get(county).forEach(each -> ofCounty.put(each, outcome(found.get(each))));
            outcomes.add(ofCounty);
        }
        return outcomes;
    }

    private static String outcome(@Nullable Found found) {
        return found == null ? "" : Effects.settled(found.outcome());
    }
}
