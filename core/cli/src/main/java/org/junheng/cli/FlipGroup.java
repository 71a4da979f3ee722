package org.junheng.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.compiler.changes.Cause;
import org.junheng.compiler.changes.Change;
import org.junheng.compiler.changes.Flip;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/**
 * Outcomes of one criterion that flipped alike and by the same cause.
 *
 * @param flips at least one
 */
record FlipGroup(List<Flip> flips) {
    /** More names would hide what the line says. */
    private static final int MOST_NAMES = 10;

    FlipGroup {
        flips = List.copyOf(flips);
    }

    /** Groups flips, in their order. */
    static List<FlipGroup> of(List<Flip> flips) {
        Map<List<Object>, List<Flip>> groups = new LinkedHashMap<>();
        for (Flip each : flips) {
            groups.computeIfAbsent(
                            List.of(each.judged().criterion(), each.was(), each.is(), each.cause()),
                            key -> new ArrayList<>())
                    .add(each);
        }
        return groups.values().stream().map(FlipGroup::new).toList();
    }

    Flip first() {
        return flips.get(0);
    }

    boolean isVerdict() {
        return first().judged().isVerdict();
    }

    /** From which outcome to which. */
    String outcomes() {
        return Words.text(
                "diff.effect.outcome",
                ChangeWords.outcome(first().was(), isVerdict()),
                ChangeWords.outcome(first().is(), isVerdict()));
    }

    /** Whom it is about. */
    String names() {
        String names = flips.stream()
                .limit(MOST_NAMES)
                .map(FlipGroup::name)
                .collect(Collectors.joining(Words.text("diff.and")));
        return flips.size() > MOST_NAMES ? Words.text("diff.effect.more", names) : names;
    }

    private static String name(Flip flip) {
        Stage stage = flip.subject()
                .filter(subject -> subject.type() == Subject.Type.SECTION)
                .map(Subject::stage)
                .orElse(null);
        return stage == null ? flip.name() : Words.text("report.subject", flip.name(), Words.stage(stage));
    }

    /** By which changes. */
    String cause() {
        Cause cause = first().cause();
        List<Change> changes = cause.changes();
        boolean one = cause.certainty() == Cause.Certainty.EACH && changes.size() == 1;
        return Words.text(
                "diff.cause." + cause.certainty() + (one ? ".one" : ""),
                changes.stream().map(ChangeWords::summary).collect(Collectors.joining(Words.text("diff.cause.and"))));
    }
}
