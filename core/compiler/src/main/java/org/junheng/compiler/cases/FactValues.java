package org.junheng.compiler.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.compiler.CompilerMessages;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Reads the values of facts as the dictionary has them. */
final class FactValues {
    private final Dictionary dictionary;
    private final Problems problems;

    FactValues(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** Whether a fact is declared for exactly this holder. */
    boolean isOf(String holder, String code) {
        return dictionary
                .find(holder, code)
                .filter(each -> each.holder().equals(holder))
                .isPresent();
    }

    /** The values of a holder's facts. */
    Map<String, Object> read(Map<String, Tree> facts, String holder) {
        Map<String, Object> values = new HashMap<>();
        facts.forEach((code, tree) -> {
            Optional<FactDefinition> definition = dictionary.find(holder, code);
            if (definition.isEmpty()) {
                List<String> holders = holders(holder);
                String near = CompilerMessages.didYouMean(code, codes(holders));
                String either = String.join(CompilerMessages.AND, holders);
                problems.add(tree.place(), code, "fact.unknown", code, either, near);
            }
            definition.flatMap(each -> value(each, tree)).ifPresent(value -> values.put(code, value));
        });
        return values;
    }

    /** Whose facts may be meant: in a flat list, those of the section or of the school. */
    private static List<String> holders(String holder) {
        boolean flat = holder.equals(FactDefinition.SECTION) || holder.equals(FactDefinition.SCHOOL);
        return flat ? List.of(FactDefinition.SECTION, FactDefinition.SCHOOL) : List.of(holder);
    }

    private Set<String> codes(List<String> holders) {
        Set<String> codes = new TreeSet<>();
        holders.forEach(each -> codes.addAll(dictionary.codes(each)));
        return codes;
    }

    private Optional<Object> value(FactDefinition definition, Tree tree) {
        Optional<Object> value = switch (definition.type()) {
            case COUNT, AMOUNT ->
                Fields.number(tree, definition.code(), problems).map(each -> each);
            case LEVEL -> level(definition, tree);
            case DATE, PAST_DATE ->
                Fields.date(tree, definition.code(), problems).map(each -> each);
            case FLAG ->
                leaf(tree, Tree.Kind.FLAG, definition.code(), "kind.flag").map(Boolean::valueOf);
            case RECORDS -> throw new IllegalStateException(definition.code() + " has no value");
            case WORD, TEXT ->
                leaf(tree, Tree.Kind.TEXT, definition.code(), "kind.text").map(each -> each);
        };
        value.flatMap(definition::complaint)
                .ifPresent(each -> problems.add(
                        tree.place(),
                        definition.code(),
                        each.key(),
                        each.arguments().toArray()));
        return value;
    }

    /** A level as people write it; of anything else the dictionary complains. */
    private static Optional<Object> level(FactDefinition definition, Tree tree) {
        String written = tree instanceof Tree.Leaf leaf ? leaf.text() : Fields.shown(tree);
        Optional<BigDecimal> place = definition.level(written);
        return Optional.of(place.isPresent() ? place.get() : written);
    }

    private Optional<String> leaf(Tree tree, Tree.Kind kind, String code, String key) {
        if (tree instanceof Tree.Leaf leaf && leaf.kind() == kind) {
            return Optional.of(leaf.text());
        }
        problems.add(tree.place(), code, key, Fields.shown(tree));
        return Optional.empty();
    }
}
