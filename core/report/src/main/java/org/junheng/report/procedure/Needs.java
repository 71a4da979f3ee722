package org.junheng.report.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Explanation.Cause;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** What the criteria lack that must be met before a step. */
final class Needs {
    private static final Set<Outcome> GOOD = EnumSet.of(Outcome.MET, Outcome.NOT_APPLICABLE);
    private static final int MOST_CRITERIA = 10;
    private static final int MOST_FINDINGS = 5;
    private static final int MOST_NAMES = 3;

    private final Evaluation evaluation;
    private final List<Pack> packs;
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<String, Pack> byCriterion = new HashMap<>();

    Needs(Evaluation evaluation, List<Pack> packs) {
        this.evaluation = evaluation;
        this.packs = List.copyOf(packs);
        packs.forEach(pack -> pack.criteria().forEach(each -> {
            criteria.put(each.id(), each);
            byCriterion.put(each.id(), pack);
        }));
    }

    /** Number and title of a pack's document. */
    static String document(Pack pack) {
        Pack.Document document = pack.document();
        return document.isNumbered()
                ? ProcedureWords.text("document", document.number(), document.title())
                : document.name();
    }

    /** What one criterion lacks; nothing if it is met. */
    List<Lack> of(String id) {
        Optional<Integer> verdict = verdict(id);
        return verdict.isPresent() ? ofVerdict(verdict.get()) : ofFindings(id);
    }

    /** The place of its verdict: that of its own pack's view, before those of others. */
    private Optional<Integer> verdict(String id) {
        List<Integer> places = Stream.iterate(0, i -> i + 1)
                .limit(evaluation.verdicts().size())
                .filter(i -> evaluation.verdicts().get(i).criterion().equals(id))
                .toList();
        Pack own = byCriterion.get(id);
        return places.stream()
                .filter(i -> own != null && evaluation.verdicts().get(i).view().equals(own.id()))
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private List<Lack> ofVerdict(int place) {
        Verdict verdict = evaluation.verdicts().get(place);
        if (verdict.outcome() == VerdictOutcome.MET) {
            return List.of();
        }
        Explanation explanation = evaluation.explanations().get(place);
        Map<String, List<Cause>> decisive = byCriterion(explanation.decisive());
        Map<String, List<Cause>> open = byCriterion(explanation.open());
        String text = ProcedureWords.text(
                "lack.verdict",
                ProcedureWords.outcome(verdict.outcome()),
                otherView(verdict),
                decisive.isEmpty() ? "" : decisive.size(),
                open.isEmpty() ? "" : open.size());
        List<String> details = Stream.concat(decisive.entrySet().stream(), open.entrySet().stream())
                .map(each -> line(each.getKey(), each.getValue()))
                .toList();
        return List.of(new Lack(text, shortened(details, MOST_CRITERIA), verdict.view()));
    }

    /** The document of a local view, whose verdict has more behind it than that of the criterion's own pack. */
    private String otherView(Verdict verdict) {
        Pack own = byCriterion.get(verdict.criterion());
        return own == null || own.id().equals(verdict.view())
                ? ""
                : packs.stream()
                        .filter(each -> each.id().equals(verdict.view()))
                        .map(each -> each.document().name())
                        .findFirst()
                        .orElse(verdict.view());
    }

    private static Map<String, List<Cause>> byCriterion(List<Cause> causes) {
        Map<String, List<Cause>> grouped = new LinkedHashMap<>();
        causes.forEach(each -> grouped.computeIfAbsent(each.criterion(), key -> new ArrayList<>())
                .add(each));
        return grouped;
    }

    private String line(String id, List<Cause> causes) {
        Set<String> names = causes.stream()
                .map(each -> each.subject().name())
                .filter(each -> !each.equals(evaluation.county().name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String whom = names.stream().limit(MOST_NAMES).collect(Collectors.joining(ProcedureWords.AND));
        return ProcedureWords.text(
                names.size() > MOST_NAMES ? "cause.many" : "cause.few",
                ProcedureWords.outcome(causes.get(0).outcome()),
                title(id),
                id,
                whom,
                names.size());
    }

    private String title(String id) {
        Criterion criterion = criteria.get(id);
        return criterion == null ? id : criterion.title();
    }

    private List<Lack> ofFindings(String id) {
        List<Finding> findings = evaluation.findings().stream()
                .filter(each -> each.criterion().equals(id) && each.supersededBy() == null)
                .toList();
        if (findings.isEmpty()) {
            return List.of(Lack.of("lack.absent", title(id), id));
        }
        List<String> bad = findings.stream()
                .filter(each -> !GOOD.contains(each.outcome()))
                .map(Finding::message)
                .distinct()
                .toList();
        if (bad.isEmpty()) {
            return List.of();
        }
        String text = ProcedureWords.text("lack.criterion", title(id), id);
        return List.of(
                new Lack(text, shortened(bad, MOST_FINDINGS), findings.get(0).view()));
    }

    private static List<String> shortened(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.add(ProcedureWords.text("more", lines.size() - most));
        return shown;
    }
}
