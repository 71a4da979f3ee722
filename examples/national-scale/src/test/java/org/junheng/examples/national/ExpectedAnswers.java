package org.junheng.examples.national;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict;

/**
 * What the questions and summaries should say, counted from the library's evaluations, without Spark and without SQL.
 *
 * @param evaluations one for each county and year
 */
record ExpectedAnswers(Collection<Evaluation> evaluations) {
    private static final int SHOWN = 3;

    Map<List<String>, Long> verdicts() {
        return count(each -> each.verdicts().stream()
                .map(verdict -> List.of(
                        year(each),
                        province(each),
                        verdict.view(),
                        verdict.outcome().name())));
    }

    Map<List<String>, Long> outcomes() {
        return count(each -> each.findings().stream()
                .filter(finding -> finding.supersededBy() == null)
                .map(finding -> List.of(
                        year(each),
                        province(each),
                        finding.view(),
                        finding.criterion(),
                        finding.outcome().name())));
    }

    /** Of each year, province and view the criteria that decide most verdicts. */
    Map<List<String>, Long> blocking() {
        Map<List<String>, Long> all = count(each -> each.explanations().stream()
                .flatMap(explanation -> decisive(explanation).stream()
                        .map(criterion -> List.of(year(each), province(each), explanation.view(), criterion))));
        Map<List<String>, Long> first = new HashMap<>();
        all.entrySet().stream()
                .collect(groupingBy(entry -> entry.getKey().subList(0, 3)))
                .values()
                .forEach(group -> group.stream()
                        .sorted(Map.Entry.<List<String>, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().get(3)))
                        .limit(SHOWN)
                        .forEach(entry -> first.put(entry.getKey(), entry.getValue())));
        return first;
    }

    /** Year, county, view and criterion of verdicts that a single criterion decides. */
    Set<List<String>> oneShort() {
        Set<List<String>> found = new HashSet<>();
        for (Evaluation each : evaluations) {
            for (int i = 0; i < each.verdicts().size(); i++) {
                Verdict verdict = each.verdicts().get(i);
                Set<String> criteria = decisive(each.explanations().get(i));
                if (verdict.outcome() == Verdict.VerdictOutcome.NOT_MET && criteria.size() == 1) {
                    found.add(List.of(
                            year(each),
                            each.county().code(),
                            verdict.view(),
                            criteria.iterator().next()));
                }
            }
        }
        return found;
    }

    /** How many coefficients lie in which twentieth. */
    Map<List<String>, Long> variations() {
        return count(each -> each.statistics().stream()
                .filter(statistic -> statistic.variation() != null)
                .map(statistic -> List.of(
                        year(each),
                        statistic.view(),
                        statistic.indicator(),
                        statistic.stage().code(),
                        new BigDecimal(Objects.requireNonNull(statistic.variation())
                                        .value())
                                .divide(new BigDecimal("0.05"), 0, RoundingMode.FLOOR)
                                .toString())));
    }

    /** Year, view, criterion, the outcome before and the outcome after of the county's own findings. */
    Map<List<String>, Long> changes() {
        List<List<String>> changes = new ArrayList<>();
        for (Evaluation before : evaluations) {
            for (Evaluation after : evaluations) {
                if (before.county().code().equals(after.county().code())
                        && after.asOf().getYear() == before.asOf().getYear() + 1) {
                    changes.addAll(changes(before, after));
                }
            }
        }
        return changes.stream().collect(groupingBy(Function.identity(), counting()));
    }

    private static List<List<String>> changes(Evaluation before, Evaluation after) {
        List<List<String>> changes = new ArrayList<>();
        for (Finding old : before.findings()) {
            for (Finding now : after.findings()) {
                boolean same = ofCounty(old)
                        && ofCounty(now)
                        && old.view().equals(now.view())
                        && old.criterion().equals(now.criterion())
                        && Objects.equals(old.subject().item(), now.subject().item());
                if (same && old.outcome() != now.outcome()) {
                    changes.add(List.of(
                            year(after),
                            now.view(),
                            now.criterion(),
                            old.outcome().name(),
                            now.outcome().name()));
                }
            }
        }
        return changes;
    }

    private static boolean ofCounty(Finding finding) {
        return finding.subject().type() == Subject.Type.COUNTY && finding.supersededBy() == null;
    }

    private static Set<String> decisive(Explanation explanation) {
        Set<String> criteria = new HashSet<>();
        explanation.decisive().forEach(cause -> criteria.add(cause.criterion()));
        return criteria;
    }

    private Map<List<String>, Long> count(Function<Evaluation, Stream<List<String>>> keys) {
        return evaluations.stream().flatMap(keys).collect(groupingBy(Function.identity(), counting()));
    }

    private static String year(Evaluation evaluation) {
        return String.valueOf(evaluation.asOf().getYear());
    }

    private static String province(Evaluation evaluation) {
        return evaluation.county().code().substring(0, 2);
    }
}
