package org.junheng.testkit.proofs;

/** The engine finds something else in an example than the formulas say: one of the two is wrong, and nothing is proved. */
public final class ReplayException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    ReplayException(Claim claim, Object found, Example example) {
        super("claimed " + claim + ", but the engine finds " + found + " in " + example.dossier() + " as of "
                + example.asOf());
    }
}
