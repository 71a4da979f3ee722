package org.junheng.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The sub-commands, and the command line made of them. */
final class Commands {
    private static final String NAME = "junheng";
    private static final String VERSION = "--version";

    private final Terminal terminal;
    private final Failures failures;
    private final Map<String, Subcommand> all = new LinkedHashMap<>();

    Commands(Terminal terminal, Failures failures) {
        this.terminal = terminal;
        this.failures = failures;
        add(new EvaluateCommand(terminal));
        add(new CheckCommand(terminal));
        add(new TestCommand(terminal));
        add(new DiffCommand(terminal));
        add(new PacksCommand(terminal));
        add(new SchemaCommand(terminal));
        add(new CatalogueCommand(terminal));
        add(new ProcedureCommand(terminal));
        add(new TemplateCommand(terminal));
        add(new NewCommand(terminal));
        add(new CopyCommand(terminal));
        add(new LedgerCommand(terminal));
        add(new BookletCommand(terminal));
        add(new YearsCommand(terminal));
    }

    private void add(Subcommand command) {
        all.put(command.spec().name(), command);
    }

    CommandLine commandLine() {
        CommandSpec root = Options.command(NAME).versionProvider(new VersionLines());
        root.addOption(Options.help());
        root.addOption(OptionSpec.builder(VERSION).versionHelp(true).build());
        all.forEach((name, command) -> root.addSubcommand(name, withCommonOptions(command.spec())));
        return new CommandLine(root)
                .setResourceBundle(Words.bundle())
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                // a path may begin with @
                .setExpandAtFiles(false)
                // asked only when help is wanted: asking a terminal costs a process
                .setUsageHelpWidth(Terminal.USUAL_WIDTH)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageMistakes(terminal))
                .setExecutionStrategy(this::run);
    }

    private static CommandSpec withCommonOptions(CommandSpec spec) {
        return spec.addOption(Options.help()).addOption(Options.debug());
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int run(ParseResult given) {
        Integer helped = CommandLine.executeHelpRequest(given);
        if (helped != null) {
            return helped;
        }
        ParseResult behind = given.subcommand();
        Subcommand command =
                behind == null ? null : all.get(behind.commandSpec().name());
        if (behind == null || command == null) {
            throw new ParameterException(given.commandSpec().commandLine(), NAME);
        }
        try {
            return command.run(behind);
        } catch (ParameterException e) {
            // the command has commands of its own, and none was named
            throw e;
        } catch (RuntimeException e) {
            return failures.of(e);
        }
    }
}
