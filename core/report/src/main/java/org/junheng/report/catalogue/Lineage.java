package org.junheng.report.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;
import org.junheng.packs.Scope;

/**
 * A pack with all that it extends, in which its codes are looked up.
 *
 * @param pack the pack
 * @param ancestors the packs that it extends, nearest first
 */
record Lineage(Pack pack, List<Pack> ancestors) {
    Lineage {
        ancestors = List.copyOf(ancestors);
    }

    private Stream<Pack> all() {
        return Stream.concat(Stream.of(pack), ancestors.stream());
    }

    Stream<IndicatorDefinition> indicators() {
        return all().flatMap(each -> each.indicators().stream()).distinct();
    }

    private Stream<FactDefinition> facts() {
        return all().flatMap(each -> each.facts().stream());
    }

    /** A figure of exactly this holder. */
    Optional<FactDefinition> fact(String holder, String code) {
        return facts().filter(each -> each.type() != FactType.RECORDS)
                .filter(each -> each.holder().equals(holder) && each.code().equals(code))
                .findFirst();
    }

    /** A figure that a subject of this holder has itself, or the school or county that it belongs to. */
    Optional<FactDefinition> reachable(String holder, String code) {
        return fact(holder, code).or(() -> fact(owner(holder), code));
    }

    /** Who has the records that a subject of this holder can count: the county or a school. */
    static String owner(String holder) {
        return holder.startsWith(FactDefinition.COUNTY) ? FactDefinition.COUNTY : FactDefinition.SCHOOL;
    }

    /** What people call records of a holder such as {@code school/special-room}: their name, else their code. */
    String recordName(String holder) {
        String code = holder.substring(holder.indexOf('/') + 1);
        return facts().filter(each -> each.type() == FactType.RECORDS)
                .filter(each -> (each.holder() + "/" + each.code()).equals(holder))
                .map(FactDefinition::name)
                .findFirst()
                .orElse(code);
    }

    /** Who a holder is, in words. */
    String holderName(String holder) {
        if (holder.equals(FactDefinition.COUNTY_SERIES)) {
            return CatalogueWords.text("holder.series");
        }
        return holder.contains("/")
                ? CatalogueWords.text("holder.record", recordName(holder))
                : CatalogueWords.text("holder." + holder);
    }

    Optional<Scope> scope(Criterion criterion) {
        return criterion
                .selector()
                .field("scope")
                .flatMap(code -> all().flatMap(each -> each.scopes().stream())
                        .filter(each -> each.code().equals(code))
                        .findFirst());
    }

    /** The criterion of an ancestor. */
    Optional<Criterion> inherited(String id) {
        return ancestors.stream()
                .flatMap(each -> each.criteria().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** The items of a group; one that takes the place of another is counted instead of it, and an allowance adds none. */
    List<Criterion> items(String group) {
        List<Criterion> items = all().flatMap(each -> each.criteria().stream())
                .filter(each -> group.equals(each.group()))
                .filter(each -> !each.is(Relation.Kind.RELAXES))
                .toList();
        Set<String> replaced =
                items.stream().flatMap(each -> each.replaced().stream()).collect(Collectors.toUnmodifiableSet());
        return items.stream().filter(each -> !replaced.contains(each.id())).toList();
    }
}
