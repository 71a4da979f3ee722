package org.junheng.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the JSON Schema of the dossier. */
final class SchemaCommand implements Subcommand {
    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("schema")
                .addPositional(Options.words("PACK", "packs", 0))
                .addOption(PackOption.spec());
    }

    @Override
    public int run(ParseResult given) {
        String[] more = given.matchedPositionalValue(0, new String[0]);
        Printed.on(
                terminal,
                JsonText.of(DossierSchema.of(PackOption.evaluator(given, more).known())));
        return ExitCode.DONE;
    }
}
