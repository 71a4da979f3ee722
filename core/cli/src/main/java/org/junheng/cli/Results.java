package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junheng.report.Evaluated;
import tools.jackson.core.exc.JacksonIOException;

/** Where evaluations go, one after the other. */
interface Results extends AutoCloseable {
    /**
     * Writes the next one.
     *
     * @throws UnusableException if the place cannot be written to
     */
    void write(Evaluated county);

    /** Leaves what was written in its place; nothing is left where nothing was written. */
    void finish();

    @Override
    void close();

    /** Writes one evaluation to a place. */
    static void write(Evaluated county, EvaluationWriter writer, Output output) {
        try {
            writer.write(county, output);
            output.writer().flush();
            output.bytes().flush();
        } catch (IOException | UncheckedIOException | JacksonIOException e) {
            throw output.failure(e);
        }
    }

    /** Brings what was written to its place. */
    static void keep(Output output) {
        try {
            output.keep();
        } catch (IOException e) {
            throw output.failure(e);
        }
    }
}
