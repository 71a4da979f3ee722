package org.junheng.compiler;

import java.util.Optional;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Selector;

/** Checks that what tightens a criterion asks for no less, and what relaxes it for no more. */
final class StrictnessChecker {
    private final Family family;
    private final CriterionProblems problems;

    StrictnessChecker(Family family, CriterionProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    /** Checks a criterion against its target, of which it speaks about the same subjects. */
    void check(Criterion criterion, Criterion target) {
        Figure here = Figure.of(criterion);
        Figure there = Figure.of(target);
        boolean ofEvidence = target.selector().type().equals(ColumnType.EVIDENCE.type());
        if (criterion.isCheck() != target.isCheck()) {
            problems.add(criterion, "layer.check", criterion.opening(), target.id(), target.opening());
        } else if (!ofEvidence && TrendChecker.isFor(criterion, target)) {
            new TrendChecker(problems).check(criterion, target);
        } else if (criterion.tightens() != null && !ofEvidence && !isComparable(criterion, target)) {
            problems.add(criterion, "layer.otherCode", here, target.id(), there);
        } else {
            Bound.of(criterion)
                    .ifPresent(bound -> Bound.of(target).ifPresent(other -> compare(criterion, bound, target, other)));
        }
    }

    /** Whether the numbers can be held against each other: those of one indicator, or of two with one unit. */
    private boolean isComparable(Criterion criterion, Criterion target) {
        Figure here = Figure.of(criterion);
        Figure there = Figure.of(target);
        Optional<String> unit = unit(criterion);
        return here.equals(there)
                || (here.type().equals(there.type()) && unit.isPresent() && unit.equals(unit(target)));
    }

    private Optional<String> unit(Criterion criterion) {
        return criterion
                .selector()
                .field("code")
                .flatMap(code ->
                        family.definitions(code).map(IndicatorDefinition::unit).findFirst());
    }

    /** An allowance may use another indicator; then its number says nothing beside the other one. */
    private void compare(Criterion criterion, Bound bound, Criterion target, Bound other) {
        boolean same = Figure.of(criterion).equals(Figure.of(target));
        boolean compared = same || (criterion.tightens() != null && isComparable(criterion, target));
        int strictness = compared ? bound.strictness(other) : 0;
        boolean comparable = bound.hasDirectionOf(other) && (strictness == 0 || bound.hasDirection());
        if (!comparable) {
            problems.add(criterion, "layer.direction", target.id(), other, bound);
        } else if (criterion.tightens() != null && strictness < 0) {
            problems.add(criterion, "layer.weaker", target.id(), other, bound);
        } else if (criterion.relaxes() != null && strictness > 0) {
            problems.add(criterion, "layer.stricter", target.id(), other, bound);
        }
    }

    /** What is held against the bound: an indicator, or a group of them. */
    private record Figure(String type, String property, String value) {
        static Figure of(Criterion criterion) {
            Selector selector = criterion.selector();
            String property = selector.field("code").isPresent() ? "code" : "group";
            return switch (ColumnType.find(selector.type()).orElseThrow()) {
                case EVIDENCE, SECTION_ITEMS, COUNTY_ITEMS, COUNTY_FINDINGS, REPORTED_STATISTIC ->
                    new Figure(selector.type(), "", "");
                default ->
                    new Figure(
                            selector.type(), property, selector.field(property).orElse(""));
            };
        }

        @Override
        public String toString() {
            return value.isEmpty() ? type : type + "(" + property + " == \"" + value + "\")";
        }
    }
}
