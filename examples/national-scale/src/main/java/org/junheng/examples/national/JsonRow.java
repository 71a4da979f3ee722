package org.junheng.examples.national;

import java.io.StringWriter;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junheng.findings.Evaluation;
import org.junheng.findings.FindingsJson;

/** The row of {@link Output#JSON} that an evaluated county gets. */
final class JsonRow {
    static final String COLUMNS = "county STRING, as_of DATE, json STRING";

    private JsonRow() {}

    static Stream<Row> of(Judged judged) {
        Evaluation evaluation = judged.evaluation();
        if (evaluation == null) {
            return Stream.empty();
        }
        StringWriter json = new StringWriter();
        FindingsJson.writeLine(evaluation, json);
        return Stream.of(RowFactory.create(
                judged.packs(),
                judged.province(),
                judged.year(),
                evaluation.county().code(),
                judged.asOf(),
                json.toString()));
    }
}
