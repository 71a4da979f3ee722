package org.junheng.compiler;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.Reported;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Level;

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
        criterion.selector().field("kind").ifPresent(kind -> kind(criterion, kind));
        criterion.selector().field("about").ifPresent(about -> about(criterion, about));
    }

    private void code(Criterion criterion, String code) {
        if (family.indicators().noneMatch(each -> each.code().equals(code))) {
            unknown(criterion, "selector.code", code, sorted(family.indicators().map(IndicatorDefinition::code)));
            return;
        }
        boolean ofCounty = criterion.selector().type().equals(ColumnType.COUNTY_INDICATOR.type());
        if (definitions(code).anyMatch(each -> family.isOfCounty(each) != ofCounty)) {
            problem(criterion, ofCounty ? "selector.notOfCounty" : "selector.ofCounty", code);
        }
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

    private Stream<IndicatorDefinition> definitions(String code) {
        return family.indicators().filter(each -> each.code().equals(code));
    }

    private void group(Criterion criterion, String group) {
        Optional<Stage> stage = criterion.selector().stage();
        Stream<String> known = criterion.level() == Level.SCHOOL
                ? family.criteria()
                        .filter(each -> each.level() == Level.SECTION)
                        .filter(each -> isOf(each, stage))
                        .map(Criterion::group)
                        .filter(Objects::nonNull)
                : family.indicators()
                        .filter(each -> stage.isEmpty() || each.isFor(stage.get()))
                        .map(IndicatorDefinition::group);
        Set<String> groups = sorted(known.filter(each -> !each.isEmpty()));
        if (!groups.contains(group)) {
            unknown(criterion, criterion.level() == Level.SCHOOL ? "selector.items" : "selector.group", group, groups);
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

    private void kind(Criterion criterion, String kind) {
        if (Coded.find(SchoolKind.class, kind).isEmpty()) {
            unknown(criterion, "selector.kind", kind, Coded.codes(SchoolKind.class));
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
