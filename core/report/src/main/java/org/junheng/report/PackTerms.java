package org.junheng.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.input.Messages;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;

/** What the packs behind an evaluation call criteria, indicators and facts. Other packs are only read for facts that no used one has. */
public final class PackTerms {
    private static final Messages WORDS = new Messages(PackTerms.class, "org.junheng.report.messages");

    private final Map<String, Pack> packs;
    private final Map<String, Pack> used = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<String, Optional<FactDefinition>> facts = new HashMap<>();

    /** The terms of an evaluation. */
    public PackTerms(Evaluated county) {
        packs = county.packs();
        for (Evaluation.UsedPack each : county.evaluation().packs()) {
            lineage(each.id()).forEach(pack -> used.putIfAbsent(pack.id(), pack));
        }
        used.values().forEach(pack -> pack.criteria().forEach(each -> criteria.put(each.id(), each)));
    }

    /** A pack with all that it extends, itself first. */
    private List<Pack> lineage(String id) {
        Set<String> ids = new LinkedHashSet<>();
        collect(id, ids);
        return ids.stream().map(packs::get).filter(Objects::nonNull).toList();
    }

    private void collect(String id, Set<String> ids) {
        Pack pack = packs.get(id);
        if (pack != null && ids.add(id)) {
            pack.parents().forEach(parent -> collect(parent, ids));
        }
    }

    /** The criterion of a finding. */
    public Optional<Criterion> criterion(Finding finding) {
        return criterion(finding.criterion());
    }

    /** A criterion of the used packs. */
    public Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    /** The criteria of the used packs, pack by pack in the order of the law. */
    public List<Criterion> criteria() {
        return used.values().stream().flatMap(each -> each.criteria().stream()).toList();
    }

    /** A used pack, or one that it extends. */
    public Optional<Pack> pack(String id) {
        return Optional.ofNullable(used.get(id));
    }

    /** What people call the document of a pack for short. */
    public String document(String pack) {
        return pack(pack).map(each -> each.document().name()).orElse(pack);
    }

    /** The definition of the indicator that a finding is about. */
    public Optional<IndicatorDefinition> indicator(Finding finding) {
        String code = finding.indicator();
        return code == null
                ? Optional.empty()
                : lineage(finding.pack()).stream()
                        .flatMap(pack -> pack.indicators().stream())
                        .filter(each -> each.code().equals(code))
                        .filter(each -> each.stage() == null
                                || finding.subject().stage() == null
                                || each.isFor(finding.subject().stage()))
                        .findFirst();
    }

    /**
     * What is judged: the indicator's name, of a coefficient of variation with the words for that, of a data check behind the
     * criterion's title; where there is no indicator, the criterion's title, else its id.
     */
    public String judged(Finding finding) {
        String title = criterion(finding).map(Criterion::title).orElse(finding.criterion());
        return indicator(finding)
                .map(each -> finding.check()
                        ? WORDS.format("judged.check", title, each.name())
                        : isVariation(finding) ? WORDS.format("judged.variation", each.name()) : each.name())
                .orElse(title);
    }

    /** Whether a finding is about a coefficient of variation between schools. */
    public boolean isVariation(Finding finding) {
        return criterion(finding)
                .filter(each -> each.selector().type().equals("InterSchoolVariation"))
                .isPresent();
    }

    /** What the dictionary says about a fact of a holder, such as {@code section} or {@code school/special-room}. */
    public Optional<FactDefinition> fact(String holder, String code) {
        return facts.computeIfAbsent(
                holder + " " + code,
                key -> find(used.values().stream(), holder, code)
                        .or(() -> find(packs.values().stream(), holder, code)));
    }

    private static Optional<FactDefinition> find(Stream<Pack> packs, String holder, String code) {
        return packs.flatMap(each -> each.facts().stream())
                .filter(each -> each.code().equals(code) && isOf(each, holder))
                .findFirst();
    }

    /** A section has what is declared for it, and what a school shares out over its sections. */
    private static boolean isOf(FactDefinition fact, String holder) {
        return fact.holder().equals(holder)
                || (holder.equals(FactDefinition.SECTION)
                        && fact.holder().equals(FactDefinition.SCHOOL)
                        && fact.split() != null);
    }
}
