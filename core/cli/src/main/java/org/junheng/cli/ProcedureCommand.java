package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.DossierReader;
import org.junheng.report.procedure.ProcedurePage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows where counties stand in the procedure, what the next step lacks, and drafts the notices that packs ask for. */
final class ProcedureCommand implements Subcommand {
    private static final String AS_OF = "--as-of";
    private static final String OUT = "--out";
    private static final String NOTICES = "--notices";

    private final Terminal terminal;

    ProcedureCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("procedure")
                .addPositional(Options.words("DOSSIER", "dossiers", 1))
                .addOption(PackOption.spec())
                .addOption(Options.value(AS_OF, "DATE", new DayConverter()))
                .addOption(Options.format(Format.TEXT, Format.JSON, Format.HTML))
                .addOption(Options.value(OUT, "PATH", text -> text))
                .addOption(Options.value(NOTICES, "FOLDER", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        List<String> dossiers = List.of(given.matchedPositionalValue(0, new String[0]));
        List<Source> sources = Sources.of(dossiers, DossierReader.DEFAULT_MOST_BYTES);
        @Nullable Path notices = notices(given);
        Format format = format(given);
        ProcedureWriter writer = new ProcedureWriter(form(given, format, sources), format == Format.HTML);
        try (Results results = results(given, writer, sources);
                Progress progress = Progress.of(sources, terminal)) {
            ComplianceEvaluator evaluator = PackOption.evaluator(given);
            DatedEvaluator dated = new DatedEvaluator(evaluator, given.matchedOptionValue(AS_OF, null));
            DossierReader reader = evaluator.reader(DossierReader.DEFAULT_MOST_BYTES);
            Complaints complaints = new Complaints(terminal, progress);
            // in one thread: the writer remembers what it has seen
            int code = new EvaluationRun(() -> new CountyWork(dated, reader, results), results, complaints)
                    .of(sources, Workers.none());
            if (notices != null && !writer.notices().isEmpty()) {
                FolderOutput.create(notices, writer.notices());
            }
            return code == ExitCode.REFUSED ? code : writer.isInOrder() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    /** The folder of the drafts: none that is there already, for somebody may have worked on what is in it. */
    private static @Nullable Path notices(ParseResult given) {
        @Nullable String folder = given.matchedOptionValue(NOTICES, null);
        if (folder == null) {
            return null;
        }
        Path path = Paths.require(folder);
        if (Files.exists(path)) {
            throw UnusableException.of("out.exists", path);
        }
        return path;
    }

    private static Format format(ParseResult given) {
        String out = given.matchedOptionValue(OUT, "");
        Format meant = out.endsWith(".html") ? Format.HTML : out.endsWith(".json") ? Format.JSON : Format.TEXT;
        return given.matchedOptionValue(Options.FORMAT, meant);
    }

    private ProcedureWriter.Form form(ParseResult given, Format format, List<Source> sources) {
        return switch (format) {
            case JSON -> {
                boolean one = EvaluateCommand.isOneFile(given, sources);
                yield (procedure, out) -> out.writer()
                        .write(one ? new ProcedureJson(procedure).text() : new ProcedureJson(procedure).line());
            }
            // made only when it is wanted: nothing of it is loaded before
            case HTML -> (procedure, out) -> new ProcedurePage().write(procedure, out.bytes());
            default -> new ProcedureText(terminal.width());
        };
    }

    private Results results(ParseResult given, EvaluationWriter writer, List<Source> sources) {
        @Nullable String target = given.matchedOptionValue(OUT, null);
        boolean isHtml = format(given) == Format.HTML;
        if (isHtml && !EvaluateCommand.isOneFile(given, sources)) {
            if (target == null) {
                throw UnusableException.of("procedure.screen");
            }
            return new FileEach(writer, Paths.require(target), Format.HTML, sources);
        }
        return new OneFile(
                writer, target == null ? new StandardOutput(terminal.out()) : FileOutput.to(target, sources));
    }
}
