package org.junheng.testkit.laws;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.evaluation.BatchEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;

/**
 * The criteria of a pack and its ancestors as they judge some counties.
 *
 * @param rules their compiled rules
 * @param line the pack, its ancestors before it
 * @param counties what is judged
 * @param day the day of the evaluation
 */
record RulesOfPack(CompiledRules rules, List<Pack> line, List<Dossier> counties, LocalDate day)
        implements Interference.Rules {
    private static final Set<String> COUNTING = Set.of("SectionItems", "CountyItems");

    @Override
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        line.forEach(pack -> pack.criteria().stream()
                .filter(each -> each.level() != Level.VERDICT && each.inForce(day))
                .forEach(each -> names.add(each.id())));
        return names;
    }

    /** The criterion, those that it counts, and all that these name or are named by. */
    @Override
    public Set<String> needed(String name) {
        Set<String> needed = new HashSet<>(Set.of(name));
        for (Pack pack : line) {
            for (Criterion each : pack.criteria()) {
                if (each.id().equals(name) && COUNTING.contains(each.selector().type())) {
                    String group = each.selector().field("group").orElse("");
                    pack.criteria().stream()
                            .filter(item -> group.equals(item.group()))
                            .forEach(item -> needed.add(item.id()));
                }
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Pack pack : line) {
                for (Criterion each : pack.criteria()) {
                    more |= each.target().map(needed::contains).orElse(false) && needed.add(each.id());
                    more |= needed.contains(each.id())
                            && each.target().map(needed::add).orElse(false);
                }
            }
        }
        return needed;
    }

    @Override
    public Map<String, String> run(Set<String> names) {
        return found(evaluate(names));
    }

    /** The counties as some of the criteria alone judge them. */
    List<Evaluation> evaluate(Set<String> names) {
        String id = line.get(line.size() - 1).id();
        return BatchEvaluator.evaluate(List.of(rules.view(id, names)), counties, day);
    }

    /** What each criterion found, as texts. */
    static Map<String, String> found(List<Evaluation> evaluations) {
        Map<String, String> found = new TreeMap<>();
        for (Evaluation evaluation : evaluations) {
            for (Finding each : evaluation.findings()) {
                found.merge(each.criterion(), text(each), (one, other) -> one + "; " + other);
            }
        }
        return found;
    }

    private static String text(Finding each) {
        return each.subject() + " " + each.outcome() + " " + each.measured() + " " + each.shortfall() + " "
                + each.inputs() + " " + each.missing() + " " + each.supersededBy();
    }
}
