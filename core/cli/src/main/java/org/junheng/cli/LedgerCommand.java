package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What can be done with a ledger of gaps: a command of its own for each. */
final class LedgerCommand implements Subcommand {
    private static final String NAME = "ledger";

    private final Map<String, Subcommand> all = new LinkedHashMap<>();

    LedgerCommand(Terminal terminal) {
        add(new LedgerUpdateCommand(terminal));
        add(new LedgerReportCommand(terminal));
    }

    private void add(Subcommand command) {
        all.put(command.spec().name(), command);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(NAME);
        all.forEach((name, command) -> spec.addSubcommand(
                name, command.spec().addOption(Options.help()).addOption(Options.debug())));
        return spec;
    }

    @Override
    public int run(ParseResult given) {
        ParseResult behind = given.subcommand();
        Subcommand command =
                behind == null ? null : all.get(behind.commandSpec().name());
        if (behind == null || command == null) {
            throw new ParameterException(given.commandSpec().commandLine(), NAME);
        }
        return command.run(behind);
    }
}
