package org.junheng.testkit.proofs;

import java.util.Optional;
import org.junheng.findings.Outcome;

/**
 * What the engine must find about the only subject of a dossier.
 *
 * @param view the view
 * @param criterion the criterion
 * @param item the indicator, where the criterion judges several of one county; else empty
 * @param outcome the outcome; empty: the criterion is not in force, so that nothing is found
 */
public record Claim(String view, String criterion, String item, Optional<Outcome> outcome) {
    @Override
    public String toString() {
        String what = item.isEmpty() ? criterion : criterion + " " + item;
        return view + " " + what + " " + outcome.map(Outcome::name).orElse("-");
    }
}
