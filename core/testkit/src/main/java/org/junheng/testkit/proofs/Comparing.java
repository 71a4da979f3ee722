package org.junheng.testkit.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.indicators.Rational;
import org.junheng.packs.Criterion;

/** Compares two views, each with packs of its own. */
final class Comparing {
    private final Side first;
    private final Side second;

    Comparing(Side first, Side second) {
        this.first = first;
        this.second = second;
    }

    /**
     * One side.
     *
     * @param prover has its packs
     * @param view the view
     * @param demands those that somebody can fail on the day
     */
    record Side(Prover prover, ViewFragment view, List<Demand> demands) {
        static Side of(Prover prover, String pack, LocalDate day) {
            ViewFragment view = prover.view(pack, day);
            return new Side(
                    prover,
                    view,
                    Demand.of(view).stream().filter(Demand::canFail).toList());
        }
    }

    PackComparison compare() {
        List<Difference> forward = new ArrayList<>();
        List<Difference> backward = new ArrayList<>();
        Stand whole = Stand.of(implies(first, second, forward), implies(second, first, backward));
        return new PackComparison(whole, forward, backward, criteria(), outside());
    }

    /** Whether whoever keeps to all of one side keeps to all of the other. */
    private static Status implies(Side from, Side to, List<Difference> differences) {
        Status status = Status.PROVED;
        for (Demand each : to.demands) {
            Status one = implies(from, from.demands, new Goal(to, each), differences);
            status = status == Status.UNKNOWN || one == Status.PROVED ? status : one;
        }
        return status;
    }

    /** What shall follow. */
    private record Goal(Side side, Demand demand) {}

    private static Status implies(Side from, List<Demand> given, Goal goal, List<Difference> differences) {
        About about = goal.demand.own().about();
        List<Demand> alike = Demand.about(given, about).toList();
        Result result = from.prover
                .solver()
                .check(List.of(Membership.exists(about), goal.demand.asked().fails()), kept(alike));
        if (result instanceof Result.Impossible) {
            return Status.PROVED;
        }
        Optional<Difference> difference = result instanceof Result.Possible
                ? difference(from, goal.demand.related(alike), goal)
                : Optional.empty();
        difference.ifPresent(differences::add);
        return difference.isPresent() ? Status.REFUTED : Status.UNKNOWN;
    }

    private static List<Formula> kept(List<Demand> demands) {
        return demands.stream().map(each -> each.asked().isKept()).toList();
    }

    private static Optional<Difference> difference(Side from, List<Demand> kept, Goal goal) {
        List<Formula> formulas = new ArrayList<>(kept(kept));
        formulas.add(goal.demand.asked().fails());
        List<Seen> seen = Stream.concat(kept.stream(), Stream.of(goal.demand))
                .map(Demand::seen)
                .toList();
        About about = goal.demand.own().about();
        return from.prover
                .figures(formulas, seen)
                .map(figures -> new Difference(
                        goal.demand.own().clause(),
                        shown(from, kept, about, figures),
                        shown(goal.side, List.of(goal.demand), about, figures)));
    }

    private static Example shown(Side side, List<Demand> demands, About about, Map<Figure, Rational> figures) {
        return side.prover.replayed(
                about, side.view.day(), demands.stream().map(Demand::seen).toList(), figures);
    }

    private List<CriterionComparison> criteria() {
        List<CriterionComparison> comparisons = new ArrayList<>();
        for (Demand one : first.demands) {
            for (Demand other : second.demands) {
                if (isMatch(one, other)) {
                    comparisons.add(compare(one, other));
                }
            }
        }
        return comparisons;
    }

    private static boolean isMatch(Demand one, Demand other) {
        boolean sameValue = one.own().requirement().isPresent()
                && one.own()
                        .requirement()
                        .map(Requirement::value)
                        .equals(other.own().requirement().map(Requirement::value));
        return one.own().isAboutSame(other.own())
                && (one.own().id().equals(other.own().id()) || sameValue);
    }

    private CriterionComparison compare(Demand one, Demand other) {
        List<Difference> differences = new ArrayList<>();
        Status forward = implies(first, List.of(one), new Goal(second, other), differences);
        Status backward = implies(second, List.of(other), new Goal(first, one), differences);
        return new CriterionComparison(
                one.own().clause(), other.own().clause(), Stand.of(forward, backward), differences);
    }

    /** What cannot be said on either side, but for what the other side has word for word. */
    private List<Outside> outside() {
        return Stream.concat(unlike(first.view, second.view), unlike(second.view, first.view))
                .toList();
    }

    private static Stream<Outside> unlike(ViewFragment here, ViewFragment there) {
        return here.outside().stream()
                .filter(each -> there.outside(each.clause().criterion().id())
                        .filter(other -> isAlike(
                                each.clause().criterion(), other.clause().criterion()))
                        .isEmpty());
    }

    private static boolean isAlike(Criterion one, Criterion other) {
        return one.selector().equals(other.selector())
                && one.requirement().equals(other.requirement())
                && one.opening().equals(other.opening())
                && one.leeway().equals(other.leeway());
    }
}
