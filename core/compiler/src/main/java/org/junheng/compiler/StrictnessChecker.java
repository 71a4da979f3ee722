package org.junheng.compiler;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Relation;
import org.junheng.packs.Selector;
import org.junheng.packs.Word;

/** Checks that a criterion asks for as much as it says: the same, more or less than its target. */
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
        } else if (criterion.is(Relation.Kind.EQUALS)) {
            checkEqual(criterion, target);
        } else if (!ofEvidence && TrendChecker.isFor(criterion, target)) {
            new TrendChecker(problems).check(criterion, target);
        } else if (criterion.replaced().isPresent() && !ofEvidence && !isComparable(criterion, target)) {
            problems.add(criterion, "layer.otherCode", here, target.id(), there);
        } else if (saysOtherwise(criterion, target)) {
            problems.add(criterion, "layer.otherWord", said(criterion), target.id(), said(target));
        } else {
            Bound.of(criterion)
                    .ifPresent(bound -> Bound.of(target).ifPresent(other -> compare(criterion, bound, target, other)));
        }
    }

    /** Equal is who asks for the same of the same. */
    private void checkEqual(Criterion criterion, Criterion target) {
        if (!criterion.selector().equals(target.selector()) || !asksTheSame(criterion, target)) {
            problems.add(criterion, "layer.notEqual", target.id(), Asked.of(target), Asked.of(criterion));
        }
    }

    /** Weaker is not who asks for the same of the same, nor for more. */
    void checkWeaker(Criterion criterion, Criterion target) {
        boolean same = criterion.selector().equals(target.selector());
        boolean stricter = Figure.of(criterion).equals(Figure.of(target))
                && Bound.of(criterion)
                        .flatMap(bound -> Bound.of(target)
                                .filter(bound::hasDirectionOf)
                                .map(other -> bound.strictness(other) > 0))
                        .orElse(false);
        boolean ofEvidence = criterion.selector().type().equals(ColumnType.EVIDENCE.type());
        boolean equal = same && !ofEvidence && criterion.leeway().isNone() && asksTheSame(criterion, target);
        if (stricter || equal) {
            problems.add(criterion, "layer.notWeaker", target.id(), Asked.of(target), Asked.of(criterion));
        }
    }

    private static boolean asksTheSame(Criterion criterion, Criterion target) {
        return Asked.of(criterion).equals(Asked.of(target));
    }

    /** What a sentence asks for: its words with plain numbers. Of evidence only a veto differs from the others. */
    private record Asked(List<String> words) {
        static Asked of(Criterion criterion) {
            boolean ofEvidence = criterion.selector().type().equals(ColumnType.EVIDENCE.type());
            if (ofEvidence) {
                String word = criterion.requirement().get(0).name();
                return new Asked(List.of(word.equals("never") ? word : "holds"));
            }
            return new Asked(criterion.requirement().stream()
                    .map(each -> each.name() + "("
                            + each.arguments().stream().map(Asked::plain).collect(Collectors.joining(", ")) + ")")
                    .toList());
        }

        /** 0.50 and 0.5 are the same. */
        private static String plain(String argument) {
            return PlainNumber.parse(argument)
                    .map(number -> number.stripTrailingZeros().toPlainString())
                    .orElse(argument);
        }

        @Override
        public String toString() {
            return String.join(".", words);
        }
    }

    /** Whether two sentences about dates cannot be held against each other: a day, and the order of two days, or of two others. */
    private static boolean saysOtherwise(Criterion criterion, Criterion target) {
        boolean ofDates = criterion.selector().type().equals(ColumnType.DATE_OF.type())
                && target.selector().type().equals(criterion.selector().type());
        boolean bothDays = Bound.of(criterion).isPresent() && Bound.of(target).isPresent();
        return ofDates && !bothDays && !criterion.requirement().equals(target.requirement());
    }

    private static String said(Criterion criterion) {
        Word word = criterion.requirement().get(0);
        return word.name() + "(\"" + word.arguments().get(0) + "\")";
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
        boolean compared = same || (criterion.replaced().isPresent() && isComparable(criterion, target));
        int strictness = compared ? bound.strictness(other) : 0;
        boolean comparable = bound.hasDirectionOf(other) && (strictness == 0 || bound.hasDirection());
        if (!comparable) {
            problems.add(criterion, "layer.direction", target.id(), other, bound);
        } else if (criterion.replaced().isPresent() && strictness < 0) {
            problems.add(criterion, "layer.weaker", target.id(), other, bound);
        } else if (criterion.is(Relation.Kind.RELAXES) && strictness > 0) {
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
                case PERIOD_COUNT ->
                    new Figure(
                            selector.type(),
                            "record",
                            selector.field("record").orElse("") + "\", dated == \""
                                    + selector.field("dated").orElse(""));
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
