package org.junheng.cli;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .addOption(Options.flag(ScrutinyOptions.LAWS))
                .addOption(Options.flag(ScrutinyOptions.PROOFS))
                // a reference to the method would load the class at every start
                .addOption(Options.value(ScrutinyOptions.COUNTIES, "N", text -> ScrutinyOptions.count(text)))
                .addOption(Options.value(ScrutinyOptions.COUNTER_EXAMPLES, "DIR", text -> text))
                .addOption(Options.format(Format.TEXT, Format.JSON, Format.SARIF))
                .addOption(Options.value(OUT, "PATH", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        List<String> names = List.of(given.matchedPositionalValue(0, new String[0]));
        Format format = given.matchedOptionValue(Options.FORMAT, Format.TEXT);
        ScrutinyOptions scrutinised = new ScrutinyOptions(given);
        scrutinised.check(names);
        try (Output output = output(given.matchedOptionValue(OUT, null), names)) {
            Checked checked = PackCheck.of(names, disagreements(given));
            if (!checked.isSound()) {
                refuse(checked, format, output);
                return ExitCode.REFUSED;
            }
            Scrutiny scrutiny = checked.names()
                    .map(packs -> scrutinised.run(names, packs, terminal))
                    .orElse(Scrutiny.NONE);
            Printed.to(output, text(given, checked, scrutiny));
            return scrutiny.holds() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void refuse(Checked checked, Format format, Output output) {
        switch (format) {
            case JSON -> Printed.to(output, JsonText.of(CheckJson.of(checked)));
            case SARIF -> Printed.to(output, JsonText.of(SarifLog.of(SarifResult.of(checked))));
            default -> checked.mistakes().stream().map(Problem::text).forEach(terminal::complain);
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

    private String text(ParseResult given, Checked checked, Scrutiny scrutiny) {
        Optional<Path> folder = new ScrutinyOptions(given).folder();
        return switch (given.matchedOptionValue(Options.FORMAT, Format.TEXT)) {
            case JSON -> {
                Map<String, Object> json = CheckJson.of(checked);
                new ScrutinyJson(folder).addTo(json, scrutiny);
                yield JsonText.of(json);
            }
            case SARIF -> {
                List<SarifResult> results = new ArrayList<>(SarifResult.of(checked));
                results.addAll(ScrutinySarif.of(scrutiny));
                yield JsonText.of(SarifLog.of(results));
            }
            default -> report(checked, scrutiny, given);
        };
    }

    private String report(Checked checked, Scrutiny scrutiny, ParseResult given) {
        StringWriter text = new StringWriter();
        Page page = new Page(text, terminal.width());
        Style style = given.hasMatchedOption(OUT) ? Style.PLAIN : terminal.style();
        Optional<Path> folder = new ScrutinyOptions(given).folder();
        CheckReport.print(checked, page, style);
        scrutiny.laws().forEach(each -> new LawsReport(page, style, folder).print(each));
        scrutiny.proofs().forEach(each -> new ProofsReport(page, style, folder).print(each));
        return text.toString();
    }
}
