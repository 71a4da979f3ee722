package org.junheng.report.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.packs.Pack;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.ProcedureStep.Rhythm;

/** Puts together the procedure of a document: its steps, what came of them, and what comes next. */
final class Tracks {
    private final StepBook book;
    private final StepStates states;
    private final Needs needs;

    Tracks(StepBook book, StepStates states, Needs needs) {
        this.book = book;
        this.states = states;
        this.needs = needs;
    }

    Track of(Pack pack) {
        List<ProcedureStep> steps =
                pack.procedure().steps().stream().filter(this::isShown).toList();
        List<NextStep> next =
                steps.stream().filter(this::isNext).map(this::next).toList();
        return new Track(
                pack.id(),
                Needs.document(pack),
                summary(steps, next),
                steps.stream().map(this::standing).toList(),
                next);
    }

    /** The last step that was taken, and those that come next. */
    private String summary(List<ProcedureStep> steps, List<NextStep> next) {
        String taken = steps.stream()
                .filter(each ->
                        each.rhythm() == Rhythm.ONCE && states.of(each.code()).isTaken())
                .reduce((first, second) -> second)
                .map(this::last)
                .orElse(ProcedureWords.text("summary.none"));
        String coming = next.stream().map(each -> each.step().name()).collect(Collectors.joining(ProcedureWords.AND));
        return ProcedureWords.text("summary", taken, coming);
    }

    private String last(ProcedureStep step) {
        List<Held> history = book.history(step.code());
        Held held = history.get(history.size() - 1);
        return ProcedureWords.text(
                "summary.step", step.name(), held.on(), states.of(step.code()).word());
    }

    /** Steps that the document lists for other years are shown only if they were taken. */
    private boolean isShown(ProcedureStep step) {
        return step.period().contains(book.asOf()) || !book.history(step.code()).isEmpty();
    }

    private StepStanding standing(ProcedureStep step) {
        List<String> remarks = new ArrayList<>(years(step));
        deadline(step).ifPresent(remarks::add);
        return new StepStanding(step, states.of(step.code()), book.history(step.code()), remarks);
    }

    private List<String> years(ProcedureStep step) {
        if (step.rhythm() != Rhythm.YEARLY) {
            return List.of();
        }
        YearlySteps years = states.years(step.code());
        List<String> said = new ArrayList<>();
        if (years.due().isEmpty()) {
            said.add(ProcedureWords.text("years.none"));
        } else {
            said.add(ProcedureWords.text("years.due", joined(years.due())));
        }
        if (!years.missing().isEmpty()) {
            said.add(ProcedureWords.text("years.missing", joined(years.missing())));
        }
        if (!years.failed().isEmpty()) {
            said.add(ProcedureWords.text("years.failed", joined(years.failed())));
        }
        return said;
    }

    /** Years in order; those that follow each other as a range. */
    private static String joined(List<Integer> years) {
        List<String> ranges = new ArrayList<>();
        int i = 0;
        while (i < years.size()) {
            int first = years.get(i);
            int last = first;
            while (++i < years.size() && years.get(i) == last + 1) {
                last++;
            }
            ranges.add(range(first, last));
        }
        return String.join(ProcedureWords.AND, ranges);
    }

    private static String range(int first, int last) {
        return first == last
                ? Integer.toString(first)
                : ProcedureWords.text("years.range", Integer.toString(first), Integer.toString(last));
    }

    /** Until when, and whether that is over. */
    private Optional<String> deadline(ProcedureStep step) {
        ProcedureStep.Deadline deadline = step.deadline();
        if (deadline == null) {
            return Optional.empty();
        }
        LocalDate day = deadline.day();
        if (day == null) {
            return Optional.ofNullable(deadline.ofYear())
                    .map(each -> ProcedureWords.text("deadline.yearly", each.getMonthValue(), each.getDayOfMonth()));
        }
        Optional<LocalDate> taken = book.passedOn(step.code());
        boolean isPast = states.of(step.code()).isPast();
        String key = taken.isPresent() && taken.get().isAfter(day)
                ? "deadline.late"
                : isPast ? "deadline.kept" : book.asOf().isAfter(day) ? "deadline.over" : "deadline.open";
        return Optional.of(ProcedureWords.text(key, day));
    }

    /** The parts of a step that is taken itself come with it. */
    private boolean isNext(ProcedureStep step) {
        StepState state = states.of(step.code());
        boolean open = state == StepState.NOW || state == StepState.FAILED || state == StepState.INCOMPLETE;
        boolean comesWithWhole = step.partOf() != null
                && book.definitions(step.partOf()).stream().noneMatch(each -> each.rhythm() == Rhythm.PHASE);
        return open && step.rhythm() != Rhythm.PHASE && !comesWithWhole;
    }

    private NextStep next(ProcedureStep step) {
        List<Lack> lacks = new ArrayList<>();
        List<Held> history = book.history(step.code());
        if (states.of(step.code()) == StepState.FAILED && !history.isEmpty()) {
            lacks.add(Lack.of("lack.failed", history.get(history.size() - 1).on()));
        }
        if (step.rhythm() == Rhythm.YEARLY) {
            YearlySteps years = states.years(step.code());
            if (!years.missing().isEmpty()) {
                lacks.add(Lack.of("lack.years", joined(years.missing())));
            }
            if (!years.failed().isEmpty()) {
                lacks.add(Lack.of("lack.failedYears", joined(years.failed())));
            }
        }
        LocalDate day = step.deadline() == null ? null : step.deadline().day();
        if (day != null && book.asOf().isAfter(day)) {
            lacks.add(Lack.of("lack.late", day));
        }
        // what any pack asks for before this step
        book.definitions(step.code()).stream()
                .flatMap(each -> each.needs().stream())
                .distinct()
                .forEach(id -> lacks.addAll(needs.of(id)));
        return new NextStep(step, lacks);
    }
}
