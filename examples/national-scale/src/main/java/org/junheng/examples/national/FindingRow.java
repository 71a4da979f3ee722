package org.junheng.examples.national;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Finding.Measured;
import org.junheng.findings.Finding.Required;
import org.junheng.findings.Finding.Shortfall;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import scala.jdk.javaapi.CollectionConverters;

/** The rows of {@link Output#FINDINGS} that an evaluated county gets: a finding's parts, as the library has them. */
final class FindingRow {
    /**
     * {@code ordinal} counts the findings of an evaluation from 0. Numbers are texts, as printed; {@code measured_number} and {@code
     * margin_number} are the same as doubles, to sort and to average by, and empty where a date was measured.
     */
    static final String COLUMNS = "county STRING, as_of DATE, ordinal INT, view STRING, criterion STRING, pack STRING,"
            + " subject_type STRING, subject STRING, subject_name STRING, stage STRING, item STRING, indicator STRING,"
            + " outcome STRING, measured STRING, measured_number DOUBLE, measured_exact STRING, measured_unit STRING,"
            + " comparator STRING, required STRING, required_unit STRING, margin STRING, margin_number DOUBLE,"
            + " shortfall STRING, shortfall_unit STRING, shortfall_fact STRING, citation STRING,"
            + " inputs MAP<STRING, STRING>, notes ARRAY<STRING>, missing ARRAY<STRING>, superseded_by STRING,"
            + " is_check BOOLEAN, weaker_than STRING, message STRING";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private FindingRow() {}

    static Stream<Row> of(Judged judged) {
        Evaluation evaluation = judged.evaluation();
        if (evaluation == null) {
            return Stream.empty();
        }
        List<Finding> findings = evaluation.findings();
        String county = evaluation.county().code();
        return IntStream.range(0, findings.size()).mapToObj(i -> row(judged, county, i, findings.get(i)));
    }

    private static Row row(Judged judged, String county, int ordinal, Finding finding) {
        Subject subject = finding.subject();
        Stage stage = subject.stage();
        Measured measured = finding.measured();
        Required required = finding.required();
        Shortfall shortfall = finding.shortfall();
        return RowFactory.create(
                judged.packs(),
                judged.province(),
                judged.year(),
                county,
                judged.asOf(),
                ordinal,
                finding.view(),
                finding.criterion(),
                finding.pack(),
                subject.type().code(),
                subject.code(),
                subject.name(),
                stage == null ? null : stage.code(),
                subject.item(),
                finding.indicator(),
                finding.outcome().name(),
                measured == null ? null : measured.value(),
                measured == null ? null : number(measured.value()),
                measured == null ? null : measured.exact(),
                measured == null ? null : measured.unit(),
                required == null ? null : required.comparator().sign(),
                required == null ? null : required.value(),
                required == null ? null : required.unit(),
                finding.margin(),
                number(finding.margin()),
                shortfall == null ? null : shortfall.value(),
                shortfall == null ? null : shortfall.unit(),
                shortfall == null ? null : shortfall.fact(),
                finding.citation(),
                CollectionConverters.asScala(finding.inputs()),
                finding.notes().toArray(String[]::new),
                finding.missing().toArray(String[]::new),
                finding.supersededBy(),
                finding.check(),
                finding.weakerThan(),
                finding.message());
    }

    private static @Nullable Double number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
    }
}
