package org.junheng.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.RecordCount;
import org.junheng.packs.Scope;

/**
 * A pack and all that it extends: what it can see.
 *
 * @param pack the pack
 * @param ancestors the packs that it extends, nearest first, each once
 */
record Family(Pack pack, List<Pack> ancestors) {
    Family {
        ancestors = List.copyOf(ancestors);
    }

    /**
     * Looks the ancestors up; those that are not known are left out.
     *
     * @param packs packs by id
     */
    static Family of(Pack pack, Function<String, Optional<Pack>> packs) {
        Map<String, Pack> found = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(pack.parents());
        while (!open.isEmpty()) {
            String id = open.remove(0);
            Optional<Pack> ancestor = found.containsKey(id) ? Optional.empty() : packs.apply(id);
            ancestor.ifPresent(each -> {
                found.put(id, each);
                open.addAll(each.parents());
            });
        }
        return new Family(pack, List.copyOf(found.values()));
    }

    /** All packs of the family, the pack itself first. */
    Stream<Pack> all() {
        return Stream.concat(Stream.of(pack), ancestors.stream());
    }

    Stream<FactDefinition> facts() {
        return all().flatMap(each -> each.facts().stream());
    }

    Stream<IndicatorDefinition> indicators() {
        return all().flatMap(each -> each.indicators().stream());
    }

    Stream<Scope> scopes() {
        return all().flatMap(each -> each.scopes().stream());
    }

    /** What the dictionary says about a figure of exactly this holder. */
    Optional<FactDefinition> fact(String holder, String code) {
        return facts().filter(
                        each -> each.holder().equals(holder) && each.code().equals(code))
                .findFirst();
    }

    /** A fact that a subject of this holder has itself, or the school or county that it belongs to. */
    Optional<FactDefinition> reachable(String holder, String code) {
        Optional<FactDefinition> own = fact(holder, code);
        String outer = holder.startsWith(FactDefinition.COUNTY) ? FactDefinition.COUNTY : FactDefinition.SCHOOL;
        return own.isPresent() ? own : fact(outer, code);
    }

    /** Whether a term counts records that a subject of this holder can have, by a word that they can say. */
    boolean isCountable(String holder, RecordCount count) {
        String outer = holder.startsWith(FactDefinition.COUNTY) ? FactDefinition.COUNTY : FactDefinition.SCHOOL;
        return fact(outer + "/" + count.kind(), count.field())
                .filter(each -> each.type() == FactType.WORD && each.words().contains(count.word()))
                .isPresent();
    }

    Stream<Criterion> criteria() {
        return all().flatMap(each -> each.criteria().stream());
    }

    /** The criterion of an ancestor. */
    Optional<Criterion> inherited(String id) {
        return ancestors.stream()
                .flatMap(each -> each.criteria().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
