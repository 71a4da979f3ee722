package org.junheng.cli;

import org.junheng.report.Evaluated;

/** All evaluations in one place, one behind the other. */
final class OneFile implements Results {
    private final EvaluationWriter writer;
    private final Output output;
    private boolean any;

    OneFile(EvaluationWriter writer, Output output) {
        this.writer = writer;
        this.output = output;
    }

    @Override
    public Draft draft(Unread unread, Evaluated county) {
        return Draft.later(county.evaluation().allMet(), () -> {
            if (any) {
                Results.separate(writer, output);
            }
            Results.write(county, writer, output);
            any = true;
        });
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
}
