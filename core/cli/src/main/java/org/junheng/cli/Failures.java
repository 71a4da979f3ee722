package org.junheng.cli;

import java.util.List;
import org.junheng.EvaluationLimitException;
import org.junheng.PackSelectionException;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;

/** Says what went wrong: mistakes in what somebody wrote, one by one; a mistake of ours, as such. */
final class Failures {
    private final Terminal terminal;
    private final boolean debug;

    Failures(Terminal terminal, String[] args) {
        this.terminal = terminal;
        this.debug = List.of(args).contains(Options.DEBUG);
    }

    /** Says what a failure is about; gives the exit code. */
    int of(Exception failure) {
        if (failure instanceof InvalidInputException invalid) {
            problems(terminal, invalid);
        } else if (failure instanceof PackSelectionException
                || failure instanceof EvaluationLimitException
                || failure instanceof UnusableException) {
            terminal.complain(String.valueOf(failure.getMessage()));
        } else {
            return internal(failure);
        }
        trace(failure);
        return ExitCode.REFUSED;
    }

    /** Every mistake on a line of its own. */
    static void problems(Terminal terminal, InvalidInputException invalid) {
        invalid.problems().stream().map(Problem::text).forEach(terminal::complain);
        int more = invalid.total() - invalid.problems().size();
        if (more > 0) {
            terminal.complain("… +" + more);
        }
    }

    /** What is said of a failure that nobody expected: a mistake of ours, unless it took too long. */
    static String sentence(Throwable failure) {
        return failure instanceof EvaluationLimitException
                ? String.valueOf(failure.getMessage())
                : Words.text("failure.internal", failure);
    }

    int outOfMemory() {
        terminal.complain(Words.text("failure.memory", Runtime.getRuntime().maxMemory() >> 20));
        return ExitCode.REFUSED;
    }

    /** A mistake of ours. */
    int internal(Throwable failure) {
        terminal.complain(sentence(failure));
        if (!debug) {
            terminal.complain(Words.text("failure.debug", Options.DEBUG));
        }
        trace(failure);
        return ExitCode.REFUSED;
    }

    private void trace(Throwable failure) {
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
    }
}
