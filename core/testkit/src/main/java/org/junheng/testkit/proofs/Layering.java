package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.indicators.Rational;

/**
 * What decides about a subject where criteria stand in for one another: what replaces a criterion, for its own subjects; else the
 * criterion or any of its allowances.
 */
final class Layering {
    private final ViewFragment view;

    Layering(ViewFragment view) {
        this.view = view;
    }

    /** Whether it is met, whoever decides. */
    Formula met(Asked base) {
        List<Formula> enough = new ArrayList<>(List.of(base.met()));
        view.allowances(base).forEach(each -> enough.add(Formula.all(each.applies(), met(each))));
        Formula relaxed = Formula.any(enough);
        return view.replacing(base)
                .map(each -> either(each, met(each), relaxed))
                .orElse(relaxed);
    }

    /** Whether the value that decides, if it is not enough, is not below a share of its own limit. */
    Formula reaches(Asked base, Rational share) {
        Formula own = base.requirement().orElseThrow().reaches(share);
        return view.replacing(base)
                .map(each -> either(each, reaches(each, share), own))
                .orElse(own);
    }

    /** That all who may decide can. */
    Formula judgeable(Asked base) {
        List<Formula> all = new ArrayList<>(List.of(base.judgeable()));
        view.replacing(base).ifPresent(each -> all.add(judgeable(each)));
        view.allowances(base).forEach(each -> all.add(judgeable(each)));
        return new Formula.All(all);
    }

    private static Formula either(Asked replacing, Formula then, Formula otherwise) {
        return Formula.all(
                replacing.applies().implies(then),
                Formula.not(replacing.applies()).implies(otherwise));
    }

    /** What is asked under the name of a criterion: nothing where another replaces it, less where there is an allowance. */
    Asked deciding(Asked base) {
        Optional<Asked> replacing = view.replacing(base);
        Formula applies = replacing
                .map(each -> Formula.all(base.applies(), Formula.not(each.applies())))
                .orElse(base.applies());
        return base.with(applies, replacing.isPresent() ? base.met() : met(base));
    }
}
