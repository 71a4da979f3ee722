package org.junheng.cli;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Reads, checks and compiles packs, runs their examples, and tells where they do not agree with others. */
final class CheckCommand implements Subcommand {
    private static final String NO_CONFLICTS = "--no-conflicts";
    private static final String OUT = "--out";

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("check")
                .addPositional(Options.words("PACK", "packs", 1))
                .addOption(Options.flag(NO_CONFLICTS))
                .addOption(Options.format(Format.TEXT, Format.JSON, Format.SARIF))
                .addOption(Options.value(OUT, "PATH", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        List<String> names = List.of(given.matchedPositionalValue(0, new String[0]));
        Format format = given.matchedOptionValue(Options.FORMAT, Format.TEXT);
        try (Output output = output(given.matchedOptionValue(OUT, null), names)) {
            Checked checked = PackCheck.of(names, disagreements(given));
            if (format == Format.TEXT && !checked.isSound()) {
                checked.mistakes().stream().map(Problem::text).forEach(terminal::complain);
            } else {
                Printed.to(output, text(given, checked));
            }
            return checked.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private static Function<NamedPacks, Disagreements> disagreements(ParseResult given) {
        return given.hasMatchedOption(NO_CONFLICTS) ? packs -> Disagreements.none() : Disagreements::of;
    }

    private Output output(@Nullable String target, List<String> packs) {
        return target == null
                ? new StandardOutput(terminal.out())
                : FileOutput.outside(target, PackOption.paths(packs));
    }

    private String text(ParseResult given, Checked checked) {
        return switch (given.matchedOptionValue(Options.FORMAT, Format.TEXT)) {
            case JSON -> JsonText.of(CheckJson.of(checked));
            case SARIF -> JsonText.of(SarifLog.of(checked));
            default ->
                CheckReport.of(checked, given.hasMatchedOption(OUT) ? Style.PLAIN : terminal.style(), terminal.width());
        };
    }
}
