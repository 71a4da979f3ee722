package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.compiler.conflicts.Conflict;
import org.junheng.compiler.conflicts.Stricter;
import org.junheng.input.Problem;

/**
 * One thing that SARIF tells.
 *
 * @param rule its kind
 * @param text what there is to say
 * @param place where it is
 * @param related where else to look
 */
record SarifResult(SarifRule rule, String text, SarifPlace place, List<SarifPlace> related) {
    static final String ERROR = "error";
    static final String WARNING = "warning";
    private static final String NOTE = "note";
    private static final String STATED = "conflicts.csv";

    /** All that was found: mistakes, remarks, conflicts. */
    static List<SarifResult> of(Checked checked) {
        List<SarifResult> results = new ArrayList<>();
        checked.mistakes().forEach(each -> results.add(of(ERROR, each)));
        checked.remarks().forEach(each -> results.add(of(WARNING, each)));
        checked.names()
                .ifPresent(names -> checked.disagreements().report().ifPresent(report -> add(results, report, names)));
        return results;
    }

    private static SarifResult of(String level, Problem problem) {
        SarifPlace place = new SarifPlace(problem.file(), problem.line());
        return new SarifResult(
                new SarifRule(problem.key(), level), place.inside() + sentence(problem), place, List.of());
    }

    /** What is said about a mistake, without its place, which a location has. */
    private static String sentence(Problem problem) {
        return (problem.path().isEmpty() ? "" : problem.path() + " ") + problem.sentence();
    }

    private static void add(List<SarifResult> results, Disagreements.Report report, NamedPacks names) {
        report.layers().forEach(each -> each.conflicts().forEach(conflict -> add(results, conflict, names)));
        report.others().forEach(each -> each.conflicts().forEach(conflict -> add(results, conflict, names)));
        report.stated()
                .forEach((pack, stated) -> stated.forEach(each -> results.add(new SarifResult(
                        new SarifRule("sarif.stated", NOTE),
                        ConflictReport.line(each) + "\n" + each.note(),
                        new SarifPlace(names.file(pack, STATED), 0),
                        List.of()))));
    }

    private static void add(List<SarifResult> results, Conflict conflict, NamedPacks names) {
        if (conflict.stricter() != Stricter.SAME) {
            results.add(new SarifResult(
                    new SarifRule("sarif.conflict", NOTE),
                    ConflictReport.line(conflict),
                    place(conflict.second(), names),
                    List.of(place(conflict.first(), names))));
        }
    }

    static SarifPlace place(Clause clause, NamedPacks names) {
        return new SarifPlace(
                names.file(clause.pack(), clause.criterion().file()),
                clause.criterion().line());
    }

    Map<String, Object> json() {
        Map<String, Object> json = Shape.keywords(
                "ruleId", rule.key(),
                "level", rule.level(),
                "message", Shape.keywords("text", text),
                "locations", List.of(place.location()));
        if (!related.isEmpty()) {
            json.put(
                    "relatedLocations",
                    related.stream().map(SarifPlace::location).toList());
        }
        return json;
    }
}
