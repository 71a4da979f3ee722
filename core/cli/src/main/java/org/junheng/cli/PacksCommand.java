package org.junheng.cli;

import java.io.StringWriter;
import java.util.Collection;
import org.junheng.packs.Pack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the packs at hand. */
final class PacksCommand implements Subcommand {
    private final Terminal terminal;

    PacksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("packs").addOption(PackOption.spec()).addOption(Options.format());
    }

    @Override
    public int run(ParseResult given) {
        Collection<Pack> known = PackOption.evaluator(given).packs().values();
        boolean json = given.matchedOptionValue(Options.FORMAT, Format.TEXT) == Format.JSON;
        Printed.on(terminal, json ? JsonText.of(PackList.json(known)) : text(known));
        return ExitCode.DONE;
    }

    private String text(Collection<Pack> known) {
        StringWriter text = new StringWriter();
        PackList.print(known, terminal.style(), new Page(text, terminal.width()));
        return text.toString();
    }
}
