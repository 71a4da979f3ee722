package org.junheng.compiler;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.facts.SchoolPart;
import org.junheng.findings.Outcome;
import org.junheng.input.Coded;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;

/** Remarks on what the examples of a pack leave out. */
final class ExampleRemarks {
    private final PackTrial trial;
    private final Family family;
    private final CriterionProblems remarks;

    /** Remarks on the examples of a sound pack, to be added to others. */
    ExampleRemarks(PackTrial trial, Family family, FileProblems remarks) {
        this.trial = trial;
        this.family = family;
        this.remarks = new CriterionProblems(remarks);
    }

    void add() {
        trial.withoutExample().forEach(each -> add(each, "remark.example"));
        for (Outcome outcome : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE)) {
            trial.neverFound(outcome).stream()
                    .filter(each -> outcome != Outcome.NO_DATA || !isAlwaysKnown(each))
                    .forEach(each -> add(each, "remark.outcome", outcome.name()));
        }
        trial.neverOnLimit().stream()
                .filter(each -> !isOfSizes(each))
                .forEach(each -> add(each, "remark.limit", Bound.of(each).orElseThrow()));
    }

    /** Whether it is about the sizes of schools, which no dossier leaves out. */
    private boolean isAlwaysKnown(Criterion criterion) {
        Optional<String> code = criterion.selector().field("code");
        List<IndicatorDefinition> definitions =
                code.map(each -> family.definitions(each).toList()).orElse(List.of());
        return !definitions.isEmpty()
                && definitions.stream()
                        .flatMap(each -> Stream.concat(each.numerator().stream(), each.denominator().stream()))
                        .allMatch(term ->
                                Coded.find(SchoolPart.class, term.fact()).isPresent());
    }

    /** Whether its subjects have only some sizes, so that perhaps no figure of theirs can lie on the limit. */
    private boolean isOfSizes(Criterion criterion) {
        Optional<String> scope = criterion.selector().field(ColumnType.SCOPE);
        return family.scopes()
                .filter(each -> scope.equals(Optional.of(each.code())))
                .flatMap(each -> each.conditions().stream())
                .anyMatch(each -> each.figure().equals(SchoolPart.STUDENTS.code()));
    }

    private void add(Criterion criterion, String key, Object... said) {
        Object[] arguments = new Object[said.length + 2];
        arguments[0] = criterion.id();
        arguments[1] = PackLayout.beside(criterion.file());
        System.arraycopy(said, 0, arguments, 2, said.length);
        remarks.add(criterion, key, arguments);
    }
}
