package org.junheng.report.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.report.Mark;

/**
 * A criterion that is not decided somewhere, and what would decide it.
 *
 * @param id its id
 * @param title its name
 * @param mark why it is open
 * @param citation where it stands
 * @param owners who is concerned; several are counted
 * @param wanted facts that are missing, and questions
 */
record OpenRow(String id, String title, Mark mark, String citation, String owners, List<String> wanted) {
    private static final Set<Outcome> OPEN = Set.of(Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE, Outcome.UNDECIDED);
    private static final int MOST_NAMED = 3;
    private static final int MOST_WANTED = 4;

    OpenRow {
        wanted = List.copyOf(wanted);
    }

    /** Whether a finding leaves something open and nothing else decides in its place. */
    static boolean isOpen(Seen seen) {
        return seen.decides() && OPEN.contains(seen.finding().outcome());
    }

    static List<OpenRow> of(List<Seen> findings, MissedPart.Words words) {
        Map<String, Map<Outcome, List<Finding>>> open = new LinkedHashMap<>();
        words.criteria().ids().forEach(id -> open.put(id, new LinkedHashMap<>()));
        findings.stream()
                .filter(OpenRow::isOpen)
                .map(Seen::finding)
                .forEach(each -> open.computeIfAbsent(each.criterion(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(each.outcome(), outcome -> new ArrayList<>())
                        .add(each));
        return open.values().stream()
                .flatMap(each -> each.values().stream())
                .map(each -> row(each, words))
                .toList();
    }

    private static OpenRow row(List<Finding> findings, MissedPart.Words words) {
        Finding first = findings.get(0);
        Set<String> owners = new LinkedHashSet<>();
        Set<String> wanted = new LinkedHashSet<>();
        for (Finding each : findings) {
            owners.add(words.whose().owner(each.subject()));
            wanted.addAll(words.said().missing(each));
            wanted.addAll(each.notes());
        }
        return new OpenRow(
                first.criterion(),
                words.criteria().title(first.criterion()),
                Mark.of(first),
                first.citation(),
                owners(owners, findings.size()),
                wanted.stream().limit(MOST_WANTED).toList());
    }

    private static String owners(Set<String> owners, int findings) {
        String names = String.join(
                PageWords.text("and"), owners.stream().limit(MOST_NAMED).toList());
        return findings == 1
                ? names
                : PageWords.text("owners", names, owners.size() > MOST_NAMED ? owners.size() : "", findings);
    }
}
