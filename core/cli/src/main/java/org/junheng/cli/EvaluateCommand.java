package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private static final String PROGRESS = "--progress";

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
                .addOption(Options.value(MAX_SIZE, "64M", new SizeConverter()))
                .addOption(Options.flag(PROGRESS));
    }

    @Override
    public int run(ParseResult given) {
        long mostBytes = given.matchedOptionValue(MAX_SIZE, DossierReader.DEFAULT_MOST_BYTES);
        List<String> dossiers = List.of(given.matchedPositionalValue(0, new String[0]));
        List<Source> sources = Sources.of(dossiers, mostBytes);
        ComplianceEvaluator evaluator = PackOption.evaluator(given);
        try (Results results = results(given, evaluator, sources)) {
            DatedEvaluator dated = new DatedEvaluator(evaluator, given.matchedOptionValue(AS_OF, null));
            DossierReader reader = evaluator.reader(mostBytes);
            int code = evaluate(given, sources, results, () -> new CountyWork(dated, reader, results));
            results.notice().ifPresent(terminal::complain);
            return code;
        }
    }

    private int evaluate(ParseResult given, List<Source> sources, Results results, Supplier<CountyWork> work) {
        try (Progress progress = progress(given, sources);
                Workers workers = isOneFile(given, sources) ? Workers.none() : Workers.many()) {
            return new EvaluationRun(work, results, new Complaints(terminal, progress)).of(sources, workers);
        }
    }

    /** A bar would be drawn over results that come on the same screen. */
    private Progress progress(ParseResult given, List<Source> sources) {
        if (given.hasMatchedOption(PROGRESS)) {
            return Progress.asked(sources, terminal);
        }
        boolean onScreen = !given.hasMatchedOption(OUT) && terminal.isOutWatched();
        return onScreen ? Progress.NONE : Progress.of(sources, terminal);
    }

    /** The format that is asked for, else the one that the name of the file says, else text. */
    private static Format format(ParseResult given) {
        String out = given.matchedOptionValue(OUT, "");
        Format meant = out.endsWith(".html") ? Format.HTML : out.endsWith(".xlsx") ? Format.XLSX : Format.TEXT;
        return given.matchedOptionValue(Options.FORMAT, meant);
    }

    private Results results(ParseResult given, ComplianceEvaluator evaluator, List<Source> sources) {
        Format format = format(given);
        boolean isReport = format == Format.HTML || format == Format.XLSX;
        boolean isOne = isOneFile(given, sources);
        @Nullable String target = given.matchedOptionValue(OUT, null);
        EvaluationWriter writer = writer(given, format, sources);
        if (target == null) {
            if (format == Format.XLSX || (isReport && !isOne)) {
                throw UnusableException.of("evaluate.screen", format.code());
            }
            return inOrder(isOne, writer, new StandardOutput(terminal.out()));
        }
        if (!isOne && (isReport || ResultFolder.isMeant(target))) {
            Path folder = Paths.require(target);
            ResultFolder.refuseAmong(folder, sources, format);
            return new CountyFolder(
                    ResultFolder.take(folder), key(given, evaluator, format), new CountyFolder.Way(format, writer));
        }
        return inOrder(isOne, writer, FileOutput.to(target, sources));
    }

    private static Results inOrder(boolean isOne, EvaluationWriter writer, Output output) {
        return isOne ? new OneFile(writer, output) : new OneFileAhead(writer, output);
    }

    private RunKey key(ParseResult given, ComplianceEvaluator evaluator, Format format) {
        List<String> manner = List.of(
                format.code(),
                String.valueOf(given.hasMatchedOption(ALL)),
                // the other formats know no width
                format == Format.TEXT ? Integer.toString(terminal.width()) : "",
                RunKey.day(Optional.ofNullable(given.matchedOptionValue(AS_OF, null))));
        return RunKey.of(evaluator, given.matchedOptionValue(PackOption.NAME, List.of()), manner);
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
