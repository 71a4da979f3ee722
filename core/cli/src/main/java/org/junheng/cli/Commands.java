package org.junheng.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** In the order in which help lists them. */
    private static final List<String> NAMES = List.of(
            "evaluate",
            "check",
            "test",
            "diff",
            "packs",
            "schema",
            "catalogue",
            "procedure",
            "template",
            "new",
            "copy",
            "ledger",
            "booklet",
            "years");

    private final Terminal terminal;
    private final Failures failures;
    private final Map<String, Subcommand> all = new LinkedHashMap<>();

    /**
     * The sub-commands that a command line is about: the one that it names, or all where it names none. Making all of them is a
     * fifth of a short run.
     */
    Commands(Terminal terminal, Failures failures, String... args) {
        this.terminal = terminal;
        this.failures = failures;
        boolean named = args.length > 0 && NAMES.contains(args[0]);
        (named ? List.of(args[0]) : NAMES).forEach(name -> all.put(name, command(name)));
    }

    private Subcommand command(String name) {
        return switch (name) {
            case "evaluate" -> new EvaluateCommand(terminal);
            case "check" -> new CheckCommand(terminal);
            case "test" -> new TestCommand(terminal);
            case "diff" -> new DiffCommand(terminal);
            case "packs" -> new PacksCommand(terminal);
            case "schema" -> new SchemaCommand(terminal);
            case "catalogue" -> new CatalogueCommand(terminal);
            case "procedure" -> new ProcedureCommand(terminal);
            case "template" -> new TemplateCommand(terminal);
            case "new" -> new NewCommand(terminal);
            case "copy" -> new CopyCommand(terminal);
            case "ledger" -> new LedgerCommand(terminal);
            case "booklet" -> new BookletCommand(terminal);
            case "years" -> new YearsCommand(terminal);
            default -> throw new IllegalArgumentException(name);
        };
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
