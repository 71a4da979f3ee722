package org.junheng.cli;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Runs the examples of packs, and shows which faults they would not notice. */
final class TestCommand implements Subcommand {
    private static final String JUNIT = "--junit";
    private static final String MUTATE = "--mutate";

    private final Terminal terminal;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("test")
                .addPositional(Options.words("PACK", "packs", 1))
                .addOption(Options.flag(MUTATE))
                .addOption(Options.format())
                .addOption(Options.value(JUNIT, "FILE", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        List<String> names = List.of(given.matchedPositionalValue(0, new String[0]));
        @Nullable String junit = given.matchedOptionValue(JUNIT, null);
        NamedPacks packs = NamedPacks.alone(names);
        if (junit == null) {
            return report(given, packs, TestedPack.all(packs));
        }
        // a file that cannot be written is named before anything is run
        try (Output file = FileOutput.outside(junit, PackOption.paths(names))) {
            List<TestedPack> tested = TestedPack.all(packs);
            Printed.to(file, JUnitXml.of(tested));
            return report(given, packs, tested);
        }
    }

    private int report(ParseResult given, NamedPacks packs, List<TestedPack> tested) {
        boolean json = given.matchedOptionValue(Options.FORMAT, Format.TEXT) == Format.JSON;
        boolean passed = tested.stream().allMatch(TestedPack::isPassed);
        if (given.hasMatchedOption(MUTATE) && passed) {
            List<MutatedPack> mutated = MutatedPack.all(packs, terminal);
            Printed.on(terminal, json ? JsonText.of(TestJson.of(tested, mutated)) : text(tested, mutated));
            return mutated.stream().allMatch(MutatedPack::isNoticed) ? ExitCode.DONE : ExitCode.FAILED;
        }
        Printed.on(terminal, json ? JsonText.of(TestJson.of(tested)) : text(tested, List.of()));
        if (given.hasMatchedOption(MUTATE)) {
            terminal.complain(Words.text("mutation.first"));
        }
        return passed ? ExitCode.DONE : ExitCode.FAILED;
    }

    private String text(List<TestedPack> tested, List<MutatedPack> mutated) {
        StringWriter text = new StringWriter();
        Page page = new Page(text, terminal.width());
        tested.forEach(new TrialReport(page, terminal.style())::print);
        mutated.forEach(each -> new MutationReport(page, terminal.style()).print(each));
        return text.toString();
    }
}
