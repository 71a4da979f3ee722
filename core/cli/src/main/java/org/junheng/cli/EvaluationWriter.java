package org.junheng.cli;

import java.io.IOException;
import java.io.Writer;
import org.junheng.findings.Evaluation;
import org.junheng.findings.FindingsJson;

/** A way to write an evaluation. */
@FunctionalInterface
interface EvaluationWriter {
    /** One object over many lines. */
    EvaluationWriter JSON = (evaluation, out) -> {
        FindingsJson.writePretty(evaluation, out);
        out.write('\n');
    };

    /** One object on one line. */
    EvaluationWriter JSON_LINE = (evaluation, out) -> {
        FindingsJson.writeLine(evaluation, out);
        out.write('\n');
    };

    void write(Evaluation evaluation, Writer out) throws IOException;
}
