package org.junheng.cli;

import java.util.List;
import java.util.Optional;
import org.junheng.input.Problem;

/**
 * What came of checking packs.
 *
 * @param packs those that can be used; none if any of them cannot even be compiled
 * @param mistakes what has to be mended, in the order of the files
 * @param remarks what may be meant so, but should be looked at
 * @param disagreements where they do not agree with others
 * @param names what tells the files of packs; empty if any of them cannot be compiled
 */
record Checked(
        List<CheckedPack> packs,
        List<Problem> mistakes,
        List<Problem> remarks,
        Disagreements disagreements,
        Optional<NamedPacks> names) {
    /** Copies the lists. */
    Checked {
        packs = List.copyOf(packs);
        mistakes = List.copyOf(mistakes);
        remarks = List.copyOf(remarks);
    }

    /** Packs that cannot be compiled. */
    static Checked unusable(List<Problem> mistakes) {
        return new Checked(List.of(), mistakes, List.of(), Disagreements.none(), Optional.empty());
    }

    boolean isSound() {
        return mistakes.isEmpty();
    }
}
