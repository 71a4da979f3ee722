package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Scope;
import org.junheng.packs.Selector;

/**
 * A pack among its ancestors: its rules, and what they may see. That is the pack's own dictionary and its ancestors', so a
 * local indicator can never change a national result.
 */
final class PackRules {
    /** The column types of sections, of which every column has a stage. */
    private static final Set<String> OF_SECTIONS = Set.of(
            "SectionIndicator", "SectionItems", "InterSchoolVariation", "CompositeVariation", "ReportedStatistic");

    private static final Set<String> OF_VARIATION = Set.of("InterSchoolVariation", "CompositeVariation");

    private final Pack pack;
    private final RuleBase rules;
    private final Dictionary dictionary;
    private final EnumSet<Stage> stages;
    private final EnumSet<Stage> variationStages = EnumSet.noneOf(Stage.class);
    private final Map<String, IndicatorDefinition> ofRows = new LinkedHashMap<>();
    private final Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();
    private final Map<String, Scope> scopes = new HashMap<>();

    PackRules(Pack pack, List<Pack> ancestors, RuleBase rules) {
        this.pack = pack;
        this.rules = rules;
        List<Pack> visible = new ArrayList<>(ancestors);
        visible.add(pack);
        this.dictionary = Dictionary.of(
                visible.stream().flatMap(each -> each.facts().stream()).toList());
        visible.forEach(each -> each.indicators().forEach(this::see));
        visible.forEach(each -> each.scopes().forEach(scope -> scopes.put(scope.code(), scope)));
        this.stages = EnumSet.noneOf(Stage.class);
        for (Criterion criterion : pack.criteria()) {
            if (OF_SECTIONS.contains(criterion.selector().type())) {
                List<Stage> asked = criterion.selector().stage().map(List::of).orElse(List.of(Stage.values()));
                stages.addAll(asked);
                if (OF_VARIATION.contains(criterion.selector().type())) {
                    variationStages.addAll(asked);
                }
            }
        }
    }

    private void see(IndicatorDefinition definition) {
        if (!definition.holder().equals(FactDefinition.SECTION)) {
            ofRows.put(definition.code(), definition);
            return;
        }
        for (Stage stage : Stage.values()) {
            if (definition.isFor(stage)) {
                indicators.put(stage.code() + "/" + definition.code(), definition);
            }
        }
    }

    Pack pack() {
        return pack;
    }

    /** The stages whose variation between schools some rule of the pack judges. */
    Set<Stage> variationStages() {
        return variationStages;
    }

    /** The stages that rules of this pack ask for; a rule that names none asks for all. */
    Set<Stage> stages() {
        return stages;
    }

    RuleBase rules() {
        return rules;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** The definition of an indicator of counties, schools, classes or records. */
    Optional<IndicatorDefinition> indicator(String code) {
        return Optional.ofNullable(ofRows.get(code));
    }

    /** The definitions of a group of indicators of counties. */
    List<IndicatorDefinition> indicatorsOfCounty(String group) {
        return ofRows.values().stream()
                .filter(each -> each.holder().equals(FactDefinition.COUNTY)
                        && each.group().equals(group))
                .toList();
    }

    /** The definitions whose values some rule of the pack asks for at a stage. */
    List<IndicatorDefinition> asked(Stage stage) {
        return indicators(stage).stream()
                .filter(definition -> pack.criteria().stream()
                        .map(Criterion::selector)
                        .anyMatch(selector -> asks(selector, stage, definition)))
                .toList();
    }

    private static boolean asks(Selector selector, Stage stage, IndicatorDefinition definition) {
        boolean ofValues = OF_VARIATION.contains(selector.type())
                || (selector.type().equals("SectionIndicator")
                        && selector.field("scope").isEmpty());
        return ofValues
                && selector.stage().map(stage::equals).orElse(true)
                && selector.field("code").map(definition.code()::equals).orElse(true)
                && selector.field("group").map(definition.group()::equals).orElse(true);
    }

    /** A scope that the pack or an ancestor declares. */
    Scope scope(String code) {
        Scope scope = scopes.get(code);
        if (scope == null) {
            throw new IllegalStateException("pack " + pack.id() + " has no scope " + code);
        }
        return scope;
    }

    /** The definitions that hold for a stage; a pack's own before its ancestors'. */
    Collection<IndicatorDefinition> indicators(Stage stage) {
        Set<IndicatorDefinition> definitions = new java.util.LinkedHashSet<>();
        indicators.forEach((key, definition) -> {
            if (key.startsWith(stage.code() + "/")) {
                definitions.add(definition);
            }
        });
        return definitions;
    }
}
