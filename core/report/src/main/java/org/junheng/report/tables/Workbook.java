package org.junheng.report.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** An Excel workbook (.xlsx) of a stranger: as much of it as is a table, or the sentence that says why nothing is. */
final class Workbook {
    /** What a workbook may grow to when it is unpacked, in sizes of the largest file: real ones grow tenfold. */
    private static final int MOST_GROWTH = 4;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Path file;
    private final Problems problems;
    private final Spots spots;

    Workbook(Path file, Problems problems, Spots spots) {
        this.file = file;
        this.problems = problems;
        this.spots = spots;
    }

    /**
     * Its sheets, those without any cell left out; none if it cannot be read, and then a problem has been told.
     *
     * @param mostBytes the largest file that is read
     */
    List<Grid> grids(long mostBytes) throws IOException {
        Optional<String> refused = refused(mostBytes);
        if (refused.isPresent()) {
            problems.add(Place.FILE, "", refused.get(), Files.size(file), mostBytes, mostBytes * MOST_GROWTH);
            return List.of();
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            MergedCells merged = MergedCells.of(file);
            SheetReader reader = new SheetReader(workbook.isDate1904());
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                Grid grid = new Grid(file.toString(), sheet.getName(), sheet.getName(), reader.rows(sheet));
                if (!grid.rows().isEmpty()) {
                    grids.add(grid);
                    merged.of(sheet.getId()).forEach(range -> problems.add(spots.of(grid, range), "", "cells.merged"));
                }
            }
            return grids;
        } catch (IOException | RuntimeException e) {
            // whatever the libraries stumble over: of a sound workbook nothing is thrown
            if (e instanceof IOException || e instanceof ExcelReaderException || isOfDamage((RuntimeException) e)) {
                problems.add(Place.FILE, "", "file.broken");
                return List.of();
            }
            throw e;
        }
    }

    private static boolean isOfDamage(RuntimeException e) {
        return e instanceof IllegalArgumentException
                || e instanceof IndexOutOfBoundsException
                || e instanceof NullPointerException
                || e instanceof ArithmeticException
                || e instanceof java.io.UncheckedIOException;
    }

    /** The key of the sentence that says why the file is not even opened. */
    private Optional<String> refused(long mostBytes) throws IOException {
        if (Files.size(file) > mostBytes) {
            return Optional.of("file.large");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ZIP.length);
        }
        if (java.util.Arrays.equals(head, OLE2)) {
            return Optional.of("file.old");
        }
        if (!java.util.Arrays.equals(head, ZIP)) {
            return Optional.of("file.broken");
        }
        try {
            return unpacked(mostBytes * MOST_GROWTH);
        } catch (ZipException | java.io.EOFException e) {
            return Optional.of("file.broken");
        }
    }

    /** Unpacks all of it once without keeping anything: sizes that a zip file states may be lies. */
    private Optional<String> unpacked(long most) throws IOException {
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        total += read;
                        if (total > most) {
                            return Optional.of("file.bomb");
                        }
                    }
                }
            }
            return zip.getEntry("xl/workbook.xml") == null ? Optional.of("file.broken") : Optional.empty();
        }
    }
}
