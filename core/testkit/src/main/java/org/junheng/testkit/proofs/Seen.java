package org.junheng.testkit.proofs;

import java.util.Map;
import java.util.Optional;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Rational;

/**
 * What a criterion asks, in the view that an example is evaluated in.
 *
 * @param view the view
 * @param asked what it asks
 */
record Seen(ViewFragment view, Asked asked) {
    /** What the engine must find where the figures are these. */
    Claim claim(Map<Figure, Rational> figures) {
        return new Claim(view.view(), asked.id(), asked.item(), Optional.of(outcome(figures)));
    }

    private Outcome outcome(Map<Figure, Rational> figures) {
        if (!asked.applies().isTrueOf(figures)) {
            return Outcome.NOT_APPLICABLE;
        }
        return asked.met().isTrueOf(figures) ? Outcome.MET : Leeways.notMet(asked.clause(), view.day());
    }
}
