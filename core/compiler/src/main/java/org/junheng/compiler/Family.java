package org.junheng.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Scope;

/**
 * A pack and all that it extends: what it can see.
 *
 * @param pack the pack
 * @param ancestors the packs that it extends, nearest first, each once
 */
public record Family(Pack pack, List<Pack> ancestors) {
    /** Copies the list. */
    public Family {
        ancestors = List.copyOf(ancestors);
    }

    /**
     * Looks the ancestors up; those that are not known are left out.
     *
     * @param packs packs by id
     */
    public static Family of(Pack pack, Function<String, Optional<Pack>> packs) {
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

    /** All facts; the names of kinds of records are none. */
    Stream<FactDefinition> facts() {
        return all().flatMap(each -> each.facts().stream()).filter(each -> each.type() != FactType.RECORDS);
    }

    Stream<IndicatorDefinition> indicators() {
        return all().flatMap(each -> each.indicators().stream());
    }

    /** The definitions of one indicator: one for all stages, or one for each. */
    public Stream<IndicatorDefinition> definitions(String code) {
        return indicators().filter(each -> each.code().equals(code));
    }

    /** The names that rules of the pack can use for a part of their subjects. */
    public Stream<Scope> scopes() {
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
        return own.isPresent() ? own : fact(owner(holder), code);
    }

    /** Who has the records that a subject of this holder can count: the county or a school. */
    static String owner(String holder) {
        return holder.startsWith(FactDefinition.COUNTY) ? FactDefinition.COUNTY : FactDefinition.SCHOOL;
    }

    /** The holders that are kinds of records, such as {@code school/special-room}. */
    Set<String> records() {
        return facts().map(FactDefinition::holder)
                .filter(each -> each.contains("/") && !each.endsWith(FactDefinition.SERIES))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a holder is a kind of record of which nothing is declared. */
    boolean isUnknownRecord(String holder) {
        return holder.contains("/")
                && !holder.equals(FactDefinition.COUNTY_SERIES)
                && !records().contains(holder);
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
