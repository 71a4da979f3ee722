package org.junheng.compiler;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.packs.Criterion;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.ProcedureStep.Rhythm;

/** Checks that the steps of a procedure name steps, criteria and facts that there are, and that they do not go round in circles. */
final class ProcedureChecker {
    private static final EnumSet<FactType> DAYS = EnumSet.of(FactType.DATE, FactType.PAST_DATE);

    private final List<Located<ProcedureStep>> steps;
    private final Family family;
    private final FileProblems problems;
    private final Map<String, ProcedureStep> known = new HashMap<>();

    ProcedureChecker(ParsedPack parsed, Family family) {
        this.steps = parsed.steps();
        this.family = family;
        this.problems = parsed.problems();
        family.ancestors().stream()
                .flatMap(each -> each.procedure().steps().stream())
                .forEach(each -> known.putIfAbsent(each.code(), each));
    }

    void check() {
        // a row that could not be read is not there, and what names it only seems to be wrong
        if (!problems.isEmpty(PackLayout.PROCEDURE)) {
            return;
        }
        Map<String, Integer> lines = new HashMap<>();
        for (Located<ProcedureStep> each : steps) {
            Integer other = lines.putIfAbsent(each.value().code(), each.line());
            if (other != null) {
                problem(each, "procedure.twice", each.value().code(), other);
            }
            checkName(each);
        }
        steps.forEach(each -> known.put(each.value().code(), each.value()));
        steps.forEach(this::checkReferences);
        steps.forEach(this::checkCircles);
    }

    /** The same code is the same step, wherever it stands. */
    private void checkName(Located<ProcedureStep> step) {
        ProcedureStep inherited = known.get(step.value().code());
        if (inherited != null && !inherited.name().equals(step.value().name())) {
            problem(step, "procedure.name", step.value().code(), step.value().name(), inherited.name());
        }
    }

    private void checkReferences(Located<ProcedureStep> step) {
        Stream.concat(
                        step.value().after().stream(),
                        Stream.ofNullable(step.value().partOf()))
                .filter(code -> !known.containsKey(code))
                .forEach(code -> problem(
                        step,
                        "procedure.step",
                        code,
                        CompilerMessages.didYouMean(code, new TreeSet<>(known.keySet()))));
        Set<String> criteria = family.criteria().map(Criterion::id).collect(Collectors.toCollection(TreeSet::new));
        step.value().needs().stream()
                .filter(id -> !criteria.contains(id))
                .forEach(id -> problem(step, "procedure.criterion", id, CompilerMessages.didYouMean(id, criteria)));
        String fact = step.value().dateFact();
        if (fact != null) {
            checkFact(step, fact);
        }
        if (step.value().rhythm() == Rhythm.PHASE && !hasParts(step.value().code())) {
            problem(step, "procedure.parts", step.value().code());
        }
    }

    private void checkFact(Located<ProcedureStep> step, String code) {
        Set<String> days = family.facts()
                .filter(each -> each.holder().equals(FactDefinition.COUNTY) && DAYS.contains(each.type()))
                .map(FactDefinition::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!days.contains(code)) {
            problem(step, "procedure.fact", code, CompilerMessages.didYouMean(code, days));
        }
    }

    private boolean hasParts(String code) {
        return steps.stream().anyMatch(each -> code.equals(each.value().partOf()));
    }

    private void checkCircles(Located<ProcedureStep> step) {
        String code = step.value().code();
        if (before(step.value(), new HashSet<>()).contains(code)
                || wholes(step.value()).contains(code)) {
            problem(step, "procedure.circle", code);
        }
    }

    /** All steps before one. */
    private Set<String> before(ProcedureStep step, Set<String> found) {
        for (String code : step.after()) {
            ProcedureStep each = known.get(code);
            if (each != null && found.add(code)) {
                before(each, found);
            }
        }
        return found;
    }

    /** All steps that one is a part of. */
    private Set<String> wholes(ProcedureStep step) {
        Set<String> found = new HashSet<>();
        String code = step.partOf();
        while (code != null && found.add(code)) {
            ProcedureStep whole = known.get(code);
            code = whole == null ? null : whole.partOf();
        }
        return found;
    }

    private void problem(Located<ProcedureStep> step, String key, Object... arguments) {
        problems.of(PackLayout.PROCEDURE).add(step.place(), "", key, arguments);
    }
}
