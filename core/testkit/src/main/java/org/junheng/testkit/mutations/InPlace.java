package org.junheng.testkit.mutations;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.RuleCompiler;
import org.junheng.compiler.cases.CaseRunner;
import org.junheng.compiler.cases.Example;
import org.junheng.compiler.cases.Trial;
import org.junheng.evaluation.SilentCriterionException;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** Mutants that only those notice who count the criterion: each is compiled into the pack in the place of its original. */
record InPlace(ComplianceEvaluator known, Pack pack, List<Example> examples) {
    /** The first example of a composite that counts the criterion's group and is not as it says with the mutant. */
    Optional<Example> killer(Mutant mutant) {
        List<Example> counting = examples.stream()
                .filter(each -> isCounting(each.given().criterion(), mutant.original()))
                .toList();
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        Pack changed = pack.with(pack.criteria().stream()
                .flatMap(each -> each.equals(mutant.original()) ? mutant.changed().stream() : Stream.of(each))
                .toList());
        CaseRunner runner = new CaseRunner(known.with(RuleCompiler.compile(changed)), changed);
        return counting.stream().filter(each -> !isPassed(each, runner)).findFirst();
    }

    private static boolean isPassed(Example example, CaseRunner runner) {
        try {
            return new Trial(example, runner.run(example.given(), ignored()), List.of()).isPassed();
        } catch (SilentCriterionException e) {
            // on the day of the example nothing else is counted, and a composite without any item is refused
            return false;
        }
    }

    private boolean isCounting(String id, Criterion item) {
        return pack.criteria().stream()
                .filter(each -> each.id().equals(id) && each.selector().type().endsWith(Mutants.ITEMS))
                .anyMatch(each -> Objects.equals(each.selector().field("group").orElse(""), item.group()));
    }

    private static Problems ignored() {
        return new Problems("", CompilerMessages.MESSAGES);
    }
}
