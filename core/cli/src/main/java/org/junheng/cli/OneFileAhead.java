package org.junheng.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junheng.report.Evaluated;

/** All evaluations in one place, one behind the other; written in memory by several threads until their turn comes. */
final class OneFileAhead implements Results {
    private final EvaluationWriter writer;
    private final Output output;
    private boolean any;

    OneFileAhead(EvaluationWriter writer, Output output) {
        this.writer = writer;
        this.output = output;
    }

    @Override
    public Draft draft(Unread unread, Evaluated county) {
        InMemory memory = new InMemory(output);
        Results.write(county, writer, memory);
        return Draft.later(county.evaluation().allMet(), () -> append(memory));
    }

    private void append(InMemory memory) {
        if (any) {
            Results.separate(writer, output);
        }
        try {
            memory.bytes.writeTo(output.bytes());
            output.bytes().flush();
        } catch (IOException e) {
            throw output.failure(e);
        }
        any = true;
    }

    @Override
    public void finish() {
        if (any) {
            Results.keep(output);
        }
    }

    @Override
    public void close() {
        output.close();
    }

    /** One county's bytes. */
    private static final class InMemory implements Output {
        private final Output meant;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

        InMemory(Output meant) {
            this.meant = meant;
        }

        @Override
        public Writer writer() {
            return writer;
        }

        @Override
        public OutputStream bytes() {
            return bytes;
        }

        @Override
        public void keep() {
            throw new UnsupportedOperationException("memory is no place to keep anything");
        }

        @Override
        public UnusableException failure(Exception cause) {
            return meant.failure(cause);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
