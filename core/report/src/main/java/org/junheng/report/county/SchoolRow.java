package org.junheng.report.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.report.Mark;
import org.junheng.report.Markup;

/**
 * A school and what it misses.
 *
 * @param school the school
 * @param index its place among all schools by code, by which the script finds it
 * @param kind its kind in words
 * @param stages its stages in words
 * @param isCounted whether the documents count it in their statistics
 * @param counts for each view how many requirements it misses
 * @param open how many findings about it are open in some view
 * @param missed the criteria that it misses in some view, in the order of the law
 * @param standards for each stage whether it reaches the school standard (学校标准), where the documents have one
 * @param more the cells of the host's columns
 */
record SchoolRow(
        School school,
        int index,
        String kind,
        String stages,
        boolean isCounted,
        List<Integer> counts,
        long open,
        List<Missed> missed,
        List<Standard> standards,
        List<Markup> more) {
    /** What the school misses; those that miss most stand first. */
    static final Comparator<SchoolRow> ORDER = Comparator.comparing((SchoolRow each) -> -each.most())
            .thenComparing(each -> -each.open)
            .thenComparing(each -> each.school.code());

    SchoolRow {
        counts = List.copyOf(counts);
        missed = List.copyOf(missed);
        standards = List.copyOf(standards);
        more = List.copyOf(more);
    }

    private int most() {
        return counts.stream().mapToInt(each -> each).max().orElse(0);
    }

    /**
     * A criterion that is missed.
     *
     * @param id its id; of several that people call the same, the first
     * @param word what people call it for short, with how often it is missed
     * @param title its name, or names
     */
    record Missed(String id, String word, String title) {}

    /**
     * Whether one section reaches the school standard.
     *
     * @param stage in words
     * @param mark what was found
     */
    record Standard(String stage, Mark mark) {}

    static SchoolRow of(School school, List<Seen> about, Page page) {
        return new SchoolRow(
                school,
                page.words().whose().schools().indexOf(school),
                PageWords.text("kind." + school.kind().code()),
                school.sections().stream()
                        .map(each -> PageWords.stage(each.stage()))
                        .collect(Collectors.joining(PageWords.text("and"))),
                page.words().criteria().isCounted(page.words().views(), school),
                page.words().views().stream().map(each -> count(about, each)).toList(),
                about.stream().filter(OpenRow::isOpen).count(),
                missed(about, page.words().criteria()),
                standards(about, page.words().criteria()),
                page.cells(school));
    }

    /** What every row needs. */
    interface Page {
        MissedPart.Words words();

        List<Markup> cells(School school);
    }

    private static boolean isMissed(Seen seen) {
        return seen.decides()
                && seen.finding().outcome() == Outcome.NOT_MET
                && !seen.finding().check();
    }

    private static int count(List<Seen> about, String view) {
        return (int) about.stream()
                .filter(each -> isMissed(each) && each.views().contains(view))
                .count();
    }

    /** Criteria that people call the same, one for each stage, are one. */
    private static List<Missed> missed(List<Seen> about, Criteria criteria) {
        Map<String, List<String>> missed = new LinkedHashMap<>();
        criteria.ids().forEach(id -> missed.put(criteria.shortTitle(id), new ArrayList<>()));
        about.stream()
                .filter(SchoolRow::isMissed)
                .map(each -> each.finding().criterion())
                .forEach(id -> missed.computeIfAbsent(criteria.shortTitle(id), word -> new ArrayList<>())
                        .add(id));
        return missed.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> missed(each.getKey(), each.getValue(), criteria))
                .toList();
    }

    private static Missed missed(String word, List<String> ids, Criteria criteria) {
        String titles = ids.stream().distinct().map(criteria::title).collect(Collectors.joining(PageWords.text("and")));
        return new Missed(ids.get(0), PageWords.text("missed", word, ids.size() == 1 ? "" : ids.size()), titles);
    }

    private static List<Standard> standards(List<Seen> about, Criteria criteria) {
        return about.stream()
                .filter(each ->
                        each.decides() && criteria.isStandard(each.finding().criterion()))
                .map(Seen::finding)
                .filter(each -> each.subject().stage() != null)
                .map(SchoolRow::standard)
                .distinct()
                .toList();
    }

    private static Standard standard(Finding finding) {
        return new Standard(Whose.stage(finding).map(PageWords::stage).orElse(""), Mark.of(finding));
    }
}
