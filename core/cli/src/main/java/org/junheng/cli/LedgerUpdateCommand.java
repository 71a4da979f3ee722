package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;
import org.junheng.report.ledger.Ledger;
import org.junheng.report.ledger.LedgerConflictException;
import org.junheng.report.ledger.LedgerFile;
import org.junheng.report.ledger.LedgerTerms;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Brings a ledger of gaps up to date with dossiers: with all of them, or, where anything is wrong, with none. */
final class LedgerUpdateCommand implements Subcommand {
    private static final String AS_OF = "--as-of";
    private static final String DUE = "--due";
    private static final String UNDECIDED = "--undecided";

    private final Terminal terminal;

    LedgerUpdateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("update")
                .addPositional(Options.word("LEDGER", "ledger"))
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("DOSSIER")
                        .descriptionKey("dossiers")
                        .required(true)
                        .arity("1..*")
                        .index("1..*")
                        .type(String[].class)
                        .build())
                .addOption(PackOption.spec())
                .addOption(Options.value(AS_OF, "DATE", new DayConverter()))
                .addOption(Options.value(DUE, "DATE", new DayConverter()))
                .addOption(Options.flag(UNDECIDED));
    }

    @Override
    public int run(ParseResult given) {
        String argument = given.matchedPositionalValue(0, "");
        Path path = Paths.require(argument);
        List<Source> sources =
                Sources.of(List.of(given.matchedPositionalValue(1, new String[0])), DossierReader.DEFAULT_MOST_BYTES);
        try (LedgerFile file = LedgerFile.open(path)) {
            return updated(file, argument, sources, given);
        } catch (LedgerConflictException e) {
            throw UnusableException.because(e, "ledger.conflict", String.valueOf(e.getMessage()));
        } catch (InvalidInputException e) {
            Failures.problems(terminal, e);
            // so that all mistakes are known at once
            readAll(sources, PackOption.evaluator(given), given);
            return ExitCode.REFUSED;
        } catch (IOException e) {
            throw UnusableException.because(e, "ledger.file", argument, Unreadable.reason(e));
        }
    }

    private int updated(LedgerFile file, String name, List<Source> sources, ParseResult given) throws IOException {
        ComplianceEvaluator evaluator = PackOption.evaluator(given);
        LedgerIntake intake = readAll(sources, evaluator, given);
        LedgerRun run = new LedgerRun(file.ledger(), intake, terms(evaluator, given));
        Ledger ledger = run.ledger();
        if (intake.anyRefused()) {
            terminal.complain(Words.text("ledger.untouched", name));
            return ExitCode.REFUSED;
        }
        file.replace(ledger);
        StringBuilder text =
                new StringBuilder(Words.text(file.isNew() ? "ledger.made" : "ledger.updated", name) + "\n");
        new LedgerSummary(terminal.width()).write(run.updates(), text);
        Printed.on(terminal, text.toString());
        return ExitCode.DONE;
    }

    private LedgerIntake readAll(List<Source> sources, ComplianceEvaluator evaluator, ParseResult given) {
        DatedEvaluator dated = new DatedEvaluator(evaluator, given.matchedOptionValue(AS_OF, null));
        LedgerIntake intake = new LedgerIntake(dated, new Complaints(terminal, Progress.NONE));
        DossierReader reader = evaluator.reader();
        sources.forEach(source -> source.read(reader, intake));
        return intake;
    }

    private static LedgerTerms terms(ComplianceEvaluator evaluator, ParseResult given) {
        @Nullable LocalDate due = given.matchedOptionValue(DUE, null);
        return new LedgerTerms(
                evaluator.packs(),
                given.hasMatchedOption(UNDECIDED) ? LedgerTerms.Opens.QUESTIONS_TOO : LedgerTerms.Opens.GAPS,
                Optional.ofNullable(due));
    }
}
