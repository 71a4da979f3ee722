package org.junheng.testkit.mutations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.compiler.Family;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Leeway;
import org.junheng.packs.Period;
import org.junheng.packs.Word;

/** Plants faults into the criteria of a pack. */
final class Mutants {
    /** What a word becomes when only the limit itself counts otherwise. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "atLeast", List.of("moreThan"),
            "moreThan", List.of("atLeast"),
            "atMost", List.of("lessThan"),
            "lessThan", List.of("atMost"),
            "exactly", List.of("atLeast", "atMost"),
            "increasing", List.of("notDecreasing"),
            "notDecreasing", List.of("increasing"),
            "decreasing", List.of("notIncreasing"),
            "notIncreasing", List.of("decreasing"));

    private static final String BY = "by";
    /** How many items there are is no limit: a wrong number is refused before anything is evaluated. */
    private static final String OF_THE = "ofThe";

    private static final String CODE = "code";
    private static final String SCOPE = "scope";
    private static final String STAGE = "stage";

    private final Family family;
    private final List<Mutant> planted = new ArrayList<>();

    private Mutants(Family family) {
        this.family = family;
    }

    /** Every fault that makes sense for each criterion of the family's pack, in their order. */
    static List<Mutant> of(Family family) {
        Mutants mutants = new Mutants(family);
        family.pack().criteria().forEach(mutants::plant);
        return List.copyOf(mutants.planted);
    }

    private void plant(Criterion criterion) {
        for (int place = 0; place < criterion.requirement().size(); place++) {
            words(criterion, place);
        }
        stage(criterion);
        indicator(criterion);
        days(criterion);
        if (criterion.selector().field(SCOPE).isPresent()) {
            String scope = criterion.selector().field(SCOPE).orElseThrow();
            add(Fault.SCOPE, criterion, Edit.of(criterion).everywhere(SCOPE), scope, "");
        }
        if (criterion.relation() != null) {
            String target = criterion.relation().criterion();
            add(Fault.RELATION, criterion, Edit.of(criterion).unrelated(), target, "");
        }
        otherClause(criterion)
                .ifPresent(other ->
                        add(Fault.CITATION, criterion, Edit.of(criterion).citing(other), criterion.citation(), other));
        planted.add(new Mutant(Fault.DELETED, criterion, Optional.empty(), criterion.title(), ""));
    }

    private void add(Fault fault, Criterion criterion, Edit edit, String before, String after) {
        planted.add(Mutant.of(fault, criterion, edit, before, after));
    }

    private void words(Criterion criterion, int place) {
        Word word = criterion.requirement().get(place);
        for (String other : WORDS.getOrDefault(word.name(), List.of())) {
            say(Fault.COMPARATOR, criterion, place, new Word(other, word.arguments()));
        }
        if (word.arguments().size() == 1 && !word.name().equals(OF_THE)) {
            for (Fault fault : List.of(Fault.HIGHER, Fault.LOWER)) {
                stepped(word, fault == Fault.HIGHER ? 1 : -1)
                        .ifPresent(limit -> say(fault, criterion, place, new Word(word.name(), List.of(limit))));
            }
        }
    }

    private void say(Fault fault, Criterion criterion, int place, Word word) {
        Word before = criterion.requirement().get(place);
        add(fault, criterion, Edit.of(criterion).saying(place, word), text(before), text(word));
    }

    private static String text(Word word) {
        return word.name() + "(" + String.join(", ", word.arguments()) + ")";
    }

    /** The limit one step of its last digit, or one day, away; empty if it is no limit or would be less than 0. */
    private static Optional<String> stepped(Word word, int steps) {
        String limit = word.arguments().get(0);
        if (word.name().equals(BY)) {
            return Optional.of(LocalDate.parse(limit).plusDays(steps).toString());
        }
        if (!limit.matches("[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(limit);
        BigDecimal other = number.add(number.ulp().multiply(BigDecimal.valueOf(steps)));
        return other.signum() < 0 ? Optional.empty() : Optional.of(other.toPlainString());
    }

    private void stage(Criterion criterion) {
        criterion.selector().stage().ifPresent(stage -> {
            Stage other = stage == Stage.PRIMARY ? Stage.JUNIOR : Stage.PRIMARY;
            boolean isDefined = criterion
                    .selector()
                    .field(CODE)
                    .map(code -> family.definitions(code).anyMatch(each -> each.isFor(other)))
                    .orElse(true);
            if (isDefined) {
                add(
                        Fault.STAGE,
                        criterion,
                        Edit.of(criterion).selecting(STAGE, other.code()),
                        stage.code(),
                        other.code());
            }
        });
    }

    private void indicator(Criterion criterion) {
        String code = criterion.selector().field(CODE).orElse("");
        Optional<IndicatorDefinition> own = family.definitions(code).findFirst();
        own.flatMap(each -> neighbour(each, criterion))
                .ifPresent(other -> add(
                        Fault.INDICATOR,
                        criterion,
                        Edit.of(criterion).selecting(CODE, other.code()),
                        code,
                        other.code()));
    }

    /** The next indicator that could be written there. */
    private Optional<IndicatorDefinition> neighbour(IndicatorDefinition own, Criterion criterion) {
        return family.pack().indicators().stream()
                .filter(each -> !each.code().equals(own.code()) && each.holder().equals(own.holder()))
                .filter(each -> criterion.selector().stage().map(each::isFor).orElse(true))
                .findFirst();
    }

    private void days(Criterion criterion) {
        Period period = criterion.period();
        Leeway leeway = criterion.leeway();
        for (Fault fault : List.of(Fault.EARLIER, Fault.LATER)) {
            int step = fault == Fault.LATER ? 1 : -1;
            if (period.from() != null) {
                LocalDate day = period.from().plusDays(step);
                Edit edit = Edit.of(criterion).within(new Period(day, period.until()));
                add(fault, criterion, edit, "@inForceFrom " + period.from(), day.toString());
            }
            if (period.until() != null) {
                LocalDate day = period.until().plusDays(step);
                Edit edit = Edit.of(criterion).within(new Period(period.from(), day));
                add(fault, criterion, edit, "@inForceUntil " + period.until(), day.toString());
            }
            if (leeway.due() != null) {
                LocalDate day = leeway.due().plusDays(step);
                Edit edit = Edit.of(criterion).with(new Leeway(day, leeway.roughly(), leeway.optional()));
                add(fault, criterion, edit, "@due " + leeway.due(), day.toString());
            }
        }
    }

    private Optional<String> otherClause(Criterion criterion) {
        return family.pack().criteria().stream()
                .map(Criterion::citation)
                .filter(each -> !Objects.equals(each, criterion.citation()))
                .findFirst();
    }
}
