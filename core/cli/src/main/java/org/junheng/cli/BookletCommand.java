package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.DossierReader;
import org.junheng.facts.School;
import org.junheng.report.Evaluated;
import org.junheng.report.school.BookletFormat;
import org.junheng.report.school.Booklets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Makes a folder with one booklet for each school of a county (一校一册). */
final class BookletCommand implements Subcommand {
    private static final String AS_OF = "--as-of";
    private static final String OUT = "--out";
    private static final String SCHOOL = "--school";

    private final Terminal terminal;

    BookletCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("booklet")
                .addPositional(Options.words("DOSSIER", "dossiers", 1))
                .addOption(OptionSpec.builder(OUT)
                        .arity("1")
                        .paramLabel("FOLDER")
                        .type(String.class)
                        .required(true)
                        .build())
                .addOption(Options.format(Format.HTML, Format.DOCX))
                .addOption(OptionSpec.builder(SCHOOL)
                        .arity("1")
                        .paramLabel("CODE")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build())
                .addOption(PackOption.spec())
                .addOption(Options.value(AS_OF, "DATE", new DayConverter()));
    }

    @Override
    public int run(ParseResult given) {
        Path folder = Paths.require(given.matchedOptionValue(OUT, ""));
        FolderOutput.refuseExisting(folder);
        ComplianceEvaluator evaluator = PackOption.evaluator(given);
        Complaints complaints = new Complaints(terminal, Progress.NONE);
        OneCounty county = new OneCounty(evaluator, given.matchedOptionValue(AS_OF, null), complaints);
        DossierReader reader = evaluator.reader();
        Sources.of(List.of(given.matchedPositionalValue(0, new String[0])), DossierReader.DEFAULT_MOST_BYTES)
                .forEach(source -> source.read(reader, county));
        county.requireFirstLatest();
        county.requireSchools();
        List<Evaluated> evaluations = complaints.any() ? List.of() : county.evaluations();
        if (complaints.any()) {
            return ExitCode.REFUSED;
        }
        write(given, evaluations, folder);
        return ExitCode.DONE;
    }

    private void write(ParseResult given, List<Evaluated> evaluations, Path folder) {
        Booklets booklets = new Booklets(evaluations.get(0), evaluations.subList(1, evaluations.size()));
        List<School> schools = ChosenSchools.among(booklets.schools(), given.matchedOptionValue(SCHOOL, List.of()));
        Format format = given.matchedOptionValue(Options.FORMAT, Format.HTML);
        BookletFiles files = new BookletFiles(format == Format.DOCX ? BookletFormat.DOCX : BookletFormat.HTML);
        FolderOutput.create(folder, draft -> files.write(booklets, schools, draft));
        terminal.out().println(Words.text("booklet.done", schools.size(), folder.resolve(BookletFiles.INDEX)));
    }
}
