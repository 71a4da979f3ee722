package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junheng.facts.DossierReader;
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
        TableReader tables = new TableReader(reader, mostBytes);
        DossierFile.read(path, Files.isDirectory(path) ? tables::folder : tables::workbook, intake);
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
