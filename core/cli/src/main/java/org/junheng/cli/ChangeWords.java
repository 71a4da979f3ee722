package org.junheng.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.compiler.changes.Aspect;
import org.junheng.compiler.changes.Change;
import org.junheng.compiler.changes.Difference;
import org.junheng.compiler.changes.Kind;
import org.junheng.compiler.changes.Part;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;

/** Changes between packs in words for people. */
final class ChangeWords {
    /** Columns of limits that have no unit of their own: a coefficient of variation is a plain number. */
    private static final List<String> PLAIN =
            List.of("InterSchoolVariation", "CompositeVariation", "ReportedStatistic");

    private ChangeWords() {}

    static String kind(Kind kind) {
        return Words.text("diff.kind." + kind);
    }

    /** What a criterion asks for, with the unit of its figure. */
    static String required(Clause clause) {
        String required = ClauseText.required(clause);
        String unit = clause.bound().isPresent() ? unit(clause) : "";
        return unit.isEmpty() ? required : Words.text("diff.unit", required, unit);
    }

    private static String unit(Clause clause) {
        boolean plain = PLAIN.contains(clause.criterion().selector().type());
        return plain ? "" : indicator(clause).map(IndicatorDefinition::unit).orElse("");
    }

    private static Optional<IndicatorDefinition> indicator(Clause clause) {
        return clause.criterion()
                .selector()
                .field("code")
                .flatMap(code -> clause.family().definitions(code).findFirst());
    }

    /** What it measures and what it asks for. */
    private static String measured(Clause clause) {
        String name = indicator(clause)
                .map(IndicatorDefinition::name)
                .orElse(clause.criterion().title());
        return clause.criterion()
                .selector()
                .stage()
                .map(stage -> Words.text("diff.measured", name, Words.stage(stage), required(clause)))
                .orElseGet(() -> Words.text("diff.measured.all", name, required(clause)));
    }

    /** What was asked for before, and what afterwards; with what is measured where that is not the same. */
    static Sides demands(Change change) {
        Clause before = change.part().before().orElseThrow();
        Clause after = change.part().after().orElseThrow();
        boolean sameFigure =
                change.differences().stream().noneMatch(each -> each.field().equals("when"));
        return sameFigure ? new Sides(required(before), required(after)) : new Sides(measured(before), measured(after));
    }

    /**
     * What was, and what is.
     *
     * @param before in words
     * @param after in words
     */
    record Sides(String before, String after) {}

    /** The name of a field that differs, for people. */
    static String field(Difference difference) {
        String key = "diff.field." + difference.field();
        return Words.has(key) ? Words.text(key) : difference.field();
    }

    /** A value of a pack's files for people. */
    static String value(String value) {
        if (value.isEmpty()) {
            return Words.text("diff.nothing");
        }
        return Arrays.stream(value.split(", "))
                .map(each -> Words.has("diff.word." + each) ? Words.text("diff.word." + each) : each)
                .collect(Collectors.joining(Words.text("diff.and")));
    }

    /** A field before and after. */
    static String difference(Difference each) {
        return Words.text("diff.arrow", field(each), value(each.before()), value(each.after()));
    }

    /** A change in one line, as the cause of something. */
    static String summary(Change change) {
        Part part = change.part();
        boolean isCriterion = part.type() == Part.Type.CRITERION;
        if (part.type() == Part.Type.PACK) {
            return Words.text("diff.summary.pack", label(change), differences(change));
        }
        if (change.kind() == Kind.ADDED || change.kind() == Kind.REMOVED) {
            String what = kind(change.kind()) + (isCriterion ? "" : type(part));
            return Words.text("diff.summary.whole", what, named(part));
        }
        return Words.text("diff.summary", isCriterion ? label(change) : type(part), named(part), differences(change));
    }

    /** Parts that were added, or removed, by what they are. */
    static List<String> lists(List<Change> changes) {
        return changes.stream()
                .map(Change::part)
                .collect(Collectors.groupingBy(Part::type, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ChangeWords::list)
                .toList();
    }

    private static String list(List<Part> parts) {
        return Words.text(
                "diff.list",
                type(parts.get(0)),
                parts.size(),
                parts.stream()
                        .map(each -> Words.text("diff.list.one", each.code(), named(each)))
                        .collect(Collectors.joining(Words.text("diff.and"))));
    }

    /** What people call a part. */
    private static String named(Part part) {
        return part.name().isEmpty() ? part.code() : part.name();
    }

    private static String differences(Change change) {
        if (change.aspect() == Aspect.DEMAND) {
            Sides sides = demands(change);
            return Words.text("diff.change", sides.before(), sides.after());
        }
        return change.differences().stream()
                .map(ChangeWords::difference)
                .collect(Collectors.joining(Words.text("diff.cause.and")));
    }

    /** What sort of change it is: its kind, or of other ones what it is about. */
    static String label(Change change) {
        String key = "diff.aspect." + change.aspect();
        return change.kind() == Kind.OTHER && Words.has(key) ? Words.text(key) : kind(change.kind());
    }

    /** What sort of part, unless it is a criterion. */
    static String type(Part part) {
        return Words.text("diff.part." + part.type());
    }

    /** When a criterion is in force, by its own words or its pack's. */
    static String days(Clause clause) {
        return ClauseText.days(clause.pack().inForce(clause.criterion()));
    }

    /** The rule file and the line. */
    static String place(Clause clause) {
        Criterion criterion = clause.criterion();
        return Words.text("diff.place", criterion.file(), criterion.line());
    }

    /** An outcome, of a finding or of a verdict; empty: there is none. */
    static String outcome(String outcome, boolean isVerdict) {
        if (outcome.isEmpty()) {
            return Words.text("diff.effect.absent");
        }
        return isVerdict ? Words.text("verdict." + outcome) : Words.ENGINE.format("outcome." + outcome);
    }
}
