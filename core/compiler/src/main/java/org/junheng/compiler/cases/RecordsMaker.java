package org.junheng.compiler.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junheng.compiler.CompilerMessages;
import org.junheng.facts.Dictionary;
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
        kinds.forEach((kind, tree) -> records.put(kind, records(kind, tree, owner + "/" + kind)));
        return records;
    }

    private List<Facts> records(String kind, Tree tree, String holder) {
        List<Facts> records = new ArrayList<>();
        if (!dictionary.holders().contains(holder) || holder.endsWith("/series")) {
            String near = CompilerMessages.didYouMean(
                    holder,
                    dictionary.holders().stream()
                            .filter(each -> each.contains("/") && !each.endsWith("/series"))
                            .toList());
            problems.add(tree.place(), kind, "cases.record", holder, near);
        } else if (tree instanceof Tree.Row row) {
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
