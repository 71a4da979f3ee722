package org.junheng.cli;

import org.junheng.input.InvalidInputException;

/** Says on the error stream what was refused, and shows how far the run has come. */
final class Complaints {
    private final Terminal terminal;
    private final Progress progress;
    private boolean any;

    Complaints(Terminal terminal, Progress progress) {
        this.terminal = terminal;
        this.progress = progress;
    }

    /** A dossier cannot be used. */
    void refuse(InvalidInputException mistakes) {
        any = true;
        progress.clearLine();
        Failures.problems(terminal, mistakes);
        progress.step();
    }

    /** A dossier has been evaluated. */
    void done() {
        progress.step();
    }

    /** A dossier needed no evaluation. */
    void passedOver() {
        progress.passOver();
    }

    /** Whether anything was refused. */
    boolean any() {
        return any;
    }
}
