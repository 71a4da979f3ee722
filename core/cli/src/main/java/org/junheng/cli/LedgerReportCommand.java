package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.report.ledger.Ledger;
import org.junheng.report.ledger.LedgerPage;
import org.junheng.report.ledger.LedgerReport;
import org.junheng.report.ledger.LedgerReportJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.exc.JacksonIOException;

/** Says how a ledger of gaps stands: what is open, due and late, and how it came to that. */
final class LedgerReportCommand implements Subcommand {
    private static final String AS_OF = "--as-of";
    private static final String SOON = "--soon";
    private static final String OUT = "--out";

    private final Terminal terminal;

    LedgerReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("report")
                .addPositional(Options.word("LEDGER", "ledger"))
                .addOption(Options.value(AS_OF, "DATE", new DayConverter()))
                .addOption(Options.value(SOON, "DAYS", new DaysConverter()))
                .addOption(Options.value(Options.FORMAT, "text|html|json", new WordConverter<>(LedgerFormat.class)))
                .addOption(Options.value(OUT, "FILE", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        String argument = given.matchedPositionalValue(0, "");
        Path path = Paths.require(argument);
        Ledger ledger = read(path, argument);
        LedgerReport report = LedgerReport.of(
                ledger, date(ledger, argument, given), given.matchedOptionValue(SOON, LedgerReport.USUAL_SOON_DAYS));
        String out = given.matchedOptionValue(OUT, "");
        LedgerFormat format = given.matchedOptionValue(Options.FORMAT, LedgerFormat.meantBy(out));
        requireOther(out, path);
        try (Output output = out.isEmpty() ? new StandardOutput(terminal.out()) : FileOutput.to(out, List.of())) {
            write(report, format, output);
        }
        return ExitCode.DONE;
    }

    private static Ledger read(Path path, String argument) {
        try {
            return Ledger.read(path);
        } catch (UncheckedIOException e) {
            throw Unreadable.file(Path.of(argument), e);
        }
    }

    private static LocalDate date(Ledger ledger, String argument, ParseResult given) {
        @Nullable LocalDate asOf = given.matchedOptionValue(AS_OF, null);
        if (asOf != null) {
            return asOf;
        }
        return ledger.evaluatedOn().orElseThrow(() -> NamedDossier.mistakeIn(argument, 0, "ledger.undated"));
    }

    private static void requireOther(String out, Path ledger) {
        try {
            Path target = Paths.require(out);
            if (!out.isEmpty() && Files.exists(target) && Files.isSameFile(target, ledger)) {
                throw UnusableException.of("out.input", out);
            }
        } catch (IOException e) {
            throw UnusableException.because(e, "out.file", out, Unreadable.reason(e));
        }
    }

    private void write(LedgerReport report, LedgerFormat format, Output output) {
        try {
            switch (format) {
                case HTML -> LedgerPage.write(report, output.bytes());
                case JSON -> {
                    LedgerReportJson.write(report, output.writer());
                    output.writer().write('\n');
                }
                case TEXT -> new LedgerReportText(new Page(output.writer(), terminal.width())).write(report);
            }
            output.keep();
        } catch (IOException | UncheckedIOException | JacksonIOException e) {
            throw output.failure(e);
        }
    }
}
