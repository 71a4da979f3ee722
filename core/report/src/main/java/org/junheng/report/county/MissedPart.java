package org.junheng.report.county;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.report.Mark;

/**
 * A criterion that is not met somewhere, with everything that was found to miss it.
 *
 * @param id its id
 * @param title its name
 * @param mark 未达标, or 数据矛盾 of a data check
 * @param citation where it stands
 * @param law its words, line by line
 * @param rows what misses it
 */
record MissedPart(String id, String title, Mark mark, String citation, List<String> law, List<Row> rows) {
    MissedPart {
        law = List.copyOf(law);
        rows = List.copyOf(rows);
    }

    /**
     * A finding.
     *
     * @param owner the school, or the county
     * @param part which part of it; empty: the whole
     * @param measured what was measured
     * @param required what is required
     * @param gap what is missing
     * @param inputs the facts that were used
     * @param remarks notes, and what else should be known
     */
    record Row(
            String owner,
            String part,
            String measured,
            String required,
            String gap,
            List<String> inputs,
            List<String> remarks) {}

    /** Whether any row has a number. */
    public boolean isMeasured() {
        return rows.stream()
                .anyMatch(each -> !each.measured().isEmpty() || !each.required().isEmpty());
    }

    /** Every criterion that is missed somewhere, in the order of the law; data checks stand last. */
    static List<MissedPart> of(List<Seen> findings, Words words) {
        Map<String, List<Seen>> missed = new LinkedHashMap<>();
        words.criteria().ids().forEach(id -> missed.put(id, new ArrayList<>()));
        findings.stream()
                .filter(each -> each.finding().outcome() == Outcome.NOT_MET)
                .forEach(each -> missed.computeIfAbsent(each.finding().criterion(), id -> new ArrayList<>())
                        .add(each));
        return missed.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Comparator.comparing(each -> words.criteria().isCheck(each.getKey())))
                .map(each -> part(each.getKey(), each.getValue(), words))
                .toList();
    }

    private static MissedPart part(String id, List<Seen> findings, Words words) {
        Finding first = findings.get(0).finding();
        return new MissedPart(
                id,
                words.criteria().title(id),
                Mark.of(first),
                first.citation(),
                words.criteria().law(id),
                findings.stream().map(words::row).toList());
    }

    /**
     * What is needed to put findings in words.
     *
     * @param criteria the criteria
     * @param said says numbers and facts
     * @param whose knows the schools
     * @param views all views
     */
    record Words(Criteria criteria, Said said, Whose whose, Set<String> views) {
        Row row(Seen seen) {
            Finding finding = seen.finding();
            return new Row(
                    whose.owner(finding.subject()),
                    part(finding),
                    Said.measured(finding),
                    Said.required(finding),
                    Said.gap(finding),
                    said.inputs(finding),
                    remarks(seen));
        }

        /** Where a criterion judges several indicators of the county, the indicator tells them apart. */
        String part(Finding finding) {
            String part = whose.part(finding.subject());
            String item = finding.subject().item();
            return item == null ? part : (part + " " + said.name(finding, item)).strip();
        }

        /** Notes, which views, and whether another criterion decides. */
        List<String> remarks(Seen seen) {
            List<String> remarks = new ArrayList<>(seen.finding().notes());
            if (seen.views().size() < views.size()) {
                remarks.add(PageWords.text("only", String.join(PageWords.text("and"), documents(seen))));
            }
            String other = seen.finding().supersededBy();
            if (other != null) {
                remarks.add(PageWords.text("superseded", criteria.title(other), other));
            }
            return remarks;
        }

        private List<String> documents(Seen seen) {
            return seen.views().stream().map(criteria::document).toList();
        }
    }
}
