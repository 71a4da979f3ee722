package org.junheng.report.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.report.Evaluated;
import org.junheng.report.PackTerms;

/** The findings of an evaluation that decide something, school by school. One that several views have counts once. */
final class FindingsBySchool {
    private final Map<String, List<Counted>> bySchool = new HashMap<>();
    private final List<String> views;
    private final PackTerms terms;

    FindingsBySchool(Evaluated county, PackTerms terms) {
        this.terms = terms;
        List<Finding> findings = county.evaluation().findings();
        views = findings.stream().map(Finding::view).distinct().toList();
        Map<Key, Counted> counted = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.supersededBy() == null && finding.subject().type() != Subject.Type.COUNTY) {
                counted.computeIfAbsent(Key.of(finding), key -> new Counted(finding, new ArrayList<>()))
                        .views()
                        .add(finding.view());
            }
        }
        counted.values()
                .forEach(each -> bySchool.computeIfAbsent(school(each.finding().subject()), code -> new ArrayList<>())
                        .add(each));
    }

    /** The code of the school that a subject belongs to; of a county's year, the county's, which is no school's. */
    static String school(Subject subject) {
        return switch (subject.type()) {
            case SCHOOL, SECTION, COUNTY -> subject.code();
            default -> {
                int stroke = subject.code().indexOf('/');
                yield stroke < 0 ? subject.code() : subject.code().substring(0, stroke);
            }
        };
    }

    /** What was found about a school, in the order of the evaluation. */
    List<Counted> of(String school) {
        return bySchool.getOrDefault(school, List.of());
    }

    /** The documents of the views in which a finding counts; nothing if those are all. */
    String views(Counted counted) {
        return counted.views().size() == views.size()
                ? ""
                : BookletWords.joined(
                        counted.views().stream().map(terms::document).toList());
    }

    /** The documents of all views. */
    List<String> documents() {
        return views.stream().map(terms::document).toList();
    }

    /**
     * A finding and the views in which it decides.
     *
     * @param finding the finding, as one of the views has it
     * @param views the views
     */
    record Counted(Finding finding, List<String> views) {
        boolean isNotMet() {
            return finding.outcome() == Outcome.NOT_MET && !finding.check();
        }

        boolean isContradiction() {
            return finding.outcome() == Outcome.NOT_MET && finding.check();
        }

        boolean isMet() {
            return finding.outcome() == Outcome.MET && !finding.check();
        }

        boolean isOpen() {
            return switch (finding.outcome()) {
                case NO_DATA, NEEDS_EVIDENCE, UNDECIDED, NOT_YET_DUE -> true;
                case MET, NOT_MET, NOT_APPLICABLE -> false;
            };
        }
    }

    private record Key(String criterion, Subject subject, Outcome outcome) {
        static Key of(Finding finding) {
            return new Key(finding.criterion(), finding.subject(), finding.outcome());
        }
    }
}
