package org.junheng.examples.national;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers a question about the results of a run, as CSV; Spark is not started for it. */
@Command(
        name = "ask",
        description = "Answers questions about what 'evaluate' wrote, with DuckDB, as CSV.",
        mixinStandardHelpOptions = true)
final class AskNation implements Callable<Integer> {
    /** The questions that this example brings: their files are beside this class. */
    enum Question {
        /** Which criteria keep most counties of a province from being met. */
        BLOCKING,
        /** Which counties lack a single criterion. */
        ONE_SHORT,
        /** How the coefficients of variation lie. */
        VARIATIONS,
        /** What has changed since the year before. */
        CHANGES;

        String sql() {
            return NationDatabase.question(
                    name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }

    /** Either a question or SQL. */
    static final class Asked {
        @Option(names = "--question", description = "One of ${COMPLETION-CANDIDATES}.")
        private Question question = Question.BLOCKING;

        @Option(names = "--sql", description = "Or a query over findings, counties, errors, verdicts and statistics.")
        private String sql = "";
    }

    @Option(names = "--in", required = true, description = "The folder that 'evaluate' wrote.")
    private Path in = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Asked asked = new Asked();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() throws SQLException, IOException {
        try (NationDatabase database = NationDatabase.open(in)) {
            PrintWriter out = command.commandLine().getOut();
            CsvWriter csv = CsvWriter.builder().build(out);
            for (List<String> row : database.ask(asked.sql.isEmpty() ? asked.question.sql() : asked.sql)) {
                csv.writeRecord(row);
            }
            csv.flush();
            out.flush();
        }
        return 0;
    }
}
