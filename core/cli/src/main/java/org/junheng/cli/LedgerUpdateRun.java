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
import picocli.CommandLine.ParseResult;

/** Brings a ledger up to date with dossiers: with all of them, or, where anything is wrong, with none. */
final class LedgerUpdateRun {
    private final Terminal terminal;
    private final ParseResult given;

    LedgerUpdateRun(Terminal terminal, ParseResult given) {
        this.terminal = terminal;
        this.given = given;
    }

    int run() {
        String argument = given.matchedPositionalValue(0, "");
        Path path = Paths.require(argument);
        List<Source> sources =
                Sources.of(List.of(given.matchedPositionalValue(1, new String[0])), DossierReader.DEFAULT_MOST_BYTES);
        try (LedgerFile file = LedgerFile.open(path)) {
            return updated(file, argument, sources);
        } catch (LedgerConflictException e) {
            throw UnusableException.because(e, "ledger.conflict", String.valueOf(e.getMessage()));
        } catch (InvalidInputException e) {
            Failures.problems(terminal, e);
            // so that all mistakes are known at once
            readAll(sources, PackOption.evaluator(given));
            return ExitCode.REFUSED;
        } catch (IOException e) {
            throw UnusableException.because(e, "ledger.file", argument, Unreadable.reason(e));
        }
    }

    private int updated(LedgerFile file, String name, List<Source> sources) throws IOException {
        ComplianceEvaluator evaluator = PackOption.evaluator(given);
        LedgerIntake intake = readAll(sources, evaluator);
        LedgerRun run = new LedgerRun(file.ledger(), intake, terms(evaluator));
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

    private LedgerIntake readAll(List<Source> sources, ComplianceEvaluator evaluator) {
        DatedEvaluator dated = new DatedEvaluator(evaluator, given.matchedOptionValue(LedgerUpdateCommand.AS_OF, null));
        LedgerIntake intake = new LedgerIntake(dated, new Complaints(terminal, Progress.NONE));
        DossierReader reader = evaluator.reader();
        sources.forEach(source -> source.read(reader, intake));
        return intake;
    }

    private LedgerTerms terms(ComplianceEvaluator evaluator) {
        @Nullable LocalDate due = given.matchedOptionValue(LedgerUpdateCommand.DUE, null);
        return new LedgerTerms(
                evaluator.packs(),
                given.hasMatchedOption(LedgerUpdateCommand.UNDECIDED)
                        ? LedgerTerms.Opens.QUESTIONS_TOO
                        : LedgerTerms.Opens.GAPS,
                Optional.ofNullable(due));
    }
}
