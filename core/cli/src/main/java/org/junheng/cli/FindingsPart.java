package org.junheng.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingHead;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/** The findings of a view by outcome: what is not met first, school by school. */
final class FindingsPart {
    private static final int INDENT = 2;

    private final TextReport.Look look;
    private final String county;
    private final Map<String, String> names = new HashMap<>();

    /** A part for findings about a county. */
    FindingsPart(TextReport.Look look, Dossier dossier) {
        this.look = look;
        this.county = dossier.county().code();
        names.put(county, dossier.county().name());
        dossier.schools().forEach(school -> names.put(school.code(), school.name()));
    }

    void print(List<Finding> findings, Page page) {
        print(Outcome.NOT_MET, requirements(findings), page);
        List<Finding> replaced = replaced(findings);
        print(Outcome.NOT_APPLICABLE, Words.text("report.replaced", replaced.size()), replaced, page);
        List<Finding> contradictions =
                findings.stream().filter(FindingsPart::isContradiction).toList();
        print(Outcome.NOT_MET, Words.text("report.contradictions", contradictions.size()), contradictions, page);
        List.of(Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE, Outcome.UNDECIDED)
                .forEach(outcome -> print(outcome, deciding(findings), page));
        if (look.all()) {
            List.of(Outcome.NOT_YET_DUE, Outcome.NOT_APPLICABLE, Outcome.MET)
                    .forEach(outcome -> print(outcome, findings, page));
        }
    }

    private List<Finding> requirements(List<Finding> findings) {
        return deciding(findings).stream().filter(each -> !each.check()).toList();
    }

    /** What an ancestor requires and is not met, but is decided otherwise by an allowance or a local criterion. */
    private List<Finding> replaced(List<Finding> findings) {
        List<Finding> replaced = findings.stream()
                .filter(each -> !look.all()
                        && each.outcome() == Outcome.NOT_MET
                        && each.supersededBy() != null
                        && !each.pack().equals(each.view()))
                .toList();
        if (replaced.isEmpty()) {
            return replaced;
        }
        Map<String, Set<Subject>> unmet = findings.stream()
                .filter(each -> each.supersededBy() == null && each.outcome() == Outcome.NOT_MET)
                .collect(groupingBy(Finding::criterion, mapping(Finding::subject, toSet())));
        return replaced.stream()
                .filter(each ->
                        !unmet.getOrDefault(each.supersededBy(), Set.of()).contains(each.subject()))
                .toList();
    }

    private static boolean isContradiction(Finding finding) {
        return CountsPart.isContradiction(FindingHead.of(finding));
    }

    /** Without allowances that are of no use because something else decides. */
    private List<Finding> deciding(List<Finding> findings) {
        return findings.stream()
                .filter(each -> look.all() || each.supersededBy() == null)
                .toList();
    }

    private void print(Outcome outcome, List<Finding> findings, Page page) {
        List<Finding> chosen =
                findings.stream().filter(each -> each.outcome() == outcome).toList();
        print(outcome, Words.text("report.findings", Words.outcome(outcome), chosen.size()), chosen, page);
    }

    private void print(Outcome outcome, String title, List<Finding> chosen, Page page) {
        if (chosen.isEmpty()) {
            return;
        }
        page.blank();
        page.line(look.style().of(outcome, title));
        bySubject(chosen).forEach((subject, about) -> {
            page.line(Width.blanks(INDENT) + look.style().bold(subject.text()));
            about.forEach(finding -> print(finding, page));
        });
    }

    private Map<Heading, List<Finding>> bySubject(List<Finding> findings) {
        return findings.stream().collect(groupingBy(each -> heading(each.subject()), TreeMap::new, toList()));
    }

    /** Classes, rooms, records and periods stand under the school or the county that they belong to. */
    private Heading heading(Subject subject) {
        String owner = subject.code().split("/", -1)[0];
        return new Heading(isOfCounty(subject, owner), owner, names.getOrDefault(owner, subject.name()));
    }

    private boolean isOfCounty(Subject subject, String owner) {
        return switch (subject.type()) {
            case COUNTY -> true;
            case SCHOOL, SECTION, CLASS -> false;
            case ROOM, RECORD, SERIES -> owner.equals(county);
        };
    }

    private static void print(Finding finding, Page page) {
        page.paragraph(finding.message(), INDENT + 2);
        // a sentence that has room for its first note says it already
        finding.notes().stream()
                .filter(note -> !finding.message().contains(note))
                .forEach(note -> page.paragraph(Words.text("report.note", note), INDENT + 4));
        if (finding.supersededBy() != null) {
            page.paragraph(Words.text("report.superseded", finding.supersededBy()), INDENT + 4);
        }
    }

    /**
     * Whom findings are about; the county comes before its schools.
     *
     * @param ofCounty whether it is the county
     * @param code its code
     * @param name its name
     */
    private record Heading(boolean ofCounty, String code, String name) implements Comparable<Heading> {
        private static final Comparator<Heading> ORDER =
                Comparator.comparing((Heading each) -> !each.ofCounty).thenComparing(Heading::code);

        String text() {
            return Width.harmless(Words.text("report.subject", name, code));
        }

        @Override
        public int compareTo(Heading other) {
            return ORDER.compare(this, other);
        }
    }
}
