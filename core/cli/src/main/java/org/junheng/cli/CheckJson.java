package org.junheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.compiler.conflicts.Conflict;
import org.junheng.compiler.conflicts.Conflicts.Meeting;
import org.junheng.compiler.conflicts.StatedConflict;
import org.junheng.input.Problem;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;

/** What {@code check} tells programs. */
final class CheckJson {
    private CheckJson() {}

    static Map<String, Object> of(Checked checked) {
        Map<String, Object> json = Shape.keywords(
                "packs", checked.packs().stream().map(CheckJson::pack).toList(),
                "mistakes", checked.mistakes().stream().map(CheckJson::problem).toList(),
                "remarks", checked.remarks().stream().map(CheckJson::problem).toList());
        checked.disagreements().report().ifPresent(report -> json.put("conflicts", conflicts(report)));
        return json;
    }

    private static Map<String, Object> pack(CheckedPack checked) {
        return Shape.keywords(
                "id", checked.pack().id(),
                "revision", checked.pack().revision(),
                "criteria", checked.pack().criteria().size(),
                "examples", checked.examples());
    }

    private static Map<String, Object> problem(Problem problem) {
        return Shape.keywords(
                "key", problem.key(),
                "file", problem.file(),
                "line", problem.line(),
                "path", problem.path(),
                "found", problem.found(),
                "expected", problem.expected(),
                "nextStep", problem.nextStep(),
                "text", problem.text());
    }

    private static List<Object> conflicts(Disagreements.Report report) {
        List<Object> conflicts = new ArrayList<>();
        report.layers().forEach(each -> add(conflicts, "layer", each));
        report.others().forEach(each -> add(conflicts, "packs", each));
        report.stated().forEach((pack, stated) -> stated.forEach(each -> conflicts.add(stated(pack, each))));
        return conflicts;
    }

    private static void add(List<Object> conflicts, String kind, Meeting meeting) {
        meeting.conflicts().forEach(each -> conflicts.add(conflict(kind, each)));
    }

    private static Map<String, Object> conflict(String kind, Conflict conflict) {
        Map<String, Object> json = Shape.keywords(
                "kind", kind,
                "first", clause(conflict.first()),
                "second", clause(conflict.second()));
        conflict.relation().ifPresent(each -> json.put("relation", code(each)));
        json.put("stricter", code(conflict.stricter()));
        json.put("together", conflict.period().isPresent());
        conflict.period().ifPresent(each -> addPeriod(json, each));
        return json;
    }

    static Map<String, Object> clause(Clause clause) {
        Map<String, Object> json = Shape.keywords(
                "pack", clause.pack().id(),
                "criterion", clause.criterion().id(),
                "citation", clause.criterion().citation(),
                "law", clause.words(),
                "required", ClauseText.required(clause));
        clause.scope().ifPresent(each -> json.put("scope", each));
        return json;
    }

    private static Map<String, Object> stated(Pack pack, StatedConflict stated) {
        Map<String, Object> json = Shape.keywords(
                "kind", "stated",
                "pack", pack.id(),
                "id", stated.id(),
                "first", passage(stated.first()),
                "second", passage(stated.second()),
                "note", stated.note(),
                "stricter", code(stated.stricter()));
        addPeriod(json, stated.period());
        return json;
    }

    private static Map<String, Object> passage(StatedConflict.Passage passage) {
        return Shape.keywords("citation", passage.citation(), "law", passage.words());
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static void addPeriod(Map<String, Object> json, Period period) {
        put(json, "from", period.from());
        put(json, "until", period.until());
    }

    private static void put(Map<String, Object> json, String name, @Nullable LocalDate day) {
        if (day != null) {
            json.put(name, day.toString());
        }
    }
}
