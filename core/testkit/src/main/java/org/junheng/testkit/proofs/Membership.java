package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;

/** Who exists, who is counted by a population, and who is in a scope, of whom everything is known that it takes to tell. */
final class Membership {
    private static final Figure KIND = attribute("kind", SchoolKind.values().length - 1);
    /** One more than there are: it is not said. */
    private static final Figure OWNERSHIP = attribute("ownership", Ownership.values().length);

    private static final Figure LOCALE = attribute("locale", SchoolLocale.values().length - 1);
    private static final Figure BOARDING = attribute("boarding", 1);
    /** From 1; 0: it is not said. */
    private static final Figure SPONSOR = attribute("sponsor", 10);

    private final Sight sight;
    private final Optional<Scope> scope;
    private final About about;

    Membership(Sight sight, Optional<Scope> scope, About about) {
        this.sight = sight;
        this.scope = scope;
        this.about = about;
    }

    private static Figure attribute(String code, int last) {
        return Figure.of(Figure.ATTRIBUTE, code, Figure.Range.whole(0, last));
    }

    /** What is true of every subject of a kind: its school has a kind, and of the stages of that kind at least one. */
    static Formula exists(About about) {
        if (about.isOfCounty()) {
            return Formula.always();
        }
        List<Formula> parts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            parts.add(has(stage)
                    .implies(oneOf(
                            KIND,
                            Arrays.stream(SchoolKind.values())
                                    .filter(kind -> kind.stages().contains(stage))
                                    .toList())));
        }
        parts.add(about.stage().map(Membership::has).orElseGet(() -> atLeastOne(stagesOf(about))));
        return new Formula.All(parts);
    }

    /** That its school has only the section that is asked about, or only one of the compulsory stages: nothing is shared out. */
    static Formula hasOneSection(About about) {
        if (about.isOfCounty()) {
            return Formula.always();
        }
        Formula noSenior = Formula.is(Terms.students(Stage.SENIOR), 0);
        Formula noPrimary = Formula.is(Terms.students(Stage.PRIMARY), 0);
        Formula noJunior = Formula.is(Terms.students(Stage.JUNIOR), 0);
        return about.stage()
                .map(stage -> switch (stage) {
                    case PRIMARY -> Formula.all(noJunior, noSenior);
                    case JUNIOR -> Formula.all(noPrimary, noSenior);
                    case SENIOR -> Formula.all(noPrimary, noJunior);
                })
                .orElseGet(() -> Formula.all(Formula.any(noPrimary, noJunior), noSenior));
    }

    private static Stage[] stagesOf(About about) {
        boolean compulsory = about.holder().equals(FactDefinition.SCHOOL);
        return compulsory ? new Stage[] {Stage.PRIMARY, Stage.JUNIOR} : Stage.values();
    }

    private static Formula has(Stage stage) {
        return atLeastOne(stage);
    }

    private static Formula atLeastOne(Stage... stages) {
        return Formula.compare(Terms.allStudents(stages), Comparator.AT_LEAST, Rational.of(1));
    }

    private static <E extends Enum<E>> Formula oneOf(Figure figure, Collection<E> values) {
        return Formula.any(values.stream()
                .map(Enum::ordinal)
                .sorted()
                .map(place -> Formula.is(figure, place))
                .toList());
    }

    /** Whether a subject is judged. */
    Formula applies() {
        List<Formula> parts = new ArrayList<>();
        boolean uncounted = scope.map(Scope::uncounted).orElse(false);
        if (!about.isOfCounty() && !uncounted) {
            parts.add(counted(sight.pack().population()));
        }
        scope.ifPresent(each -> addScope(each, parts));
        return new Formula.All(parts);
    }

    /** As the engine: what is not said about a school never leaves it out. */
    private static Formula counted(Population population) {
        Formula isPoint = oneOf(KIND, List.of(SchoolKind.TEACHING_POINT));
        Formula isLarge = Formula.compare(
                Terms.allStudents(Stage.values()), Comparator.AT_LEAST, Rational.of(population.teachingPointsFrom()));
        List<Formula> sponsored = new ArrayList<>(List.of(Formula.is(SPONSOR, 0)));
        population.sponsors().stream().sorted().forEach(each -> sponsored.add(Formula.is(SPONSOR, each)));
        return Formula.all(
                oneOf(KIND, population.kinds()),
                isPoint.implies(isLarge),
                Formula.any(oneOf(OWNERSHIP, population.ownership()), isOwnershipUnknown()),
                population.sponsors().isEmpty() ? Formula.always() : Formula.any(sponsored));
    }

    private static Formula isOwnershipUnknown() {
        return Formula.is(OWNERSHIP, Ownership.values().length);
    }

    private void addScope(Scope in, List<Formula> parts) {
        if (!about.isOfCounty()) {
            addIfAny(KIND, in.kinds(), parts);
            addIfAny(LOCALE, in.locales(), parts);
            addIfAny(OWNERSHIP, in.ownership(), parts);
            if (in.boarding() != null) {
                parts.add(Formula.is(BOARDING, in.boarding() ? 1 : 0));
            }
        }
        in.conditions().forEach(each -> parts.add(holds(in, each)));
    }

    private static <E extends Enum<E>> void addIfAny(Figure figure, Collection<E> values, List<Formula> parts) {
        if (!values.isEmpty()) {
            parts.add(oneOf(figure, values));
        }
    }

    /** That it can be told whether a subject is in scope: the owner is said, and of every indicator the denominator is more than 0. */
    Formula isKnown() {
        List<Formula> parts = new ArrayList<>();
        scope.filter(in -> !in.ownership().isEmpty() && !about.isOfCounty())
                .ifPresent(in -> parts.add(Formula.not(isOwnershipUnknown())));
        scope.ifPresent(in -> in.conditions()
                .forEach(each -> indicator(in, each)
                        .ifPresent(one -> parts.add(terms(in).ratio(one).isDefined()))));
        return new Formula.All(parts);
    }

    private Optional<IndicatorDefinition> indicator(Scope in, Scope.Condition condition) {
        return Optional.ofNullable(sight.ofOthers().get(condition.figure()))
                .filter(each -> each.holder().equals(in.holder()));
    }

    /** The figures of a scope of schools are the school's, whatever is judged in the school. */
    private Terms terms(Scope in) {
        boolean ofSchool = about.isSection() || (in.holder().equals(FactDefinition.SCHOOL) && !about.isOfCounty());
        return new Terms(sight.dictionary(), ofSchool ? About.SCHOOL : about);
    }

    private Formula holds(Scope in, Scope.Condition condition) {
        Optional<IndicatorDefinition> indicator = indicator(in, condition);
        Comparator comparator = condition.comparator();
        if (comparator == null) {
            return says(terms(in).number(condition.figure()), condition);
        }
        Rational limit = Rational.of(new BigDecimal(condition.value()));
        return indicator
                .map(each -> terms(in).ratio(each).compare(comparator, limit))
                .orElseGet(() -> Formula.compare(terms(in).number(condition.figure()), comparator, limit));
    }

    /** That a figure says a word, yes or no. */
    private static Formula says(Linear figure, Scope.Condition condition) {
        FactDefinition fact = figure.factors().firstKey().place().fact().orElseThrow(() -> noWord(condition));
        boolean isWord = fact.type() == FactType.WORD && fact.words().contains(condition.value());
        if (!isWord && fact.type() != FactType.FLAG) {
            throw noWord(condition);
        }
        long place = isWord ? fact.words().indexOf(condition.value()) : Boolean.parseBoolean(condition.value()) ? 1 : 0;
        return Formula.compare(figure, Comparator.EXACTLY, Rational.of(place));
    }

    private static OutsideException noWord(Scope.Condition condition) {
        return new OutsideException("outside.condition", condition.figure(), condition.value());
    }
}
