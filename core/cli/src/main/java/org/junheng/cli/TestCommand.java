package org.junheng.cli;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Runs the examples of packs. */
final class TestCommand implements Subcommand {
    private static final String JUNIT = "--junit";

    private final Terminal terminal;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("test")
                .addPositional(Options.words("PACK", "packs", 1))
                .addOption(Options.format())
                .addOption(Options.value(JUNIT, "FILE", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        List<String> names = List.of(given.matchedPositionalValue(0, new String[0]));
        @Nullable String junit = given.matchedOptionValue(JUNIT, null);
        if (junit == null) {
            return report(given, TestedPack.all(NamedPacks.alone(names)));
        }
        // a file that cannot be written is named before anything is run
        try (Output file = FileOutput.outside(junit, PackOption.paths(names))) {
            List<TestedPack> tested = TestedPack.all(NamedPacks.alone(names));
            Printed.to(file, JUnitXml.of(tested));
            return report(given, tested);
        }
    }

    private int report(ParseResult given, List<TestedPack> tested) {
        boolean json = given.matchedOptionValue(Options.FORMAT, Format.TEXT) == Format.JSON;
        Printed.on(terminal, json ? JsonText.of(TestJson.of(tested)) : text(tested));
        return tested.stream().allMatch(TestedPack::isPassed) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private String text(List<TestedPack> tested) {
        StringWriter text = new StringWriter();
        TrialReport report = new TrialReport(new Page(text, terminal.width()), terminal.style());
        tested.forEach(report::print);
        return text.toString();
    }
}
