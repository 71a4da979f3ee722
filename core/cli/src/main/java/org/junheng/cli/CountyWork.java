package org.junheng.cli;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.PackSelectionException;
import org.junheng.facts.DossierReader;
import org.junheng.findings.Evaluation;
import org.junheng.input.InvalidInputException;

/** Some dossiers: read, evaluated together and written as drafts, by one thread. One that fails does not stop the others. */
final class CountyWork {
    private final DatedEvaluator evaluator;
    private final DossierReader reader;
    private final Results results;
    private final SortedMap<Integer, Step> steps = new TreeMap<>();
    private final Map<LocalDate, List<Read>> byDate = new LinkedHashMap<>();

    CountyWork(DatedEvaluator evaluator, DossierReader reader, Results results) {
        this.evaluator = evaluator;
        this.reader = reader;
        this.results = results;
    }

    /**
     * A dossier that waits for the others of its date.
     *
     * @param place its place among all
     * @param unread where it came from
     * @param named what was read
     */
    private record Read(int place, Unread unread, NamedDossier named) {}

    /** What has become of each dossier, in their order. */
    List<Step> of(List<Unread> batch) {
        for (int i = 0; i < batch.size(); i++) {
            Unread unread = batch.get(i);
            Optional<Draft> known = results.known(unread);
            if (known.isPresent()) {
                steps.put(i, new Step.Evaluated(unread, known.get()));
            } else {
                read(i, unread);
            }
        }
        byDate.forEach(this::evaluate);
        return List.copyOf(steps.values());
    }

    /** What becomes of a dossier if nothing is known of an earlier run. */
    Step anew(Unread unread) {
        read(0, unread);
        byDate.forEach(this::evaluate);
        return steps.values().iterator().next();
    }

    private void read(int place, Unread unread) {
        try {
            NamedDossier named = unread.read(reader);
            LocalDate date = evaluator.date(named);
            evaluator.check(named, date);
            byDate.computeIfAbsent(date, each -> new ArrayList<>()).add(new Read(place, unread, named));
        } catch (InvalidInputException e) {
            steps.put(place, new Step.Refused(unread, e));
        }
    }

    private void evaluate(LocalDate date, List<Read> group) {
        Queue<Evaluation> evaluations;
        try {
            evaluations = new ArrayDeque<>(
                    evaluator.evaluate(group.stream().map(Read::named).toList(), date));
        } catch (PackSelectionException e) {
            group.forEach(each -> refuse(each, "dossier.selection", String.valueOf(e.getMessage())));
            return;
        } catch (InvalidInputException e) {
            // the dossiers have been checked: a pack is damaged, for all of them
            throw e;
        } catch (RuntimeException e) {
            failed(date, group, e);
            return;
        }
        // none is held longer than it takes to write it
        group.forEach(each -> draft(each, evaluations.remove()));
    }

    /** Where one county has made all fail, the others are found by evaluating each alone. */
    private void failed(LocalDate date, List<Read> group, RuntimeException why) {
        if (group.size() == 1) {
            refuse(group.get(0), "dossier.failed", Failures.sentence(why));
        } else {
            group.forEach(each -> evaluate(date, List.of(each)));
        }
    }

    private void draft(Read read, Evaluation evaluation) {
        try {
            Draft draft = results.draft(read.unread(), evaluator.with(read.named(), evaluation));
            steps.put(read.place(), new Step.Evaluated(read.unread(), draft));
        } catch (UnusableException e) {
            // the place of all results
            throw e;
        } catch (RuntimeException e) {
            refuse(read, "dossier.failed", Failures.sentence(e));
        }
    }

    private void refuse(Read read, String key, String sentence) {
        steps.put(read.place(), new Step.Refused(read.unread(), read.named().mistake(key, sentence)));
    }
}
