package org.junheng.cli;

import java.io.StringWriter;
import java.util.List;
import org.junheng.compiler.cases.PackTrial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Runs the examples of packs. */
final class TestCommand implements Subcommand {
    private final Terminal terminal;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("test").addPositional(Options.words("PACK", "packs", 1));
    }

    @Override
    public int run(ParseResult given) {
        NamedPacks packs = NamedPacks.alone(List.of(given.matchedPositionalValue(0, new String[0])));
        List<PackTrial> trials = packs.sources().entrySet().stream()
                .map(each -> PackTrial.of(
                        packs.evaluator().applying(each.getKey()), packs.pack(each.getKey()), each.getValue()))
                .toList();
        StringWriter text = new StringWriter();
        TrialReport report = new TrialReport(new Page(text, terminal.width()), terminal.style());
        trials.forEach(report::print);
        Printed.on(terminal, text.toString());
        boolean passed = trials.stream().allMatch(each -> each.failed().isEmpty());
        return passed ? ExitCode.DONE : ExitCode.FAILED;
    }
}
