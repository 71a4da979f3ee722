package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junheng.packs.Scope.Condition;

/**
 * Tells who is in a scope. What is not known about a subject neither takes it in nor leaves it out. It belongs to one thread.
 */
final class ScopeMembership {
    private final Population population;
    private final @Nullable Scope scope;
    private final PackRules pack;
    private final List<Test> tests;

    /** A test; without a scope it asks for the population alone. */
    ScopeMembership(PackRules pack, @Nullable Scope scope) {
        this.population = pack.pack().population();
        this.scope = scope;
        this.pack = pack;
        this.tests = scope == null
                ? List.of()
                : scope.conditions().stream().map(each -> test(each, scope)).toList();
    }

    private Test test(Condition condition, Scope of) {
        Optional<IndicatorDefinition> indicator =
                pack.indicator(condition.figure()).filter(each -> each.holder().equals(of.holder()));
        return indicator.isPresent()
                ? new IndicatorTest(indicator.get(), condition)
                : new FigureTest(condition, of.holder());
    }

    /** What the pack can see. */
    Dictionary dictionary() {
        return pack.dictionary();
    }

    /** The row if it is in scope; the row with what is missing, if that cannot be told; empty if it is not in scope. */
    Optional<Row> admit(Row row) {
        if (scope == null) {
            return Optional.of(row);
        }
        List<Missing> unknown = new ArrayList<>();
        if (row.school() != null && !isSchoolIn(row.school(), unknown)) {
            return Optional.empty();
        }
        Row tested = scope.holder().equals(FactDefinition.SCHOOL) && row.school() != null
                ? Row.of(row.dossier(), row.school())
                : row;
        for (Test test : tests) {
            if (!test.mayHold(tested, unknown)) {
                return Optional.empty();
            }
        }
        return Optional.of(unknown.isEmpty() ? row : row.lacking(unknown));
    }

    /** The same for a school or county of which it is not known what belongs to it: only what is said of itself leaves it out. */
    Optional<Row> admitOwner(Row owner) {
        boolean aboutOwner = scope == null || scope.holder().equals(FactDefinition.SCHOOL);
        if (aboutOwner || owner.school() == null) {
            return admit(owner);
        }
        return isSchoolIn(owner.school(), new ArrayList<>()) ? Optional.of(owner) : Optional.empty();
    }

    /** Whether a school may be in scope, its figures aside. */
    boolean counts(School school) {
        if (scope == null) {
            return population.counts(school);
        }
        return (scope.uncounted() || population.counts(school))
                && (scope.kinds().isEmpty() || scope.kinds().contains(school.kind()));
    }

    private boolean isSchoolIn(School school, List<Missing> unknown) {
        Scope in = java.util.Objects.requireNonNull(scope);
        School.Attributes known = school.attributes();
        return isOneOf(in.locales(), known.locale(), "locale", unknown)
                && isOneOf(in.ownership(), known.ownership(), "ownership", unknown)
                && (in.boarding() == null || isOneOf(Set.of(in.boarding()), known.boarding(), "boarding", unknown));
    }

    private static <T> boolean isOneOf(Set<T> wanted, @Nullable T value, String code, List<Missing> unknown) {
        if (wanted.isEmpty()) {
            return true;
        }
        if (value == null) {
            unknown.add(Missing.of(code, Wording.text("part." + code)));
            return true;
        }
        return wanted.contains(value);
    }

    /** A condition, taken apart once for all rows. */
    private interface Test {
        /** False only if the condition certainly does not hold; what is missing to tell is added. */
        boolean mayHold(Row row, List<Missing> unknown);
    }

    /** A condition on an indicator. */
    private final class IndicatorTest implements Test {
        private final IndicatorDefinition indicator;
        private final Comparator comparator;
        private final BigDecimal limit;

        IndicatorTest(IndicatorDefinition indicator, Condition condition) {
            this.indicator = indicator;
            this.comparator = java.util.Objects.requireNonNull(condition.comparator());
            this.limit = new BigDecimal(condition.value());
        }

        @Override
        public boolean mayHold(Row row, List<Missing> unknown) {
            RowMeasure measure = new RowMeasure(indicator, pack.dictionary(), row);
            Optional<Rational> value = measure.value();
            if (value.isEmpty()) {
                unknown.addAll(lacking(indicator, measure));
            }
            return value.isEmpty() || comparator.accepts(value.get().compareTo(limit));
        }
    }

    /** A condition on a figure. */
    private final class FigureTest implements Test {
        private final Figure figure;
        private final String code;
        private final String holder;
        private final @Nullable Comparator comparator;
        private final String wanted;
        private final @Nullable BigDecimal limit;

        FigureTest(Condition condition, String holder) {
            this.code = condition.figure();
            this.figure = new Figure(code);
            this.holder = holder;
            this.comparator = condition.comparator();
            this.wanted = condition.value();
            this.limit = comparator == null ? null : new BigDecimal(wanted);
        }

        @Override
        public boolean mayHold(Row row, List<Missing> unknown) {
            Object value = figure.value(row);
            if (value == null) {
                unknown.add(Missing.of(RowMeasure.figure(pack.dictionary(), holder, code, "")));
                return true;
            }
            return (comparator != null && limit != null && value instanceof BigDecimal number)
                    ? comparator.accepts(number.compareTo(limit))
                    : wanted.equals(value.toString());
        }
    }

    /** The facts that an indicator lacks; the indicator itself if only its denominator is 0. */
    private static List<Missing> lacking(IndicatorDefinition indicator, RowMeasure measure) {
        List<Missing> missing = measure.lacking();
        return missing.isEmpty() ? List.of(Missing.of(indicator.code(), indicator.name())) : missing;
    }
}
