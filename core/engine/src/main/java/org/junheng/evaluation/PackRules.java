package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;

/**
 * A pack among its ancestors: its rules, and what they may see. That is the pack's own dictionary and its ancestors', so a
 * local indicator can never change a national result.
 */
final class PackRules {
    private static final Set<String> WITHOUT_STAGE =
            Set.of("CountyIndicator", "Evidence", "SchoolSize", "CountyFindings");

    private final Pack pack;
    private final RuleBase rules;
    private final Dictionary dictionary;
    private final EnumSet<Stage> stages;
    private final Map<String, IndicatorDefinition> ofCounty = new LinkedHashMap<>();
    private final Map<String, IndicatorDefinition> indicators = new LinkedHashMap<>();

    PackRules(Pack pack, List<Pack> ancestors, RuleBase rules) {
        this.pack = pack;
        this.rules = rules;
        List<Pack> visible = new ArrayList<>(ancestors);
        visible.add(pack);
        this.dictionary = Dictionary.of(
                visible.stream().flatMap(each -> each.facts().stream()).toList());
        visible.forEach(each -> each.indicators().forEach(this::see));
        this.stages = EnumSet.noneOf(Stage.class);
        for (Criterion criterion : pack.criteria()) {
            if (!WITHOUT_STAGE.contains(criterion.selector().type())) {
                criterion.selector().stage().ifPresentOrElse(stages::add, () -> stages.addAll(List.of(Stage.values())));
            }
        }
    }

    private void see(IndicatorDefinition definition) {
        if (isOfCounty(definition)) {
            ofCounty.put(definition.code(), definition);
            return;
        }
        for (Stage stage : Stage.values()) {
            if (definition.isFor(stage)) {
                indicators.put(stage.code() + "/" + definition.code(), definition);
            }
        }
    }

    private boolean isOfCounty(IndicatorDefinition definition) {
        String fact = definition.numerator().get(0).fact();
        return dictionary.find(FactDefinition.COUNTY, fact).isPresent();
    }

    Pack pack() {
        return pack;
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

    /** The definitions that are computed from facts of the county. */
    Collection<IndicatorDefinition> indicatorsOfCounty() {
        return ofCounty.values();
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
