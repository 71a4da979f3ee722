package org.junheng.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;
import org.junheng.report.tables.TableReader;

/**
 * A dossier that was filled in as tables: a workbook, or a folder of CSV files.
 *
 * @param path the workbook or folder
 * @param mostBytes the largest file that is read
 */
record TableFile(Path path, long mostBytes) implements Source {
    @Override
    public void read(DossierReader reader, Intake intake) {
        Dossier dossier;
        try {
            TableReader tables = new TableReader(reader, mostBytes);
            dossier = Files.isDirectory(path) ? tables.folder(path) : tables.workbook(path);
        } catch (InvalidInputException e) {
            intake.refuse(e);
            return;
        } catch (UncheckedIOException e) {
            intake.refuse(Unreadable.file(path, e));
            return;
        }
        intake.accept(new NamedDossier(path.toString(), 0, dossier));
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(path);
    }

    @Override
    public long size() {
        return 1;
    }
}
