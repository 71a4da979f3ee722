package org.junheng.report.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.findings.Finding;

/**
 * What was found, once for all views that found it alike.
 *
 * @param finding what was found, as the first of the views has it
 * @param views the views
 */
record Seen(Finding finding, List<String> views) {
    Seen {
        views = List.copyOf(views);
    }

    /** All findings, in their order. */
    static List<Seen> of(List<Finding> findings) {
        Map<Finding, List<Finding>> alike = new LinkedHashMap<>();
        findings.forEach(each -> alike.computeIfAbsent(withoutView(each), key -> new ArrayList<>(2))
                .add(each));
        return alike.values().stream()
                .map(each ->
                        new Seen(each.get(0), each.stream().map(Finding::view).toList()))
                .toList();
    }

    private static Finding withoutView(Finding each) {
        return new Finding(
                "",
                each.criterion(),
                each.pack(),
                each.subject(),
                each.indicator(),
                each.outcome(),
                each.measured(),
                each.required(),
                each.margin(),
                each.shortfall(),
                each.citation(),
                each.inputs(),
                each.notes(),
                each.missing(),
                each.supersededBy(),
                each.check(),
                each.weakerThan(),
                each.message());
    }

    /** Whether it decides itself, and no other criterion in its place. */
    boolean decides() {
        return finding.supersededBy() == null;
    }
}
