package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<Stage, List<IndicatorDefinition>> indicators = new EnumMap<>(Stage.class);
    private final Set<Asked> asked = new HashSet<>();
    private final Map<String, Scope> scopes = new HashMap<>();

    PackRules(Pack pack, List<Pack> ancestors, RuleBase rules) {
        this.pack = pack;
        this.rules = rules;
        List<Pack> visible = new ArrayList<>(ancestors);
        visible.add(pack);
        this.dictionary = Dictionary.of(
                visible.stream().flatMap(each -> each.facts().stream()).toList());
        Map<String, IndicatorDefinition> ofSections = new LinkedHashMap<>();
        visible.forEach(each -> each.indicators().forEach(definition -> see(definition, ofSections)));
        for (Stage stage : Stage.values()) {
            indicators.put(
                    stage,
                    ofSections.entrySet().stream()
                            .filter(each -> each.getKey().startsWith(stage.code() + "/"))
                            .map(Map.Entry::getValue)
                            .distinct()
                            .toList());
        }
        visible.forEach(each -> each.scopes().forEach(scope -> scopes.put(scope.code(), scope)));
        this.stages = EnumSet.noneOf(Stage.class);
        for (Criterion criterion : pack.criteria()) {
            ask(criterion.selector());
            if (OF_SECTIONS.contains(criterion.selector().type())) {
                List<Stage> asked = criterion.selector().stage().map(List::of).orElse(List.of(Stage.values()));
                stages.addAll(asked);
                if (OF_VARIATION.contains(criterion.selector().type())) {
                    variationStages.addAll(asked);
                }
            }
        }
    }

    /** That rules ask for a column: of any indicator if the code is empty. */
    private record Asked(String type, Stage stage, String code) {}

    private void ask(Selector selector) {
        boolean scoped = selector.field("scope").isPresent();
        for (Stage stage : Stage.values()) {
            if (!scoped && selector.stage().map(stage::equals).orElse(true)) {
                asked.add(
                        new Asked(selector.type(), stage, selector.field("code").orElse("")));
            }
        }
    }

    /** Whether some rule of the pack may match a column of a type and stage, about this indicator; no other need be shown to the rules. */
    boolean asks(String type, Stage stage, String code) {
        return asked.contains(new Asked(type, stage, code)) || asked.contains(new Asked(type, stage, ""));
    }

    private void see(IndicatorDefinition definition, Map<String, IndicatorDefinition> ofSections) {
        if (!definition.holder().equals(FactDefinition.SECTION)) {
            ofRows.put(definition.code(), definition);
            return;
        }
        for (Stage stage : Stage.values()) {
            if (definition.isFor(stage)) {
                ofSections.put(stage.code() + "/" + definition.code(), definition);
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

    /** A scope that the pack or an ancestor declares. */
    Scope scope(String code) {
        Scope scope = scopes.get(code);
        if (scope == null) {
            throw new IllegalStateException("pack " + pack.id() + " has no scope " + code);
        }
        return scope;
    }

    /** The definitions that hold for a stage; a pack's own before its ancestors'. */
    List<IndicatorDefinition> indicators(Stage stage) {
        return indicators.getOrDefault(stage, List.of());
    }
}
