package org.junheng.testkit.proofs;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.Params;
import com.microsoft.z3.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.indicators.Rational;

/**
 * Z3, asked for figures. The native library is loaded with the first solver of a process. A solver belongs to one thread; its
 * seed is fixed, and what it is asked does not depend on any order of hashing.
 */
final class Solver implements AutoCloseable {
    private final Context z3 = context();
    private final Duration limit;

    /**
     * A solver.
     *
     * @param limit the time for one question
     * @throws SolverUnavailableException if Z3 cannot be loaded
     */
    Solver(Duration limit) {
        this.limit = limit;
    }

    private static Context context() {
        try {
            return new Context();
        } catch (LinkageError e) {
            throw new SolverUnavailableException(e);
        }
    }

    /** Whether figures can be such that all formulas are true. */
    Result check(List<Formula> formulas) {
        return check(formulas, List.of());
    }

    /**
     * The same.
     *
     * @param tracked more formulas; of an answer that there are no such figures these are named, as few as possible
     */
    Result check(List<Formula> formulas, List<Formula> tracked) {
        Unknowns unknowns = new Unknowns.OfProof(z3);
        Translation translation = new Translation(unknowns);
        com.microsoft.z3.Solver solver = solver();
        formulas.forEach(each -> require(solver, translation.of(each)));
        List<BoolExpr> marks = new ArrayList<>();
        for (int place = 0; place < tracked.size(); place++) {
            BoolExpr mark = z3.mkBoolConst("tracked " + place);
            require(solver, z3.mkImplies(mark, translation.of(tracked.get(place))));
            marks.add(mark);
        }
        unknowns.bounds().forEach(each -> require(solver, each));
        return switch (solver.check(marks.toArray(BoolExpr[]::new))) {
            case SATISFIABLE -> new Result.Possible();
            case UNKNOWN -> new Result.Unknown();
            case UNSATISFIABLE ->
                new Result.Impossible(
                        smallest(solver, marks).stream().map(marks::indexOf).toList());
        };
    }

    /** Begins with what the solver used, and leaves out one after the other what is not needed. */
    private static List<BoolExpr> smallest(com.microsoft.z3.Solver solver, List<BoolExpr> marks) {
        List<Expr<?>> used = Arrays.asList(solver.getUnsatCore());
        List<BoolExpr> core =
                new ArrayList<>(marks.stream().filter(used::contains).toList());
        for (BoolExpr each : List.copyOf(core)) {
            List<BoolExpr> fewer = new ArrayList<>(core);
            fewer.remove(each);
            if (solver.check(fewer.toArray(BoolExpr[]::new)) == Status.UNSATISFIABLE) {
                core = fewer;
            }
        }
        return core;
    }

    private com.microsoft.z3.Solver solver() {
        com.microsoft.z3.Solver solver = z3.mkSimpleSolver();
        Params params = z3.mkParams();
        params.add("timeout", (int) limit.toMillis());
        params.add("random_seed", 0);
        solver.setParameters(params);
        return solver;
    }

    @SuppressWarnings("unchecked") // Z3 takes any number of them as an array of a generic type
    static void require(com.microsoft.z3.Solver solver, BoolExpr what) {
        solver.add(what);
    }

    /**
     * Figures that a dossier can have, such that all formulas are true: small ones, always the same.
     *
     * @return empty if none were found; that there are none is not proved by it
     */
    Optional<Map<Figure, Rational>> example(List<Formula> formulas) {
        for (Grid grid : Grid.all()) {
            Unknowns.OfDossier unknowns = new Unknowns.OfDossier(z3, grid);
            Translation translation = new Translation(unknowns);
            com.microsoft.z3.Solver solver = solver();
            formulas.forEach(each -> require(solver, translation.of(each)));
            unknowns.bounds().forEach(each -> require(solver, each));
            if (solver.check() == Status.SATISFIABLE) {
                return Optional.of(new Smallest(solver, unknowns, grid).of(formulas));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        z3.close();
    }
}
