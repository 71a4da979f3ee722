package org.junheng.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.DossierReader;
import org.junheng.report.Evaluated;
import org.junheng.report.years.CountyYears;
import org.junheng.report.years.YearsComparison;
import org.junheng.report.years.YearsPage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lays evaluations of one county of several years side by side. */
final class YearsCommand implements Subcommand {
    private static final String OUT = "--out";
    private static final String NEAR = "--near";

    private final Terminal terminal;

    YearsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("years")
                .addPositional(Options.words("DOSSIER", "dossiers", 1))
                .addOption(PackOption.spec())
                .addOption(Options.value(NEAR, "PERCENT", new PercentConverter()))
                .addOption(Options.format(Format.TEXT, Format.JSON, Format.HTML))
                .addOption(Options.value(OUT, "FILE", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        List<Source> sources =
                Sources.of(List.of(given.matchedPositionalValue(0, new String[0])), DossierReader.DEFAULT_MOST_BYTES);
        try (Output output = output(given, sources)) {
            ComplianceEvaluator evaluator = PackOption.evaluator(given);
            Complaints complaints = new Complaints(terminal, Progress.NONE);
            OneCounty county = new OneCounty(evaluator, null, complaints);
            DossierReader reader = evaluator.reader();
            sources.forEach(source -> source.read(reader, county));
            county.requireSeveral();
            List<Evaluated> evaluations = complaints.any() ? List.of() : county.evaluations();
            if (complaints.any()) {
                return ExitCode.REFUSED;
            }
            write(given, YearsComparison.of(evaluations, given.matchedOptionValue(NEAR, YearsComparison.NEAR)), output);
            return ExitCode.DONE;
        }
    }

    private Output output(ParseResult given, List<Source> sources) {
        @Nullable String target = given.matchedOptionValue(OUT, null);
        return target == null ? new StandardOutput(terminal.out()) : FileOutput.to(target, sources);
    }

    private void write(ParseResult given, CountyYears years, Output output) {
        String out = given.matchedOptionValue(OUT, "");
        Format meant = out.endsWith(".html") ? Format.HTML : out.endsWith(".json") ? Format.JSON : Format.TEXT;
        try {
            switch (given.matchedOptionValue(Options.FORMAT, meant)) {
                case HTML -> YearsPage.write(years, output.bytes());
                case JSON -> output.writer().write(JsonText.of(YearsJson.of(years)));
                default -> new YearsText(style(given), new Page(output.writer(), terminal.width())).print(years);
            }
            output.writer().flush();
            output.bytes().flush();
            output.keep();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw output.failure(e);
        }
    }

    private Style style(ParseResult given) {
        return given.hasMatchedOption(OUT) ? Style.PLAIN : terminal.style();
    }
}
