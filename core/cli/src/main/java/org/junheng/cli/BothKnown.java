package org.junheng.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junheng.compiler.changes.Side;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Known;
import org.junheng.packs.Pack;
import org.junheng.packs.PackHead;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.ShippedPacks;

/**
 * The codes that a dossier may use when it is judged by two packs: those of both, and of all shipped ones. Where a fact is
 * declared in two ways, the second pack's comes first.
 */
final class BothKnown {
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> steps = new TreeSet<>();
    private final Map<String, String> criteria = new HashMap<>();
    private final List<String> contradictions = new ArrayList<>();

    private BothKnown() {}

    /**
     * The codes.
     *
     * @throws UnusableException if no value of a fact could be read for both packs
     */
    static Known of(ComparedPacks packs) {
        BothKnown known = new BothKnown();
        heads(packs.after()).forEach(known::add);
        heads(packs.before()).forEach(known::addOther);
        ShippedPacks.on(BothKnown.class.getClassLoader()).values().forEach(each -> known.add(each.head()));
        if (!known.contradictions.isEmpty()) {
            throw UnusableException.of("diff.type", String.join("、", known.contradictions));
        }
        Dictionary dictionary =
                Dictionary.of(known.facts.values()).withWords(ProcedureStep.HOLDER, ProcedureStep.STEP, known.steps);
        return new Known(dictionary, known.indicators, known.criteria);
    }

    private static Collection<PackHead> heads(Side side) {
        return Stream.<Pack>concat(Stream.of(side.pack()), side.family().ancestors().stream())
                .map(PackHead::of)
                .toList();
    }

    private void addOther(PackHead head) {
        for (FactDefinition each : head.facts()) {
            FactDefinition same = facts.get(key(each));
            if (same != null && !isReadAs(each, same)) {
                contradictions.add(each.name() + "(" + each.code() + ")");
            }
        }
        add(head);
    }

    private void add(PackHead head) {
        head.facts().forEach(each -> facts.putIfAbsent(key(each), each));
        indicators.addAll(head.indicators());
        steps.addAll(head.steps());
        head.attestable().forEach(criteria::putIfAbsent);
    }

    private static String key(FactDefinition fact) {
        return fact.holder() + "/" + fact.code() + (fact.type() == FactType.RECORDS ? "/" : "");
    }

    private static boolean isReadAs(FactDefinition one, FactDefinition other) {
        return value(one.type()).equals(value(other.type()))
                && (one.type() != FactType.LEVEL || one.words().equals(other.words()));
    }

    private static String value(FactType type) {
        return switch (type) {
            case COUNT, AMOUNT -> "number";
            case DATE, PAST_DATE -> "date";
            default -> type.code();
        };
    }
}
