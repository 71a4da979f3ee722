package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.input.Problem;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** A sound pack whose rules are read otherwise, to see what the checks and remarks say about that. Nothing is compiled or evaluated. */
public final class ChangedRules {
    private final ParsedPack parsed;
    private final Family family;

    /**
     * The checks of a pack.
     *
     * @param source its files, in which nothing is wrong
     * @param packs the packs at hand, by id, among them all that it extends
     */
    public ChangedRules(PackSource source, Map<String, Pack> packs) {
        parsed = PackReader.read(source, TimeBudget.of(1));
        family = Family.of(parsed.pack().orElseThrow(), id -> Optional.ofNullable(packs.get(id)));
    }

    /**
     * What is wrong with the pack, or to be looked at in its rules, if it had other criteria.
     *
     * @param criteria all of its criteria
     */
    public List<Problem> problems(List<Criterion> criteria) {
        FileProblems problems = new FileProblems(parsed.source().name());
        ParsedPack changed = new ParsedPack(
                parsed.source(),
                problems,
                parsed.manifest(),
                parsed.facts(),
                parsed.indicators(),
                criteria,
                parsed.steps(),
                parsed.consequences(),
                parsed.cases());
        Family related = new Family(changed.pack().orElseThrow(), family.ancestors());
        PackChecker.check(changed, related);
        FileProblems remarks = new FileProblems(parsed.source().name());
        PackRemarks.ofRules(related, parsed.source(), remarks);
        List<Problem> all = new ArrayList<>(problems.list());
        all.addAll(remarks.list());
        return all;
    }
}
