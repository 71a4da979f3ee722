package org.junheng.testkit.proofs;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.IntExpr;
import com.microsoft.z3.RatNum;
import com.microsoft.z3.RealExpr;
import com.microsoft.z3.RealSort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junheng.indicators.Rational;

/**
 * What stands for figures in Z3. Two kinds, as a proof must cover everything that could be handed in, and a counter-example must
 * be something that can be:
 *
 * <ul>
 *   <li>of a proof every figure has an unknown of its own: a whole number if it is counted, else any real number in its bounds;
 *   <li>of a dossier every place has one: a multiple of the last decimal of the dictionary (or a whole number, if that is enough),
 *       in its bounds and not larger than a limit.
 * </ul>
 */
abstract class Unknowns {
    final Context z3;
    private final Set<String> known = new HashSet<>();
    private final List<BoolExpr> bounds = new ArrayList<>();

    private Unknowns(Context z3) {
        this.z3 = z3;
    }

    /** What the figure is, as Z3 sees it. */
    abstract ArithExpr<RealSort> of(Figure figure);

    /** What is known of all unknowns that were used. */
    final List<BoolExpr> bounds() {
        return List.copyOf(bounds);
    }

    /** A whole number, made when it is first asked for. */
    final IntExpr whole(String name, Figure.Range range) {
        IntExpr unknown = z3.mkIntConst(name);
        if (known.add(name)) {
            bound(unknown, range);
        }
        return unknown;
    }

    /** A real number, made when it is first asked for. */
    final RealExpr real(String name, Figure.Range range) {
        RealExpr unknown = z3.mkRealConst(name);
        if (known.add(name)) {
            bound(unknown, range);
        }
        return unknown;
    }

    private void bound(ArithExpr<?> unknown, Figure.Range range) {
        range.min().ifPresent(min -> bounds.add(z3.mkGe(unknown, number(Rational.of(min)))));
        range.max().ifPresent(max -> bounds.add(z3.mkLe(unknown, number(Rational.of(max)))));
    }

    /** A number. */
    final RatNum number(Rational number) {
        return z3.mkReal(number.numerator() + "/" + number.denominator());
    }

    /** For proofs. */
    static final class OfProof extends Unknowns {
        OfProof(Context z3) {
            super(z3);
        }

        @Override
        RealExpr of(Figure figure) {
            return figure.range().isExact()
                    ? z3.mkInt2Real(whole(figure.name(), figure.range()))
                    : real(figure.name(), figure.range());
        }
    }

    /** For dossiers. */
    static final class OfDossier extends Unknowns {
        private final Grid grid;

        OfDossier(Context z3, Grid grid) {
            super(z3);
            this.grid = grid;
        }

        @Override
        ArithExpr<RealSort> of(Figure figure) {
            return z3.mkMul(z3.mkInt2Real(steps(figure)), number(Rational.of(grid.step(figure))));
        }

        /** How many steps of its last decimal the figure is. */
        IntExpr steps(Figure figure) {
            return whole(figure.place().toString(), grid.steps(figure));
        }
    }
}
