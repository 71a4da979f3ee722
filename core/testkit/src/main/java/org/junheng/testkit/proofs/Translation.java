package org.junheng.testkit.proofs;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.RealSort;
import java.util.Arrays;
import java.util.List;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;

/** Writes formulas for Z3, shape by shape. */
final class Translation {
    private final Context z3;
    private final Unknowns unknowns;

    Translation(Unknowns unknowns) {
        this.z3 = unknowns.z3;
        this.unknowns = unknowns;
    }

    BoolExpr of(Formula formula) {
        if (formula instanceof Formula.Compare compare) {
            return compared(sum(compare.sum()), compare.comparator());
        }
        if (formula instanceof Formula.All all) {
            return z3.mkAnd(of(all.parts()));
        }
        if (formula instanceof Formula.Count count) {
            return count.least() == 1 ? z3.mkOr(of(count.parts())) : atLeast(count);
        }
        return z3.mkNot(of(((Formula.Not) formula).part()));
    }

    private BoolExpr[] of(List<Formula> parts) {
        return parts.stream().map(this::of).toArray(BoolExpr[]::new);
    }

    private BoolExpr atLeast(Formula.Count count) {
        int[] ones = new int[count.parts().size()];
        Arrays.fill(ones, 1);
        return z3.mkPBGe(ones, of(count.parts()), count.least());
    }

    private BoolExpr compared(ArithExpr<RealSort> sum, Comparator comparator) {
        ArithExpr<RealSort> zero = unknowns.number(Rational.ZERO);
        return switch (comparator) {
            case AT_LEAST -> z3.mkGe(sum, zero);
            case MORE_THAN -> z3.mkGt(sum, zero);
            case AT_MOST -> z3.mkLe(sum, zero);
            case LESS_THAN -> z3.mkLt(sum, zero);
            case EXACTLY -> z3.mkEq(sum, zero);
        };
    }

    private ArithExpr<RealSort> sum(Linear sum) {
        ArithExpr<RealSort> total = unknowns.number(sum.constant());
        for (var each : sum.factors().entrySet()) {
            ArithExpr<RealSort> term = z3.mkMul(unknowns.number(each.getValue()), unknowns.of(each.getKey()));
            total = z3.mkAdd(total, term);
        }
        return total;
    }
}
