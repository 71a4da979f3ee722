package org.junheng.compiler;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Reported;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Scope;

/** Checks that what a rule selects exists: else it would never match, in silence. */
final class SelectorChecker {
    private final Family family;
    private final CriterionProblems problems;
    private final CodeChecker codes;
    private final GroupChecker groups;
    private final FactChecker facts;
    private final AgreementChecker agreements;

    SelectorChecker(Family family, FileProblems problems) {
        this.family = family;
        this.problems = new CriterionProblems(problems);
        this.codes = new CodeChecker(family, this.problems);
        this.agreements = new AgreementChecker(family, this.problems);
        this.groups = new GroupChecker(family, this.problems);
        this.facts = new FactChecker(family, this.problems);
    }

    void check() {
        family.pack().criteria().forEach(this::check);
    }

    private void check(Criterion criterion) {
        boolean ofFacts =
                ColumnType.find(criterion.selector().type()).orElseThrow().isOfFacts();
        if (ofFacts) {
            facts.check(criterion);
        } else {
            criterion.selector().field("code").ifPresent(code -> codes.check(criterion, code));
            criterion.selector().field("about").ifPresent(about -> about(criterion, about));
        }
        criterion.selector().field("group").ifPresent(group -> groups.check(criterion, group));
        criterion.selector().field("statistic").ifPresent(statistic -> statistic(criterion, statistic));
        criterion.selector().field(ColumnType.SCOPE).ifPresent(scope -> scope(criterion, scope));
        criterion.selector().field(ColumnType.YEARS).ifPresent(years -> years(criterion, years));
        agreements.check(criterion);
        given(criterion);
        compulsory(criterion);
    }

    private void years(Criterion criterion, String years) {
        new YearsChecker((key, words) -> problems.add(criterion, key, words)).check(years);
    }

    /** What is given is told among the indicators of a whole group. */
    private void given(Criterion criterion) {
        if (criterion.opening().equals(ColumnType.EVERY_GIVEN)) {
            if (criterion.selector().field("group").isEmpty()) {
                problems.add(criterion, "selector.given");
            } else if (criterion.selector().field("code").isPresent()) {
                problems.add(criterion, "selector.givenCode");
            }
        }
    }

    /** Classes of other stages are in no column. */
    private void compulsory(Criterion criterion) {
        if (criterion.selector().type().equals(ColumnType.CLASS_INDICATOR.type())
                && criterion.selector().stage().equals(Optional.of(Stage.SENIOR))) {
            problems.add(criterion, "selector.senior");
        }
    }

    private void scope(Criterion criterion, String code) {
        Optional<Scope> scope =
                family.scopes().filter(each -> each.code().equals(code)).findFirst();
        TreeSet<String> known = family.scopes().map(Scope::code).collect(Collectors.toCollection(TreeSet::new));
        if (known.isEmpty()) {
            problems.add(criterion, "selector.noScopes", code);
        } else if (scope.isEmpty()) {
            problems.unknown(criterion, "selector.scope", code, known);
        } else if (!fits(scope.get().holder(), criterion)) {
            problems.add(criterion, "selector.scopeHolder", code, scope.get().holder());
        }
    }

    /** A scope of schools also narrows what is in schools. */
    private boolean fits(String holder, Criterion criterion) {
        Optional<String> about = criterion.selector().field("about");
        if (about.isPresent()) {
            return fits(holder, about.get());
        }
        boolean ofCounty = criterion.selector().type().equals(ColumnType.COUNTY_INDICATOR.type());
        return criterion
                .selector()
                .field("code")
                .flatMap(each -> family.definitions(each).findFirst())
                .map(IndicatorDefinition::holder)
                .map(each -> fits(holder, each))
                .orElse(ofCounty == holder.equals(FactDefinition.COUNTY));
    }

    private static boolean fits(String holder, String subjects) {
        return subjects.equals(holder)
                || (holder.equals(FactDefinition.SCHOOL) && !subjects.startsWith(FactDefinition.COUNTY));
    }

    private void statistic(Criterion criterion, String statistic) {
        if (Coded.find(Reported.Statistic.class, statistic).isEmpty()) {
            problems.unknown(criterion, "selector.statistic", statistic, Coded.codes(Reported.Statistic.class));
        }
    }

    /** Evidence is asked for at the level of those that it is about. */
    private void about(Criterion criterion, String about) {
        if (!about.equals(criterion.level().code())) {
            problems.add(criterion, "selector.about", about, criterion.level().code());
        }
    }
}
