package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.compiler.Family;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Scope;

/**
 * What the rules of a pack can see: the dictionary, indicators and scopes of the pack and of what it extends; its own before
 * theirs. It says again, in few words, what the engine does with the same.
 *
 * @param pack the pack
 * @param packs the pack and what it extends, the farthest first
 * @param dictionary all their facts
 */
record Sight(Pack pack, List<Pack> packs, Dictionary dictionary) {
    static Sight of(Family family) {
        List<Pack> packs = new ArrayList<>(family.ancestors());
        Collections.reverse(packs);
        packs.add(family.pack());
        List<FactDefinition> facts =
                packs.stream().flatMap(each -> each.facts().stream()).toList();
        return new Sight(family.pack(), List.copyOf(packs), Dictionary.of(facts));
    }

    /** The indicators of sections of a stage, by code. */
    Map<String, IndicatorDefinition> ofSections(Stage stage) {
        Map<String, IndicatorDefinition> found = new LinkedHashMap<>();
        for (Pack each : packs) {
            each.indicators().stream()
                    .filter(one -> one.holder().equals(FactDefinition.SECTION) && one.isFor(stage))
                    .forEach(one -> found.put(one.code(), one));
        }
        return found;
    }

    /** The indicators of all others, by code. */
    Map<String, IndicatorDefinition> ofOthers() {
        Map<String, IndicatorDefinition> found = new LinkedHashMap<>();
        for (Pack each : packs) {
            each.indicators().stream()
                    .filter(one -> !one.holder().equals(FactDefinition.SECTION))
                    .forEach(one -> found.put(one.code(), one));
        }
        return found;
    }

    /** Ratios of a stage whose variation between schools is judged: those of a group, or all. */
    List<IndicatorDefinition> variations(Stage stage) {
        return ofSections(stage).values().stream()
                .filter(each -> !each.denominator().isEmpty() && !each.group().isEmpty())
                .toList();
    }

    /** A scope by its name. */
    Scope scope(String code) {
        Map<String, Scope> scopes = packs.stream()
                .flatMap(each -> each.scopes().stream())
                .collect(Collectors.toMap(Scope::code, each -> each, (far, near) -> near));
        return Optional.ofNullable(scopes.get(code))
                .orElseThrow(() -> new IllegalStateException("no scope " + code + " in " + pack.id()));
    }
}
