package org.junheng.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Brings a ledger of gaps up to date with dossiers. */
final class LedgerUpdateCommand implements Subcommand {
    static final String AS_OF = "--as-of";
    static final String DUE = "--due";
    static final String UNDECIDED = "--undecided";

    private final Terminal terminal;

    LedgerUpdateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("update")
                .addPositional(Options.word("LEDGER", "ledger"))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("DOSSIER")
                        .descriptionKey("dossiers")
                        .required(true)
                        .arity("1..*")
                        .index("1..*")
                        .type(String[].class)
                        .build())
                .addOption(PackOption.spec())
                .addOption(Options.value(AS_OF, "DATE", new DayConverter()))
                .addOption(Options.value(DUE, "DATE", new DayConverter()))
                .addOption(Options.flag(UNDECIDED));
    }

    @Override
    public int run(ParseResult given) {
        // apart, so that what it needs is loaded only then
        return new LedgerUpdateRun(terminal, given).run();
    }
}
