package org.junheng.compiler;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Reported;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Level;
import org.junheng.packs.Scope;

/** Checks that what a rule selects exists: else it would never match, in silence. */
final class SelectorChecker {
    private final Family family;
    private final FileProblems problems;

    SelectorChecker(Family family, FileProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    void check() {
        family.pack().criteria().forEach(this::check);
    }

    private void check(Criterion criterion) {
        criterion.selector().field("code").ifPresent(code -> code(criterion, code));
        criterion.selector().field("group").ifPresent(group -> group(criterion, group));
        criterion.selector().field("statistic").ifPresent(statistic -> statistic(criterion, statistic));
        criterion.selector().field(ColumnType.SCOPE).ifPresent(scope -> scope(criterion, scope));
        if (criterion.opening().equals(ColumnType.EVERY_GIVEN)
                && criterion.selector().field("group").isEmpty()) {
            problem(criterion, "selector.given");
        }
        criterion.selector().field("about").ifPresent(about -> about(criterion, about));
    }

    private void code(Criterion criterion, String code) {
        if (criterion.selector().type().equals(ColumnType.YEARS_SINCE.type())) {
            day(criterion, code);
            return;
        }
        if (family.indicators().noneMatch(each -> each.code().equals(code))) {
            unknown(criterion, "selector.code", code, sorted(family.indicators().map(IndicatorDefinition::code)));
            return;
        }
        definitions(code)
                .filter(each -> !isFor(criterion, each.holder()))
                .findFirst()
                .ifPresent(each -> problem(
                        criterion,
                        "selector.holder",
                        code,
                        each.holder(),
                        criterion.selector().type(),
                        criterion.level().code()));
        Optional<Stage> stage = criterion.selector().stage();
        if (stage.isPresent() && definitions(code).noneMatch(each -> each.isFor(stage.get()))) {
            problem(criterion, "selector.stage", code, stage.get().code());
        }
        Optional<String> group = criterion.selector().field("group");
        if (group.isPresent()
                && definitions(code).noneMatch(each -> each.group().equals(group.get()))) {
            problem(criterion, "selector.codeGroup", code, group.get());
        }
    }

    /** Whether indicators of a holder are what the type of the rule, at its level, speaks about. */
    private static boolean isFor(Criterion criterion, String holder) {
        return switch (ColumnType.find(criterion.selector().type()).orElseThrow()) {
            case SCHOOL_INDICATOR -> holder.equals(FactDefinition.SCHOOL);
            case CLASS_INDICATOR -> holder.equals(IndicatorDefinition.CLASS);
            case COUNTY_INDICATOR -> holder.equals(FactDefinition.COUNTY);
            case RECORD_INDICATOR -> holder.startsWith(criterion.level().code() + "/");
            default -> holder.equals(FactDefinition.SECTION);
        };
    }

    private void day(Criterion criterion, String code) {
        Set<String> days = sorted(family.facts()
                .filter(each -> each.holder().equals(FactDefinition.COUNTY)
                        && (each.type() == FactType.DATE || each.type() == FactType.PAST_DATE))
                .map(FactDefinition::code));
        if (!days.contains(code)) {
            unknown(criterion, "selector.day", code, days);
        }
    }

    /** A scope of schools also narrows what is in schools. */
    private void scope(Criterion criterion, String code) {
        Optional<Scope> scope =
                family.scopes().filter(each -> each.code().equals(code)).findFirst();
        if (scope.isEmpty()) {
            unknown(criterion, "selector.scope", code, sorted(family.scopes().map(Scope::code)));
            return;
        }
        String holder = scope.get().holder();
        boolean ofCounty = criterion.selector().type().equals(ColumnType.COUNTY_INDICATOR.type());
        boolean fits = criterion
                .selector()
                .field("code")
                .flatMap(each -> definitions(each).findFirst())
                .map(each -> each.holder().equals(holder)
                        || (holder.equals(FactDefinition.SCHOOL)
                                && !each.holder().startsWith(FactDefinition.COUNTY)))
                .orElse(ofCounty == holder.equals(FactDefinition.COUNTY));
        if (!fits) {
            problem(criterion, "selector.scopeHolder", code, holder);
        }
    }

    private Stream<IndicatorDefinition> definitions(String code) {
        return family.indicators().filter(each -> each.code().equals(code));
    }

    private void group(Criterion criterion, String group) {
        Optional<Stage> stage = criterion.selector().stage();
        boolean ofItems = criterion.level() == Level.SCHOOL || criterion.level() == Level.TOTAL;
        Level counted = criterion.level() == Level.SCHOOL ? Level.SECTION : Level.COUNTY;
        Stream<String> known = ofItems
                ? family.criteria()
                        .filter(each -> each.level() == counted)
                        .filter(each -> isOf(each, stage))
                        .map(Criterion::group)
                        .filter(Objects::nonNull)
                : family.indicators()
                        .filter(each -> isFor(criterion, each.holder()))
                        .filter(each -> stage.isEmpty() || each.isFor(stage.get()))
                        .map(IndicatorDefinition::group);
        Set<String> groups = sorted(known.filter(each -> !each.isEmpty()));
        if (!groups.contains(group)) {
            unknown(criterion, ofItems ? "selector.items" : "selector.group", group, groups);
        }
    }

    private static boolean isOf(Criterion criterion, Optional<Stage> stage) {
        Optional<Stage> own = criterion.selector().stage();
        return stage.isEmpty() || own.isEmpty() || own.equals(stage);
    }

    private void statistic(Criterion criterion, String statistic) {
        if (Coded.find(Reported.Statistic.class, statistic).isEmpty()) {
            unknown(criterion, "selector.statistic", statistic, Coded.codes(Reported.Statistic.class));
        }
    }

    /** Evidence is asked for at the level of those that it is about. */
    private void about(Criterion criterion, String about) {
        if (!about.equals(criterion.level().code())) {
            problem(criterion, "selector.about", about, criterion.level().code());
        }
    }

    private static Set<String> sorted(Stream<String> words) {
        return words.collect(Collectors.toCollection(TreeSet::new));
    }

    private void unknown(Criterion criterion, String key, String written, Collection<String> known) {
        String near = CompilerMessages.didYouMean(written, known);
        problem(criterion, key, written, String.join(CompilerMessages.AND, known), near);
    }

    private void problem(Criterion criterion, String key, Object... arguments) {
        problems.add(criterion.file(), criterion.line(), key, arguments);
    }
}
