package org.junheng.compiler;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Level;

/** Checks that the group that a rule selects has members: indicators, or criteria of the level below. */
final class GroupChecker {
    private final Family family;
    private final CriterionProblems problems;

    GroupChecker(Family family, CriterionProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    void check(Criterion criterion, String group) {
        switch (ColumnType.find(criterion.selector().type()).orElseThrow()) {
            // the items of another pack are not there when those of this one are added up
            case SECTION_ITEMS -> items(criterion, group, family.pack().criteria().stream(), Level.SECTION);
            case COUNTY_ITEMS -> items(criterion, group, family.pack().criteria().stream(), Level.COUNTY);
            default -> indicators(criterion, group);
        }
    }

    private void items(Criterion criterion, String group, Stream<Criterion> among, Level level) {
        Optional<Stage> stage = criterion.selector().stage();
        Set<String> groups = sorted(among.filter(each -> each.level() == level)
                .filter(each -> isOf(each, stage))
                .map(Criterion::group)
                .filter(Objects::nonNull));
        if (!groups.contains(group)) {
            String key = level == Level.COUNTY ? "selector.countyItems" : "selector.items";
            problems.unknown(criterion, key, group, groups);
        }
    }

    private static boolean isOf(Criterion criterion, Optional<Stage> stage) {
        Optional<Stage> own = criterion.selector().stage();
        return stage.isEmpty() || own.isEmpty() || own.equals(stage);
    }

    private void indicators(Criterion criterion, String group) {
        Set<String> groups = sorted(ofSubjects(criterion).map(IndicatorDefinition::group));
        if (!groups.contains(group)) {
            problems.unknown(criterion, key(criterion), group, groups);
        } else if (criterion.selector().field("code").isEmpty()
                && ofSections(criterion)
                && !hasRatio(criterion, group)) {
            problems.add(criterion, "selector.variationGroup", group);
        }
    }

    private static String key(Criterion criterion) {
        if (!ofSections(criterion)) {
            return "selector.countyGroup";
        }
        return criterion.selector().stage().isPresent() ? "selector.stageGroup" : "selector.group";
    }

    private static boolean ofSections(Criterion criterion) {
        return CodeChecker.isFor(criterion, FactDefinition.SECTION);
    }

    private Stream<IndicatorDefinition> ofSubjects(Criterion criterion) {
        Optional<Stage> stage = criterion.selector().stage();
        return family.indicators()
                .filter(each -> CodeChecker.isFor(criterion, each.holder()))
                .filter(each -> stage.isEmpty() || each.isFor(stage.get()));
    }

    /** Variation is computed only of ratios. */
    private boolean hasRatio(Criterion criterion, String group) {
        return ofSubjects(criterion)
                .anyMatch(each ->
                        each.group().equals(group) && !each.denominator().isEmpty());
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.filter(each -> !each.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
