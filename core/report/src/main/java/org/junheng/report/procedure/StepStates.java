package org.junheng.report.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.ProcedureStep.Rhythm;

/** Where a county stands with each step, by what was done of it and of the steps before it. */
final class StepStates {
    private final StepBook book;
    private final Map<String, StepState> states = new HashMap<>();
    /** Steps before one that was taken. */
    private final Set<String> overtaken = new HashSet<>();

    StepStates(StepBook book) {
        this.book = book;
        for (String code : book.codes()) {
            if (!book.history(code).isEmpty()) {
                overtaken.addAll(book.before(code));
            }
        }
    }

    StepState of(String code) {
        StepState known = states.get(code);
        if (known != null) {
            return known;
        }
        // whoever made a pack in Java may have made a circle
        states.put(code, StepState.NOT_YET);
        StepState state = book.isKnown(code) ? computed(book.first(code)) : StepState.NOT_YET;
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
        List<Held> history = book.history(step.code());
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
        boolean open = book.after(step.code()).stream().allMatch(each -> of(each).isPast());
        String whole = step.partOf();
        if (!open || whole == null || !book.isKnown(whole)) {
            return open ? StepState.NOW : StepState.NOT_YET;
        }
        if (book.first(whole).rhythm() == Rhythm.PHASE) {
            boolean begun = book.after(whole).stream().allMatch(each -> of(each).isPast());
            return begun ? StepState.NOW : StepState.NOT_YET;
        }
        return switch (of(whole)) {
            case DONE, HELD, UNRECORDED -> StepState.UNRECORDED;
            case NOW, FAILED, INCOMPLETE -> StepState.NOW;
            case NOT_YET -> StepState.NOT_YET;
        };
    }

    private StepState phase(ProcedureStep step) {
        List<StepState> parts = book.codes().stream()
                .map(book::first)
                .filter(each -> step.code().equals(each.partOf()))
                .map(each -> of(each.code()))
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
        Optional<LocalDate> from = book.after(code).stream()
                .flatMap(each -> book.passedOn(each).stream())
                .max(LocalDate::compareTo);
        boolean begun = book.after(code).stream().allMatch(each -> of(each).isPast());
        return begun && from.isPresent()
                ? YearlySteps.of(from.get(), book.asOf(), book.history(code))
                : new YearlySteps(List.of(), List.of(), List.of());
    }
}
