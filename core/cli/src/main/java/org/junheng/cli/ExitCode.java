package org.junheng.cli;

/** Exit codes, as the contract has them. */
final class ExitCode {
    /** Every criterion in force is met. */
    static final int ALL_MET = 0;
    /** Done; of another command than {@code evaluate}. */
    static final int DONE = 0;
    /** Evaluated, but something is not met, missing or undecided. */
    static final int NOT_ALL_MET = 1;
    /** Done, and something is not as it should be; of another command than {@code evaluate}. */
    static final int FAILED = 1;
    /** A bad dossier, pack or usage. */
    static final int REFUSED = 2;

    private ExitCode() {}
}
