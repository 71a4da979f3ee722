package org.junheng.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.DossierReader;
import org.junheng.report.county.CountyPage;
import org.junheng.report.forms.FormsWorkbook;
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
                .addOption(Options.format(Format.TEXT, Format.JSON, Format.HTML, Format.XLSX))
                .addOption(Options.flag(ALL))
                .addOption(Options.value(OUT, "PATH", text -> text))
                .addOption(Options.value(MAX_SIZE, "64M", new SizeConverter()));
    }

    @Override
    public int run(ParseResult given) {
        long mostBytes = given.matchedOptionValue(MAX_SIZE, DossierReader.DEFAULT_MOST_BYTES);
        List<String> dossiers = List.of(given.matchedPositionalValue(0, new String[0]));
        List<Source> sources = Sources.of(dossiers, mostBytes);
        Format format = format(given);
        try (Results results = results(given, format, sources);
                Progress progress = Progress.of(sources, terminal)) {
            ComplianceEvaluator evaluator = PackOption.evaluator(given);
            EvaluationRun run = new EvaluationRun(
                    new DatedEvaluator(evaluator, given.matchedOptionValue(AS_OF, null)),
                    results,
                    new Complaints(terminal, progress));
            DossierReader reader = evaluator.reader(mostBytes);
            sources.forEach(source -> source.read(reader, run));
            return run.finish();
        }
    }

    /** The format that is asked for, else the one that the name of the file says, else text. */
    private static Format format(ParseResult given) {
        String out = given.matchedOptionValue(OUT, "");
        Format meant = out.endsWith(".html") ? Format.HTML : out.endsWith(".xlsx") ? Format.XLSX : Format.TEXT;
        return given.matchedOptionValue(Options.FORMAT, meant);
    }

    private Results results(ParseResult given, Format format, List<Source> sources) {
        @Nullable String target = given.matchedOptionValue(OUT, null);
        EvaluationWriter writer = writer(given, format, sources);
        boolean isReport = format == Format.HTML || format == Format.XLSX;
        if (isReport && target != null && !isOneFile(given, sources)) {
            return new FileEach(writer, Paths.require(target), format, sources);
        }
        if (target == null && (format == Format.XLSX || (isReport && !isOneFile(given, sources)))) {
            throw UnusableException.of("evaluate.screen", format.code());
        }
        return new OneFile(
                writer, target == null ? new StandardOutput(terminal.out()) : FileOutput.to(target, sources));
    }

    private EvaluationWriter writer(ParseResult given, Format format, List<Source> sources) {
        return switch (format) {
            case JSON -> isOneFile(given, sources) ? EvaluationWriter.JSON : EvaluationWriter.JSON_LINE;
            // made only when they are wanted: nothing of them is loaded before
            case HTML -> (county, out) -> CountyPage.standard().write(county, out.bytes());
            case XLSX -> (county, out) -> new FormsWorkbook().write(county, out.bytes());
            default -> text(given);
        };
    }

    private EvaluationWriter text(ParseResult given) {
        Style style = given.hasMatchedOption(OUT) ? Style.PLAIN : terminal.style();
        return new TextReport(new TextReport.Look(style, terminal.width(), given.hasMatchedOption(ALL)));
    }

    /** Whoever names a folder of dossiers or a file of lines reads lines, however many there are today. */
    static boolean isOneFile(ParseResult given, List<Source> sources) {
        String[] dossiers = given.matchedPositionalValue(0, new String[0]);
        return dossiers.length == 1
                && (sources.get(0) instanceof DossierFile || sources.get(0) instanceof TableFile)
                && sources.get(0).file().equals(Paths.find(dossiers[0]));
    }
}
