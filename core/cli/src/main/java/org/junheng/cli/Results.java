package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junheng.input.InvalidInputException;
import org.junheng.report.Evaluated;
import tools.jackson.core.exc.JacksonIOException;

/** Where evaluations go. What is made by several threads is brought to its place by one, in the order of the dossiers. */
interface Results extends AutoCloseable {
    /** The result of a dossier as an earlier run left it, if that is still what this one would write. */
    default Optional<Draft> known(Unread unread) {
        return Optional.empty();
    }

    /**
     * Takes an evaluation; by any thread.
     *
     * @throws UnusableException if it cannot be written
     */
    Draft draft(Unread unread, Evaluated county);

    /** Takes note of a dossier that was refused, in the order of the dossiers. */
    default void refused(Unread unread, InvalidInputException mistakes) {
        // most have no place for that
    }

    /** Leaves what was written in its place; nothing is left where nothing was written. */
    void finish();

    /** What a person should know when all is done. */
    default Optional<String> notice() {
        return Optional.empty();
    }

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

    /** Writes what stands between two evaluations in one place. */
    static void separate(EvaluationWriter writer, Output output) {
        try {
            output.writer().write(writer.between());
            output.writer().flush();
        } catch (IOException e) {
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
