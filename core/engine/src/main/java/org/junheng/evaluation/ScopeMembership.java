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
import org.junheng.indicators.Measure;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junheng.packs.Scope.Condition;

/** Tells who is in a scope. What is not known about a subject neither takes it in nor leaves it out. */
final class ScopeMembership {
    private final Population population;
    private final @Nullable Scope scope;
    private final PackRules pack;

    /** A test; without a scope it asks for the population alone. */
    ScopeMembership(PackRules pack, @Nullable Scope scope) {
        this.population = pack.pack().population();
        this.scope = scope;
        this.pack = pack;
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
        for (Condition condition : scope.conditions()) {
            if (!holds(condition, tested, unknown)) {
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

    /** False only if the condition certainly does not hold. */
    private boolean holds(Condition condition, Row row, List<Missing> unknown) {
        Optional<IndicatorDefinition> indicator = pack.indicator(condition.figure())
                .filter(each -> each.holder()
                        .equals(java.util.Objects.requireNonNull(scope).holder()));
        if (indicator.isPresent()) {
            RowMeasure measure = new RowMeasure(indicator.get(), pack.dictionary(), row);
            Optional<Rational> value = measure.value();
            if (value.isEmpty()) {
                unknown.addAll(lacking(indicator.get(), measure));
            }
            return value.isEmpty() || accepts(condition, value.get());
        }
        Object value = row.value(condition.figure());
        if (value == null) {
            String holder = java.util.Objects.requireNonNull(scope).holder();
            unknown.add(Missing.of(RowMeasure.figure(pack.dictionary(), holder, condition.figure(), "")));
            return true;
        }
        return (value instanceof BigDecimal number && condition.comparator() != null)
                ? accepts(condition, Rational.of(number))
                : condition.value().equals(value.toString());
    }

    /** The facts that an indicator lacks; the indicator itself if only its denominator is 0. */
    private static List<Missing> lacking(IndicatorDefinition indicator, RowMeasure measure) {
        List<Missing> missing = measure.lacking();
        return missing.isEmpty() ? List.of(Missing.of(indicator.code(), indicator.name())) : missing;
    }

    private static boolean accepts(Condition condition, Measure number) {
        return java.util.Objects.requireNonNull(condition.comparator())
                .accepts(number.compareTo(new BigDecimal(condition.value())));
    }
}
