package org.junheng.examples.national;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.AnalysisException;
import org.junheng.PackSelectionException;
import org.junheng.input.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command of this example; what it does, its subcommands say. Exit code 0: done; 1: failed; 2: the call or a pack is wrong. */
@Command(
        name = "nation",
        description = "Evaluates all counties over many years with Spark, and answers questions with DuckDB.",
        subcommands = {WriteDossiers.class, GroupSchools.class, EvaluateNation.class, AskNation.class},
        mixinStandardHelpOptions = true)
public final class Nation {
    private Nation() {}

    /** Runs a subcommand and ends the program. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a subcommand. */
    static int run(String... args) {
        return commands().execute(args);
    }

    /** The subcommands, with their options. */
    static CommandLine commands() {
        return new CommandLine(new Nation())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Nation::report);
    }

    /**
     * What a person did wrong, such as a folder that is not there or a column that a table lacks, is told in a sentence; of everything
     * else the trace is wanted too.
     */
    private static int report(Exception failure, CommandLine command, CommandLine.ParseResult call) throws Exception {
        if (failure instanceof InvalidInputException
                || failure instanceof PackSelectionException
                || failure instanceof IllegalArgumentException
                || failure instanceof AnalysisException) {
            command.getErr().println(failure.getMessage());
            return 2;
        }
        throw failure;
    }
}
