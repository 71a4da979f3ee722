package org.junheng.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.DossierReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Evaluates dossiers and writes what is found. */
final class EvaluateCommand implements Subcommand {
    private static final String AS_OF = "--as-of";
    private static final String ALL = "--all";
    private static final String OUT = "--out";
    private static final String MAX_SIZE = "--max-size";

    private final Terminal terminal;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("evaluate")
                .addPositional(Options.words("DOSSIER", "dossiers", 1))
                .addOption(PackOption.spec())
                .addOption(Options.value(AS_OF, "DATE", new DayConverter()))
                .addOption(Options.format())
                .addOption(Options.flag(ALL))
                .addOption(Options.value(OUT, "PATH", text -> text))
                .addOption(Options.value(MAX_SIZE, "64M", new SizeConverter()));
    }

    @Override
    public int run(ParseResult given) {
        long mostBytes = given.matchedOptionValue(MAX_SIZE, DossierReader.DEFAULT_MOST_BYTES);
        List<String> dossiers = List.of(given.matchedPositionalValue(0, new String[0]));
        List<Source> sources = Sources.of(dossiers, mostBytes);
        try (Output output = output(given, sources);
                Progress progress = Progress.of(sources, terminal)) {
            ComplianceEvaluator evaluator = PackOption.evaluator(given);
            EvaluationRun run = new EvaluationRun(
                    new DatedEvaluator(evaluator, given.matchedOptionValue(AS_OF, null)),
                    new Results(writer(given, evaluator, sources), output),
                    new Complaints(terminal, progress));
            DossierReader reader = evaluator.reader(mostBytes);
            sources.forEach(source -> source.read(reader, run));
            return run.finish();
        }
    }

    private Output output(ParseResult given, List<Source> sources) {
        @Nullable String target = given.matchedOptionValue(OUT, null);
        return target == null ? new StandardOutput(terminal.out()) : FileOutput.to(target, sources);
    }

    private EvaluationWriter writer(ParseResult given, ComplianceEvaluator evaluator, List<Source> sources) {
        if (given.matchedOptionValue(Options.FORMAT, Format.TEXT) == Format.JSON) {
            return isOneFile(given, sources) ? EvaluationWriter.JSON : EvaluationWriter.JSON_LINE;
        }
        Style style = given.hasMatchedOption(OUT) ? Style.PLAIN : terminal.style();
        return new TextReport(
                evaluator.packs(), new TextReport.Look(style, terminal.width(), given.hasMatchedOption(ALL)));
    }

    /** Whoever names a folder of dossiers or a file of lines reads lines, however many there are today. */
    private static boolean isOneFile(ParseResult given, List<Source> sources) {
        String[] dossiers = given.matchedPositionalValue(0, new String[0]);
        return dossiers.length == 1
                && (sources.get(0) instanceof DossierFile || sources.get(0) instanceof TableFile)
                && sources.get(0).file().equals(Paths.find(dossiers[0]));
    }
}
