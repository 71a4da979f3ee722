package org.junheng.compiler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;

/** Checks that the indicator or the day that a rule selects by its code is there for what the rule speaks about. */
final class CodeChecker {
    private final Family family;
    private final CriterionProblems problems;

    CodeChecker(Family family, CriterionProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    void check(Criterion criterion, String code) {
        if (criterion.selector().type().equals(ColumnType.YEARS_SINCE.type())) {
            day(criterion, code);
            return;
        }
        List<IndicatorDefinition> definitions = family.definitions(code).toList();
        if (definitions.isEmpty()) {
            Set<String> known = sorted(family.indicators().map(IndicatorDefinition::code));
            problems.unknown(criterion, "selector.code", code, known);
            return;
        }
        Optional<String> stranger = definitions.stream()
                .map(IndicatorDefinition::holder)
                .filter(each -> !isFor(criterion, each))
                .findFirst();
        String type = criterion.selector().type();
        stranger.ifPresent(each -> problems.add(
                criterion,
                "selector.holder",
                code,
                each,
                type,
                criterion.level().code()));
        if (stranger.isEmpty()) {
            stage(criterion, code, definitions);
            group(criterion, code, definitions);
        }
    }

    /** Whether indicators of a holder are what the type of the rule, at its level, speaks about. */
    static boolean isFor(Criterion criterion, String holder) {
        return switch (ColumnType.find(criterion.selector().type()).orElseThrow()) {
            case SCHOOL_INDICATOR -> holder.equals(FactDefinition.SCHOOL);
            case CLASS_INDICATOR -> holder.equals(IndicatorDefinition.CLASS);
            case COUNTY_INDICATOR -> holder.equals(FactDefinition.COUNTY);
            case SERIES_INDICATOR -> holder.equals(FactDefinition.COUNTY_SERIES);
            case RECORD_INDICATOR ->
                holder.startsWith(criterion.level().code() + "/") && !holder.equals(FactDefinition.COUNTY_SERIES);
            default -> holder.equals(FactDefinition.SECTION);
        };
    }

    private void stage(Criterion criterion, String code, List<IndicatorDefinition> definitions) {
        Optional<Stage> stage = criterion.selector().stage();
        if (stage.isPresent() && definitions.stream().noneMatch(each -> each.isFor(stage.get()))) {
            problems.add(criterion, "selector.stage", code, stage.get().code());
        }
    }

    /** Variation is computed only of ratios, and only in groups. */
    private void group(Criterion criterion, String code, List<IndicatorDefinition> definitions) {
        Optional<String> group = criterion.selector().field("group");
        if (group.isPresent()
                && definitions.stream().noneMatch(each -> each.group().equals(group.get()))) {
            problems.add(criterion, "selector.codeGroup", code, group.get());
        } else if (criterion.selector().type().equals(ColumnType.INTER_SCHOOL_VARIATION.type())
                && definitions.stream()
                        .noneMatch(each ->
                                !each.group().isEmpty() && !each.denominator().isEmpty())) {
            problems.add(criterion, "selector.variation", code);
        }
    }

    private void day(Criterion criterion, String code) {
        Set<String> days = sorted(family.facts()
                .filter(each -> each.holder().equals(FactDefinition.COUNTY)
                        && (each.type() == FactType.DATE || each.type() == FactType.PAST_DATE))
                .map(FactDefinition::code));
        if (!days.contains(code)) {
            problems.unknown(criterion, "selector.day", code, days);
        }
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }
}
