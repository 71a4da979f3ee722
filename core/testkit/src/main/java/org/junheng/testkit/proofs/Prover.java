package org.junheng.testkit.proofs;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dictionary;
import org.junheng.indicators.Rational;
import org.junheng.packs.Pack;

/** Puts questions to the solver, and makes examples of its answers that the engine has confirmed. */
final class Prover implements AutoCloseable {
    private final Map<String, Pack> packs;
    private final ComplianceEvaluator evaluator;
    private final Solver solver;
    private final Replay replay;
    private final Map<String, ViewFragment> fragments = new HashMap<>();

    Prover(ComplianceEvaluator evaluator, Duration limit) {
        this.packs = evaluator.packs();
        this.evaluator = evaluator;
        this.solver = new Solver(limit);
        this.replay = new Replay(evaluator);
    }

    Solver solver() {
        return solver;
    }

    Replay replay() {
        return replay;
    }

    /** What dossiers may use. */
    Dictionary dictionary() {
        return evaluator.known().dictionary();
    }

    Pack pack(String id) {
        return Optional.ofNullable(packs.get(id)).orElseThrow(() -> new IllegalArgumentException("no pack " + id));
    }

    /** What a view asks on a day. */
    ViewFragment view(String pack, LocalDate day) {
        return fragments.computeIfAbsent(
                pack + " " + day, key -> ViewFragment.of(pack(pack), id -> Optional.ofNullable(packs.get(id)), day));
    }

    /** What the data checks of a view say about the figures of some formulas: that they fit together. */
    List<Asked> checks(ViewFragment view, About about, List<Formula> formulas) {
        Set<Figure> figures = new Formula.All(formulas).figures();
        return view.all()
                .filter(each ->
                        each.clause().criterion().isCheck() && each.about().equals(about))
                .filter(each -> !Collections.disjoint(each.met().figures(), figures))
                .toList();
    }

    /**
     * An example in which some formulas are true: of one school with one section, or of the county, with small figures that pass the
     * data checks if that is possible.
     *
     * @param formulas what must be true of it
     * @param seen what the engine is asked about it
     * @return empty if no figures were found
     * @throws ReplayException if the engine finds something else
     */
    Optional<Example> example(List<Formula> formulas, List<Seen> seen) {
        return figures(formulas, seen)
                .map(figures ->
                        replayed(seen.get(0).asked().about(), seen.get(0).view().day(), seen, figures));
    }

    /**
     * An example of some figures, as far as the dictionary of these packs knows them.
     *
     * @throws ReplayException if the engine finds something else
     */
    Example replayed(About about, LocalDate day, List<Seen> seen, Map<Figure, Rational> numbers) {
        Figures figures = Figures.of(numbers, dictionary());
        List<Claim> claims =
                seen.stream().map(each -> each.claim(numbers)).distinct().toList();
        return replay.check(new Example(DossierText.of(about, figures, day), day, figures.toString(), claims));
    }

    /** Figures for an example. */
    Optional<Map<Figure, Rational>> figures(List<Formula> formulas, List<Seen> seen) {
        About about = seen.get(0).asked().about();
        List<Formula> wanted = new ArrayList<>(formulas);
        wanted.add(Membership.exists(about));
        wanted.add(Membership.hasOneSection(about));
        seen.forEach(
                each -> wanted.add(each.asked().applies().implies(each.asked().judgeable())));
        // the figures of whatever is claimed must be told, even if the formulas leave them open
        seen.forEach(each -> wanted.add(
                Formula.any(each.asked().met(), Formula.not(each.asked().met()))));
        List<Formula> fitting = new ArrayList<>(wanted);
        seen.stream()
                .map(Seen::view)
                .distinct()
                .forEach(view -> checks(view, about, wanted).forEach(each -> fitting.add(each.isKept())));
        Optional<Map<Figure, Rational>> consistent = solver.example(fitting);
        return consistent.isPresent() ? consistent : solver.example(wanted);
    }

    @Override
    public void close() {
        solver.close();
    }
}
