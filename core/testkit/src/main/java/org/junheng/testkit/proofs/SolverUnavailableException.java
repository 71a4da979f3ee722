package org.junheng.testkit.proofs;

/** Z3 cannot be loaded: it is not on the class path, has no library for this system, or cannot unpack it. */
public final class SolverUnavailableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    SolverUnavailableException(LinkageError cause) {
        super(Sentences.of("solver.unavailable", System.getProperty("java.io.tmpdir")), cause);
    }
}
