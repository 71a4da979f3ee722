package org.junheng.cli;

import java.io.IOException;
import org.junheng.findings.FindingsJson;
import org.junheng.report.Evaluated;

/** A way to write an evaluation. */
@FunctionalInterface
interface EvaluationWriter {
    /** One object over many lines. */
    EvaluationWriter JSON = (county, out) -> {
        FindingsJson.writePretty(county.evaluation(), out.writer());
        out.writer().write('\n');
    };

    /** One object on one line. */
    EvaluationWriter JSON_LINE = (county, out) -> {
        FindingsJson.writeLine(county.evaluation(), out.writer());
        out.writer().write('\n');
    };

    /** Writes an evaluation; by any thread, if the command is one that has several. */
    void write(Evaluated county, Output out) throws IOException;

    /** What stands between two counties in one place. */
    default String between() {
        return "";
    }
}
