package org.junheng.report.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/** All steps of some packs, and what was done of each until some day. */
final class StepBook {
    private final LocalDate asOf;
    private final County county;
    private final StepRecords records;
    private final Map<String, List<ProcedureStep>> steps = new LinkedHashMap<>();

    StepBook(County county, LocalDate asOf, Collection<Pack> packs) {
        this.asOf = asOf;
        this.county = county;
        this.records = StepRecords.of(county, asOf);
        packs.forEach(pack -> pack.procedure()
                .steps()
                .forEach(step -> steps.computeIfAbsent(step.code(), key -> new ArrayList<>())
                        .add(step)));
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

    /** A step as the first pack has it that has it. */
    ProcedureStep first(String code) {
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
    Set<String> before(String code) {
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

    /** The definitions of a step, parents' before those of packs that extend them. */
    List<ProcedureStep> definitions(String code) {
        return List.copyOf(steps.getOrDefault(code, List.of()));
    }
}
