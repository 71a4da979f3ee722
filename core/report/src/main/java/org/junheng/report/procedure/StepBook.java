package org.junheng.report.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.County;
import org.junheng.packs.Pack;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.ProcedureStep.Rhythm;

/** All steps of some packs, what was done of each until some day, and so where the county stands. */
final class StepBook {
    private final LocalDate asOf;
    private final County county;
    private final StepRecords records;
    private final Map<String, List<ProcedureStep>> steps = new LinkedHashMap<>();
    private final Map<String, StepState> states = new HashMap<>();
    private final Set<String> overtaken = new HashSet<>();

    StepBook(County county, LocalDate asOf, Collection<Pack> packs) {
        this.asOf = asOf;
        this.county = county;
        this.records = StepRecords.of(county, asOf);
        packs.forEach(pack -> pack.procedure()
                .steps()
                .forEach(step -> steps.computeIfAbsent(step.code(), key -> new ArrayList<>())
                        .add(step)));
        for (String code : steps.keySet()) {
            if (!history(code).isEmpty()) {
                overtaken.addAll(before(code));
            }
        }
    }

    LocalDate asOf() {
        return asOf;
    }

    StepRecords records() {
        return records;
    }

    boolean isKnown(String code) {
        return steps.containsKey(code);
    }

    /** What people call a step. */
    String name(String code) {
        return steps.containsKey(code) ? first(code).name() : code;
    }

    private ProcedureStep first(String code) {
        return Objects.requireNonNull(steps.get(code)).get(0);
    }

    List<String> codes() {
        return List.copyOf(steps.keySet());
    }

    /** The steps before one, as any pack has it. */
    List<String> after(String code) {
        return steps.getOrDefault(code, List.of()).stream()
                .flatMap(each -> each.after().stream())
                .distinct()
                .toList();
    }

    /** All steps before one, near and far. */
    private Set<String> before(String code) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(after(code));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (found.add(next)) {
                open.addAll(after(next));
            }
        }
        return found;
    }

    /** What was done, oldest first: the records, and the county's own date if no record says that it was passed. */
    List<Held> history(String code) {
        List<Held> history = new ArrayList<>(records.of(code));
        if (history.stream().noneMatch(Held::isPassed)) {
            fact(code).ifPresent(day -> {
                history.add(new Held(code, day, true, "", "", "", day.getYear(), true));
                history.sort(Comparator.comparing(Held::on));
            });
        }
        return List.copyOf(history);
    }

    /** The county's own date of a step, if it is not a plan. */
    Optional<LocalDate> fact(String code) {
        return steps.getOrDefault(code, List.of()).stream()
                .map(ProcedureStep::dateFact)
                .filter(Objects::nonNull)
                .map(each -> county.facts().get(each))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .filter(day -> !day.isAfter(asOf))
                .findFirst();
    }

    /** When a step was first passed, or taken with nobody saying that it was not. */
    Optional<LocalDate> passedOn(String code) {
        return history(code).stream()
                .filter(each -> !each.isFailed())
                .map(Held::on)
                .findFirst();
    }

    StepState state(String code) {
        StepState known = states.get(code);
        if (known != null) {
            return known;
        }
        // whoever made a pack in Java may have made a circle
        states.put(code, StepState.NOT_YET);
        StepState state = steps.containsKey(code) ? computed(first(code)) : StepState.NOT_YET;
        states.put(code, state);
        return state;
    }

    private StepState computed(ProcedureStep step) {
        return switch (step.rhythm()) {
            case YEARLY -> yearly(step);
            case PHASE -> phase(step);
            case ONCE -> once(step);
        };
    }

    private StepState once(ProcedureStep step) {
        List<Held> history = history(step.code());
        if (!history.isEmpty()) {
            LocalDate last = history.get(history.size() - 1).on();
            List<Held> lastDay =
                    history.stream().filter(each -> each.on().equals(last)).toList();
            if (lastDay.stream().anyMatch(Held::isFailed)) {
                return StepState.FAILED;
            }
            return lastDay.stream().anyMatch(Held::isPassed) ? StepState.DONE : StepState.HELD;
        }
        if (overtaken.contains(step.code())) {
            return StepState.UNRECORDED;
        }
        return waiting(step);
    }

    private StepState waiting(ProcedureStep step) {
        boolean open = after(step.code()).stream().allMatch(each -> state(each).isPast());
        String whole = step.partOf();
        if (!open || whole == null || !isKnown(whole)) {
            return open ? StepState.NOW : StepState.NOT_YET;
        }
        if (first(whole).rhythm() == Rhythm.PHASE) {
            boolean begun = after(whole).stream().allMatch(each -> state(each).isPast());
            return begun ? StepState.NOW : StepState.NOT_YET;
        }
        return switch (state(whole)) {
            case DONE, HELD, UNRECORDED -> StepState.UNRECORDED;
            case NOW, FAILED, INCOMPLETE -> StepState.NOW;
            case NOT_YET -> StepState.NOT_YET;
        };
    }

    private StepState phase(ProcedureStep step) {
        List<StepState> parts = steps.values().stream()
                .map(each -> each.get(0))
                .filter(each -> step.code().equals(each.partOf()))
                .map(each -> state(each.code()))
                .toList();
        if (!parts.isEmpty() && parts.stream().allMatch(StepState::isPast)) {
            return StepState.DONE;
        }
        if (parts.stream().allMatch(each -> each == StepState.NOT_YET)) {
            return StepState.NOT_YET;
        }
        return parts.stream().anyMatch(StepState::isTaken) ? StepState.INCOMPLETE : StepState.NOW;
    }

    private StepState yearly(ProcedureStep step) {
        YearlySteps years = years(step.code());
        if (years.due().isEmpty()) {
            return StepState.NOT_YET;
        }
        return years.missing().isEmpty() && years.failed().isEmpty() ? StepState.DONE : StepState.INCOMPLETE;
    }

    /** The years of a yearly step. */
    YearlySteps years(String code) {
        Optional<LocalDate> from =
                after(code).stream().flatMap(each -> passedOn(each).stream()).max(LocalDate::compareTo);
        boolean begun = after(code).stream().allMatch(each -> state(each).isPast());
        return begun && from.isPresent()
                ? YearlySteps.of(from.get(), asOf, history(code))
                : new YearlySteps(List.of(), List.of(), List.of());
    }

    /** The definitions of a step, parents' before those of packs that extend them. */
    List<ProcedureStep> definitions(String code) {
        return List.copyOf(steps.getOrDefault(code, List.of()));
    }
}
