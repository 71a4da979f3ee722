package org.junheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.PackSelectionException;
import org.junheng.input.InvalidInputException;
import org.junheng.report.Evaluated;

/**
 * Evaluates dossiers of one county, each as of its own day. One that is of another county, or of a day that another has, is
 * refused.
 */
final class OneCounty implements Intake {
    private final ComplianceEvaluator evaluator;
    private final Complaints complaints;
    private final @Nullable LocalDate dayOfFirst;
    private final List<NamedDossier> dossiers = new ArrayList<>();
    private final Map<LocalDate, NamedDossier> byDay = new LinkedHashMap<>();

    /**
     * A county to come.
     *
     * @param evaluator evaluates
     * @param dayOfFirst the day of the first dossier; null: it says its own, like all others
     * @param complaints takes what is refused
     */
    OneCounty(ComplianceEvaluator evaluator, @Nullable LocalDate dayOfFirst, Complaints complaints) {
        this.evaluator = evaluator;
        this.dayOfFirst = dayOfFirst;
        this.complaints = complaints;
    }

    @Override
    public void accept(NamedDossier named) {
        dossiers.add(named);
        try {
            add(named);
        } catch (InvalidInputException e) {
            refuse(e);
        }
    }

    private void add(NamedDossier named) {
        NamedDossier first = dossiers.get(0);
        if (!first.dossier().county().code().equals(named.dossier().county().code())) {
            throw named.mistake("county.other", named.dossier(), first.dossier(), first.file());
        }
        DatedEvaluator dated = new DatedEvaluator(evaluator, dossiers.size() == 1 ? dayOfFirst : null);
        LocalDate day = dated.date(named);
        dated.check(named, day);
        NamedDossier same = byDay.putIfAbsent(day, named);
        if (same != null) {
            throw named.mistake("county.day", day, same.file());
        }
    }

    @Override
    public void refuse(InvalidInputException mistakes) {
        complaints.refuse(mistakes);
    }

    /** The evaluations, in the order in which the dossiers came in; those that cannot be made are refused. */
    List<Evaluated> evaluations() {
        List<Evaluated> evaluations = new ArrayList<>();
        byDay.forEach((day, named) -> {
            try {
                DatedEvaluator dated = new DatedEvaluator(evaluator, day);
                evaluations.add(
                        dated.with(named, dated.evaluate(List.of(named), day).get(0)));
            } catch (PackSelectionException e) {
                refuse(named.mistake("dossier.selection", String.valueOf(e.getMessage())));
            }
        });
        return List.copyOf(evaluations);
    }

    /** Refuses every dossier that is not earlier than the first. */
    void requireFirstLatest() {
        byDay.forEach((day, named) -> {
            LocalDate latest = byDay.keySet().iterator().next();
            if (day.isAfter(latest)) {
                refuse(named.mistake("county.later", day, dossiers.get(0).file(), latest));
            }
        });
    }

    /** Refuses one dossier alone: there is nothing to compare it with. */
    void requireSeveral() {
        if (dossiers.size() == 1) {
            refuse(dossiers.get(0).mistake("years.one"));
        }
    }

    /** Refuses the first dossier if it has no schools. */
    void requireSchools() {
        dossiers.stream()
                .limit(1)
                .filter(each -> each.dossier().schools().isEmpty())
                .forEach(each -> refuse(each.mistake("booklet.schools")));
    }
}
