package org.junheng.cli;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the JSON Schema of the dossier, of {@code pack.yaml} or of examples. */
final class SchemaCommand implements Subcommand {
    private static final String OF = "--of";

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("schema")
                .addPositional(Options.words("PACK", "packs", 0))
                .addOption(Options.value(OF, "dossier|pack|cases", new SchemaKind.Converter()))
                .addOption(PackOption.spec());
    }

    @Override
    public int run(ParseResult given) {
        Printed.on(terminal, JsonText.of(schema(given)));
        return ExitCode.DONE;
    }

    /** Of examples, the codes that they may name are known only where packs are. */
    private static Map<String, Object> schema(ParseResult given) {
        SchemaKind kind = given.matchedOptionValue(OF, SchemaKind.DOSSIER);
        String[] more = given.matchedPositionalValue(0, new String[0]);
        return kind == SchemaKind.CASES && more.length == 0 && !PackOption.isGiven(given)
                ? CasesSchema.ofAnyCode()
                : kind.schema(PackOption.evaluator(given, more).known());
    }
}
