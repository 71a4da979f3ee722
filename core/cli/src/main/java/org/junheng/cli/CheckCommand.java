package org.junheng.cli;

import java.io.StringWriter;
import java.util.List;
import org.junheng.compiler.cases.Example;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Reads, checks and compiles packs, and tells where they do not agree with others. */
final class CheckCommand implements Subcommand {
    private static final String NO_CONFLICTS = "--no-conflicts";

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("check")
                .addPositional(Options.words("PACK", "packs", 1))
                .addOption(Options.flag(NO_CONFLICTS))
                .addOption(Options.format());
    }

    @Override
    public int run(ParseResult given) {
        // whatever is wrong with any of them ends the command here
        NamedPacks packs = NamedPacks.amongShipped(List.of(given.matchedPositionalValue(0, new String[0])));
        List<CheckedPack> checked = packs.sources().entrySet().stream()
                .map(each -> new CheckedPack(
                        packs.pack(each.getKey()), Example.of(each.getValue()).size()))
                .toList();
        Disagreements disagreements =
                given.hasMatchedOption(NO_CONFLICTS) ? Disagreements.none() : Disagreements.of(packs);
        boolean json = given.matchedOptionValue(Options.FORMAT, Format.TEXT) == Format.JSON;
        Printed.on(terminal, json ? JsonText.of(CheckJson.of(checked, disagreements)) : text(checked, disagreements));
        return ExitCode.DONE;
    }

    private String text(List<CheckedPack> checked, Disagreements disagreements) {
        StringWriter text = new StringWriter();
        Page page = new Page(text, terminal.width());
        for (CheckedPack each : checked) {
            page.line(Words.text(
                    "check.sound", each.pack().id(), each.pack().criteria().size(), each.examples()));
        }
        new ConflictReport(page, terminal.style()).print(disagreements);
        return text.toString();
    }
}
