package org.junheng.testkit.proofs;

import com.microsoft.z3.Context;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.IntNum;
import com.microsoft.z3.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.indicators.Rational;

/**
 * Finds, of all figures that fit, the smallest: first the least students, then each of the others by its name. There is just one
 * such answer, whatever the solver happened to find first.
 */
final class Smallest {
    private final com.microsoft.z3.Solver solver;
    private final Unknowns.OfDossier unknowns;
    private final Grid grid;
    private final Context z3;

    /** Over a solver that has been found to have an answer. */
    Smallest(com.microsoft.z3.Solver solver, Unknowns.OfDossier unknowns, Grid grid) {
        this.solver = solver;
        this.unknowns = unknowns;
        this.grid = grid;
        this.z3 = unknowns.z3;
    }

    Map<Figure, Rational> of(List<Formula> formulas) {
        Set<Figure> sorted =
                new TreeSet<>(Comparator.comparing(Smallest::isLate).thenComparing(Figure::name));
        formulas.forEach(each -> sorted.addAll(each.figures()));
        Map<Figure, Rational> figures = new LinkedHashMap<>();
        for (Figure figure : sorted) {
            BigDecimal steps = new BigDecimal(settle(figure));
            figures.put(figure, Rational.of(steps.multiply(grid.step(figure))));
        }
        if (!formulas.stream().allMatch(each -> each.isTrueOf(figures))) {
            throw new IllegalStateException("the solver's figures " + figures + " do not fit");
        }
        return figures;
    }

    private static boolean isLate(Figure figure) {
        return !figure.place().holder().equals(Figure.STUDENTS);
    }

    /** Finds the least number of steps by halving, and keeps to it. */
    private BigInteger settle(Figure figure) {
        IntExpr steps = unknowns.steps(figure);
        BigInteger high = value(steps);
        BigInteger low = grid.steps(figure).min().map(BigDecimal::toBigInteger).orElse(high);
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            solver.push();
            Solver.require(solver, z3.mkLe(steps, z3.mkInt(middle.toString())));
            boolean isEnough = solver.check() == Status.SATISFIABLE;
            high = isEnough ? value(steps) : high;
            low = isEnough ? low : middle.add(BigInteger.ONE);
            solver.pop();
        }
        Solver.require(solver, z3.mkEq(steps, z3.mkInt(high.toString())));
        if (solver.check() != Status.SATISFIABLE) {
            throw new IllegalStateException("lost the figures at " + figure);
        }
        return high;
    }

    private BigInteger value(IntExpr steps) {
        return ((IntNum) solver.getModel().eval(steps, true)).getBigInteger();
    }
}
