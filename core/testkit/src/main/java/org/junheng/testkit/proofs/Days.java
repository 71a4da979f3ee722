package org.junheng.testkit.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;

/** On which days questions are asked. What is in force changes only at the edges of periods. */
final class Days {
    private Days() {}

    /** Whether a pack can be applied on a day. */
    static boolean isUsable(Pack pack, LocalDate day) {
        return pack.period().contains(day)
                || (pack.afterwards() && pack.period().isOver(day));
    }

    /** The first day on which some periods all run; empty if there is none. */
    static Optional<LocalDate> first(List<Period> periods, LocalDate otherwise) {
        LocalDate from = all(periods.stream().map(Period::from))
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate until = all(periods.stream().map(Period::until))
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate day = from != null ? from : until != null ? until : otherwise;
        return until != null && day.isAfter(until) ? Optional.empty() : Optional.of(day);
    }

    private static Stream<LocalDate> all(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull);
    }

    /** The first day on which two criteria are both in force in packs that can be applied; empty if there is none. */
    static Optional<LocalDate> common(Pack one, Criterion first, Pack other, Criterion second) {
        return first(
                List.of(one.period(), first.period(), other.period(), second.period()),
                one.document().checkedOn());
    }

    /** The first day of every stretch of days within the period of a pack on which the same criteria are in force. */
    static List<LocalDate> stretches(Pack pack, List<Pack> line) {
        Set<LocalDate> edges = new TreeSet<>();
        first(List.of(pack.period()), pack.document().checkedOn()).ifPresent(edges::add);
        for (Pack each : line) {
            addEdges(each.period(), edges);
            each.criteria().forEach(criterion -> addEdges(criterion.period(), edges));
        }
        List<LocalDate> days = new ArrayList<>(edges);
        days.removeIf(day -> !pack.period().contains(day));
        return days;
    }

    private static void addEdges(Period period, Set<LocalDate> edges) {
        if (period.from() != null) {
            edges.add(period.from());
        }
        if (period.until() != null) {
            edges.add(period.until().plusDays(1));
        }
    }
}
