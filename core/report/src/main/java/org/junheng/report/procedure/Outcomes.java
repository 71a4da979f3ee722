package org.junheng.report.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.packs.Consequence;
import org.junheng.packs.Consequence.Trigger;
import org.junheng.packs.Pack;
import org.junheng.report.Evaluated;
import org.junheng.report.notice.ConsequenceNotice;
import org.junheng.report.notice.ConsequenceNotice.Addressee;
import org.junheng.report.notice.ConsequenceNotice.Fact;

/** Holds the consequences of packs against what was found. */
final class Outcomes {
    private static final Set<Outcome> OPEN = EnumSet.of(Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE, Outcome.UNDECIDED);
    private static final int MOST_CANDIDATES = 30;

    private final Evaluation evaluation;
    private final List<Pack> packs;
    private final Map<String, String> schools = new HashMap<>();

    Outcomes(Evaluated county, List<Pack> packs) {
        this.evaluation = county.evaluation();
        this.packs = List.copyOf(packs);
        county.dossier().schools().forEach(each -> schools.put(each.code(), each.name()));
    }

    /** Adds the notices of a consequence, or what must be asked before. */
    void apply(Pack pack, Consequence consequence, List<ConsequenceNotice> notices, List<Question> questions) {
        Map<Addressee, List<Fact>> applies = new LinkedHashMap<>();
        for (Trigger trigger : consequence.triggers()) {
            verdicts(pack, trigger, applies);
            findings(pack, consequence, trigger, applies);
        }
        if (!consequence.asks().isEmpty()) {
            if (consequence.triggers().isEmpty() || !applies.isEmpty()) {
                questions.add(new Question(pack.id(), consequence, consequence.asks(), candidates(applies)));
            }
        } else {
            applies.forEach((whom, facts) -> notices.add(notice(pack, consequence, whom, facts)));
            long open = open(pack, consequence);
            if (open > 0) {
                questions.add(
                        new Question(pack.id(), consequence, ProcedureWords.text("question.open", open), List.of()));
            }
        }
    }

    private ConsequenceNotice notice(Pack pack, Consequence consequence, Addressee whom, List<Fact> facts) {
        return new ConsequenceNotice(
                pack.id(),
                pack.document().isNumbered() ? Needs.document(pack) : "",
                consequence,
                whom,
                facts,
                new ConsequenceNotice.Basis(
                        evaluation.county().name(),
                        evaluation.county().code(),
                        evaluation.asOf(),
                        pack.revision(),
                        pack.sha256()));
    }

    private void verdicts(Pack pack, Trigger trigger, Map<Addressee, List<Fact>> applies) {
        verdicts(pack, trigger, trigger.outcome()).forEach(each -> {
            String text = ProcedureWords.text("fact.verdict", ProcedureWords.outcome(each.outcome()));
            add(applies, county(), new Fact(each.criterion(), text, each.citation()));
            each.reasons().forEach(reason -> add(applies, county(), new Fact("", reason, "")));
        });
    }

    /** The verdicts of a trigger's criterion in one view that have some outcome. */
    private List<Verdict> verdicts(Pack pack, Trigger trigger, String outcome) {
        List<Verdict> all = evaluation.verdicts().stream()
                .filter(each -> each.criterion().equals(trigger.criterion()))
                .toList();
        String view = view(pack, trigger, all.stream().map(Verdict::view).toList());
        return all.stream()
                .filter(each ->
                        each.view().equals(view) && each.outcome().name().equals(outcome))
                .toList();
    }

    private void findings(Pack pack, Consequence consequence, Trigger trigger, Map<Addressee, List<Fact>> applies) {
        effective(pack, trigger, each -> each.outcome().name().equals(trigger.outcome()))
                .forEach(each -> add(
                        applies,
                        consequence.whom() == Consequence.Whom.COUNTY ? county() : school(each.subject()),
                        new Fact(each.criterion(), each.message(), each.citation())));
    }

    /** The findings of a trigger's criterion in one view. */
    private List<Finding> effective(Pack pack, Trigger trigger, Predicate<Finding> wanted) {
        List<Finding> all = evaluation.findings().stream()
                .filter(each -> each.criterion().equals(trigger.criterion()) && each.supersededBy() == null)
                .toList();
        String view = view(pack, trigger, all.stream().map(Finding::view).toList());
        return all.stream()
                .filter(each -> each.view().equals(view))
                .filter(wanted)
                .toList();
    }

    /** Of several views of one criterion, that of the pack that has the consequence, or else that of the criterion's own pack. */
    private String view(Pack pack, Trigger trigger, List<String> views) {
        if (views.contains(pack.id())) {
            return pack.id();
        }
        return packs.stream()
                .filter(each ->
                        each.criteria().stream().anyMatch(own -> own.id().equals(trigger.criterion())))
                .map(Pack::id)
                .filter(views::contains)
                .findFirst()
                .orElse(views.isEmpty() ? "" : views.get(0));
    }

    /** How many outcomes that the consequence hangs on nobody knows yet. */
    private long open(Pack pack, Consequence consequence) {
        return consequence.triggers().stream()
                .mapToLong(trigger -> effective(pack, trigger, each -> OPEN.contains(each.outcome()))
                                .size()
                        + verdicts(pack, trigger, VerdictOutcome.OPEN.name()).size())
                .sum();
    }

    private static void add(Map<Addressee, List<Fact>> applies, Addressee whom, Fact fact) {
        applies.computeIfAbsent(whom, key -> new ArrayList<>()).add(fact);
    }

    private Addressee county() {
        return new Addressee(evaluation.county().code(), evaluation.county().name());
    }

    /** The school of a subject: what is about a class or record has its code before a stroke, and its own name, not the school's. */
    private Addressee school(Subject subject) {
        int stroke = subject.code().indexOf('/');
        String own = subject.code().substring(0, Math.max(0, stroke));
        String code = schools.containsKey(own) ? own : subject.code();
        return new Addressee(code, schools.getOrDefault(code, subject.name()));
    }

    private static List<String> candidates(Map<Addressee, List<Fact>> applies) {
        List<String> lines = new ArrayList<>();
        applies.forEach((whom, facts) -> {
            if (lines.size() < MOST_CANDIDATES) {
                lines.add(ProcedureWords.text(
                        facts.size() == 1 ? "candidate.one" : "candidate.many",
                        whom.name(),
                        facts.get(0).text(),
                        facts.size()));
            }
        });
        if (applies.size() > MOST_CANDIDATES) {
            lines.add(ProcedureWords.text("more", applies.size() - MOST_CANDIDATES));
        }
        return lines;
    }
}
