package org.junheng.compiler.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junheng.compiler.CompilerMessages;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Makes the records of an example: by kind, a list of fields each. */
final class RecordsMaker {
    private final Dictionary dictionary;
    private final Problems problems;

    RecordsMaker(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    Map<String, List<Facts>> make(Map<String, Tree> kinds, String owner) {
        Map<String, List<Facts>> records = new HashMap<>();
        kinds.forEach((kind, tree) -> {
            if (kinds(owner).contains(kind)) {
                records.put(kind, records(kind, tree, owner + "/" + kind));
            } else {
                unknown(kind, tree, owner);
            }
        });
        return records;
    }

    /** The kinds of record that are declared for the county or for schools. */
    private Set<String> kinds(String owner) {
        return dictionary.holders().stream()
                .filter(each -> each.startsWith(owner + "/") && !each.endsWith(FactDefinition.SERIES))
                .map(each -> each.substring(owner.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void unknown(String kind, Tree tree, String owner) {
        String other = owner.equals(FactDefinition.COUNTY) ? FactDefinition.SCHOOL : FactDefinition.COUNTY;
        if (kinds(other).contains(kind)) {
            problems.add(tree.place(), kind, "cases.recordOwner", kind, owner, other);
        } else {
            String near = CompilerMessages.didYouMean(kind, kinds(owner));
            problems.add(tree.place(), kind, "cases.record", kind, owner, near);
        }
    }

    private List<Facts> records(String kind, Tree tree, String holder) {
        List<Facts> records = new ArrayList<>();
        if (tree instanceof Tree.Row row) {
            for (Tree item : row.items()) {
                if (!(item instanceof Tree.Branch)) {
                    problems.add(item.place(), kind, "kind.object", Fields.shown(item));
                }
                Map<String, Tree> fields = item instanceof Tree.Branch branch ? branch.members() : Map.of();
                records.add(Facts.of(new FactValues(dictionary, problems).read(fields, holder)));
            }
        } else {
            problems.add(tree.place(), kind, "kind.list", Fields.shown(tree));
        }
        return records;
    }
}
