package org.junheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.changes.Effects;
import org.junheng.compiler.changes.Flip;
import org.junheng.compiler.changes.Question;
import org.junheng.facts.DossierCheck;
import org.junheng.facts.Known;
import org.junheng.input.InvalidInputException;

/** Takes the dossiers for which two packs are compared; one that is refused does not stop the others. */
final class DiffIntake implements Intake {
    private final Known known;
    private final @Nullable LocalDate asOf;
    private final Complaints complaints;
    private final List<NamedDossier> dossiers = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    DiffIntake(Known known, @Nullable LocalDate asOf, Complaints complaints) {
        this.known = known;
        this.asOf = asOf;
        this.complaints = complaints;
    }

    @Override
    public void accept(NamedDossier named) {
        try {
            LocalDate day = Optional.ofNullable(asOf)
                    .or(named.dossier()::asOf)
                    .orElseThrow(() -> named.mistake("", "dossier.undated"));
            check(named, day);
            dossiers.add(named);
            days.add(day);
            complaints.done();
        } catch (InvalidInputException e) {
            refuse(e);
        }
    }

    private void check(NamedDossier named, LocalDate day) {
        try {
            DossierCheck.require(named.dossier(), known, day);
        } catch (InvalidInputException e) {
            throw named.inFile(e);
        }
    }

    @Override
    public void refuse(InvalidInputException mistakes) {
        complaints.refuse(mistakes);
    }

    boolean isEmpty() {
        return dossiers.isEmpty();
    }

    /** What flips, in the order of the dossiers; those of one day are judged together. */
    List<Affected> affected(Effects effects) {
        Map<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            byDay.computeIfAbsent(days.get(i), day -> new ArrayList<>()).add(i);
        }
        Map<Integer, Affected> affected = new TreeMap<>();
        byDay.forEach((day, places) -> {
            Question question = new Question(
                    places.stream().map(each -> dossiers.get(each).dossier()).toList(), day);
            List<List<Flip>> flips = effects.of(question);
            for (int i = 0; i < places.size(); i++) {
                affected.put(
                        places.get(i),
                        new Affected(
                                dossiers.get(places.get(i)),
                                day,
                                effects.isUsedBefore(day),
                                effects.isUsedAfter(day),
                                flips.get(i)));
            }
        });
        return List.copyOf(affected.values());
    }
}
