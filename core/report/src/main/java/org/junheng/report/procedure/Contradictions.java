package org.junheng.report.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.packs.ProcedureStep.Rhythm;

/** Finds what does not fit together in the records of a procedure. */
final class Contradictions {
    private final StepBook book;
    private final StepStates states;
    private final List<String> found = new ArrayList<>();

    private Contradictions(StepBook book, StepStates states) {
        this.book = book;
        this.states = states;
    }

    /** One sentence each. */
    static List<String> in(StepBook book, StepStates states) {
        Contradictions contradictions = new Contradictions(book, states);
        contradictions.incomplete();
        book.codes().forEach(contradictions::check);
        return contradictions.found;
    }

    private void incomplete() {
        book.records().incomplete().forEach(place -> add("odd.incomplete", place));
    }

    private void check(String code) {
        List<Held> history = book.history(code);
        sameDay(code, history);
        otherDay(code, history);
        boolean once = book.definitions(code).stream().anyMatch(each -> each.rhythm() == Rhythm.ONCE);
        history.stream()
                .filter(each -> once && each.isFailed() && isFollowed(code, each))
                .forEach(each -> add("odd.failedBefore", book.name(code), each.on()));
        if (!history.isEmpty()) {
            book.after(code).forEach(before -> order(code, before));
        }
    }

    /** The same step twice on one day: with two results, or only written twice. */
    private void sameDay(String code, List<Held> history) {
        Map<LocalDate, List<Held>> byDay =
                history.stream().collect(Collectors.groupingBy(Held::on, TreeMap::new, Collectors.toList()));
        byDay.forEach((day, same) -> {
            long results = same.stream().map(Held::result).distinct().count();
            Map<Integer, Long> perYear = new HashMap<>();
            same.forEach(each -> perYear.merge(each.year(), 1L, Long::sum));
            boolean twice = perYear.values().stream().anyMatch(each -> each > 1);
            if (twice) {
                add(results > 1 ? "odd.twoResults" : "odd.twice", book.name(code), day);
            }
        });
    }

    private void otherDay(String code, List<Held> history) {
        Optional<LocalDate> fact = book.fact(code);
        List<LocalDate> passed = history.stream()
                .filter(each -> each.isPassed() && !each.fromFact())
                .map(Held::on)
                .toList();
        if (fact.isPresent() && !passed.isEmpty() && !passed.contains(fact.get())) {
            add("odd.otherDay", book.name(code), passed.get(0), fact.get());
        }
    }

    /** Whether a step behind was taken although this one had failed and was not passed in between. */
    private boolean isFollowed(String code, Held failed) {
        return book.codes().stream()
                .filter(each -> book.after(each).contains(code))
                .flatMap(each -> book.history(each).stream())
                .anyMatch(later -> !later.on().isBefore(failed.on())
                        && Objects.equals(last(code, later.on()).orElse(null), failed));
    }

    private Optional<Held> last(String code, LocalDate until) {
        return book.history(code).stream()
                .filter(each -> !each.on().isAfter(until))
                .reduce((first, second) -> second);
    }

    private void order(String code, String before) {
        LocalDate first = book.history(code).get(0).on();
        Optional<LocalDate> passed = book.passedOn(before);
        if (book.history(before).isEmpty() && states.of(before) == StepState.UNRECORDED) {
            add("odd.unrecorded", book.name(code), first, book.name(before));
        } else if (passed.isPresent() && passed.get().isAfter(first)) {
            add("odd.order", book.name(code), first, book.name(before), passed.get());
        }
    }

    private void add(String key, Object... arguments) {
        found.add(ProcedureWords.text(key, arguments));
    }
}
