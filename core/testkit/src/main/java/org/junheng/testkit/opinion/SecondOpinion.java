package org.junheng.testkit.opinion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/**
 * Holds the engine against an opinion that knows nothing of it.
 *
 * @param opinion the opinion
 * @param engine evaluates by the pack of the same document
 * @param day the day of the evaluations
 */
public record SecondOpinion(Opinion opinion, ComplianceEvaluator engine, LocalDate day) {
    /** The seven items and their coefficients, whose exact numbers are compared too. */
    private static final Pattern EXACT = Pattern.compile("NQB2017-(R[1-7]|CV)-.*");

    /**
     * What one says otherwise than the other about counties whose published figures do not decide.
     *
     * @return the first difference of each county that has one, by its place in the list
     */
    public Map<Integer, String> differences(List<Dossier> counties) {
        List<Evaluation> evaluations = engine.evaluateAll(counties, day);
        Map<Integer, String> differences = new TreeMap<>();
        for (int i = 0; i < counties.size(); i++) {
            int place = i;
            difference(opinion.outcomes(counties.get(i)), evaluations.get(i))
                    .ifPresent(each -> differences.put(place, each));
        }
        return differences;
    }

    private static Optional<String> difference(Map<String, String> opinion, Evaluation evaluation) {
        Set<String> criteria = new HashSet<>();
        opinion.keySet().forEach(each -> criteria.add(each.substring(0, each.indexOf(' '))));
        Map<String, String> found = new HashMap<>();
        for (Finding each : evaluation.findings()) {
            if (criteria.contains(each.criterion()) && each.outcome() != Outcome.NOT_APPLICABLE) {
                found.put(key(each), said(each));
            }
        }
        Set<String> all = new TreeSet<>(opinion.keySet());
        all.addAll(found.keySet());
        return all.stream()
                .filter(each -> !opinion.getOrDefault(each, "nothing").equals(found.getOrDefault(each, "nothing")))
                .findFirst()
                .map(each -> each + ": the engine says " + found.get(each) + ", the opinion " + opinion.get(each));
    }

    /** The outcome, and of items and coefficients the exact number. */
    private static String said(Finding finding) {
        Finding.Measured measured = finding.measured();
        String outcome = finding.outcome().name();
        return measured != null && EXACT.matcher(finding.criterion()).matches()
                ? outcome + " " + measured.exact()
                : outcome;
    }

    private static String key(Finding finding) {
        String item = finding.subject().item();
        String indicated = item == null || !finding.criterion().contains("-CV-") ? "" : " " + item;
        return finding.criterion() + " " + finding.subject().code() + indicated;
    }
}
