package org.junheng.compiler.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whose outcome flips from one pack to another one, and by which change. */
public final class Effects {
    private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    private static final Cause NOT_YET = new Cause(Cause.Certainty.UNKNOWN, List.of());

    private final PackChanges comparison;
    private final Counterfactuals counterfactuals;
    private final Relevance relevance;
    private final Answers before;

    /**
     * A finder; compiles what must be compiled.
     *
     * @param loader where shipped packs are
     */
    public Effects(PackChanges comparison, ClassLoader loader) {
        this.comparison = comparison;
        this.counterfactuals = new Counterfactuals(comparison, loader);
        this.relevance = new Relevance(comparison);
        this.before = counterfactuals.before();
    }

    /** Whether the pack as it was is used on the day. */
    public boolean isUsedBefore(LocalDate day) {
        return before.isUsedOn(day);
    }

    /** Whether the pack as it is is used on the day. */
    public boolean isUsedAfter(LocalDate day) {
        return counterfactuals.without(Set.of()).isUsedOn(day);
    }

    /**
     * What flips.
     *
     * @return of each county, in their order: its findings in the order of the criteria, then its verdict
     */
    public List<List<Flip>> of(Question question) {
        List<Map<Judged, Found>> was = before.to(question);
        List<Map<Judged, Found>> is = counterfactuals.without(Set.of()).to(question);
        List<List<Flip>> flips = new ArrayList<>();
        for (int county = 0; county < question.dossiers().size(); county++) {
            flips.add(flips(was.get(county), is.get(county)));
        }
        CauseSearch search = new CauseSearch(counterfactuals, question, asked(flips));
        List<List<Flip>> explained = new ArrayList<>();
        for (int county = 0; county < flips.size(); county++) {
            explained.add(explained(county, flips.get(county), search));
        }
        return explained;
    }

    private static List<Set<Judged>> asked(List<List<Flip>> flips) {
        return flips.stream()
                .map(each -> each.stream().map(Flip::judged).collect(Collectors.toSet()))
                .toList();
    }

    private static List<Flip> flips(Map<Judged, Found> was, Map<Judged, Found> is) {
        Map<Judged, Found> all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        List<Flip> flips = new ArrayList<>();
        for (Judged judged : all.keySet()) {
            Flip flip = new Flip(judged, was.get(judged), is.get(judged), NOT_YET);
            if (!settled(flip.was()).equals(settled(flip.is()))) {
                flips.add(flip);
            }
        }
        return flips;
    }

    /** That nothing was found, and that there is nothing to judge, is the same to everybody. */
    static String settled(String outcome) {
        return outcome.equals(NOT_APPLICABLE) ? "" : outcome;
    }

    private List<Flip> explained(int county, List<Flip> flips, CauseSearch search) {
        List<Flip> explained = new ArrayList<>();
        for (Flip flip : flips) {
            String criterion = flip.judged().criterion();
            List<Change> whole = comparison.changes().stream()
                    .filter(each -> each.part().type() == Part.Type.CRITERION
                            && each.aspect() == Aspect.WHOLE
                            && each.part().code().equals(criterion))
                    .toList();
            // of a criterion that is there only once it is plain that without the change nothing flips
            Cause cause = whole.isEmpty()
                    ? search.of(county, flip, candidates(flip, flips))
                    : new Cause(Cause.Certainty.EACH, whole);
            explained.add(new Flip(flip.judged(), flip.before(), flip.after(), cause));
        }
        return explained;
    }

    private List<Change> candidates(Flip flip, List<Flip> all) {
        String criterion = flip.judged().criterion();
        return flip.judged().isVerdict() ? relevance.ofVerdict(criterion, all) : relevance.of(criterion);
    }
}
