package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junheng.findings.Evaluation;
import tools.jackson.core.exc.JacksonIOException;

/** Writes evaluations one after the other. */
final class Results {
    private final EvaluationWriter writer;
    private final Output output;
    private boolean any;
    private boolean allMet = true;

    Results(EvaluationWriter writer, Output output) {
        this.writer = writer;
        this.output = output;
    }

    /**
     * Writes the next one.
     *
     * @throws UnusableException if the place cannot be written to
     */
    void write(Evaluation evaluation) {
        try {
            writer.write(evaluation, output.writer());
            output.writer().flush();
        } catch (IOException | UncheckedIOException | JacksonIOException e) {
            throw output.failure(e);
        }
        any = true;
        allMet &= evaluation.allMet();
    }

    /** Leaves what was written in its place; nothing is left where nothing was written. */
    void finish() {
        if (any) {
            try {
                output.keep();
            } catch (IOException e) {
                throw output.failure(e);
            }
        }
    }

    boolean allMet() {
        return allMet;
    }
}
