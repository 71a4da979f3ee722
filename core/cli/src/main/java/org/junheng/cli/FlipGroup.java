package org.junheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** Groups flips: verdicts first; last those of whom something was found only once, which go together by cause. */
    static List<FlipGroup> of(List<Flip> flips) {
        Map<List<Object>, List<Flip>> groups = new LinkedHashMap<>();
        for (Flip each : flips) {
            List<Object> key = isOneSided(each)
                    ? List.of(each.was().isEmpty(), each.cause())
                    : List.of(each.judged().criterion(), each.was(), each.is(), each.cause());
            groups.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
        }
        return groups.values().stream()
                .map(FlipGroup::new)
                .sorted(Comparator.comparingInt(FlipGroup::rank))
                .toList();
    }

    private static boolean isOneSided(Flip flip) {
        return flip.was().isEmpty() || flip.is().isEmpty();
    }

    private int rank() {
        return isVerdict() ? 0 : isOneSided(first()) ? 2 : 1;
    }

    Flip first() {
        return flips.get(0);
    }

    boolean isVerdict() {
        return first().judged().isVerdict();
    }

    /** From which outcome to which. */
    String outcomes() {
        return Words.text("diff.effect.outcome", outcomes(Flip::was), outcomes(Flip::is));
    }

    /** One outcome, or how many there are of each. */
    private String outcomes(Function<Flip, String> side) {
        Map<String, Long> counts =
                flips.stream().collect(Collectors.groupingBy(side, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> ChangeWords.outcome(each.getKey(), isVerdict())
                        + (counts.size() == 1 ? "" : " " + each.getValue()))
                .collect(Collectors.joining(Words.text("diff.and")));
    }

    /** The criteria by which it was judged. */
    List<String> criteria() {
        return flips.stream().map(each -> each.judged().criterion()).distinct().toList();
    }

    /** Whom it is about. */
    String names() {
        return shortened(flips.stream().map(FlipGroup::name).distinct().toList());
    }

    /** The first of some names, and how many there are. */
    static String shortened(List<String> names) {
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(Words.text("diff.and")));
        return names.size() > MOST_NAMES ? Words.text("diff.effect.more", shown, names.size()) : shown;
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
