package org.junheng.report.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junheng.findings.Evaluation;
import org.junheng.input.InvalidInputException;

/**
 * A ledger of gaps until each is closed (整改台账, register of rectification), as a value: read from a CSV file or begun empty,
 * and brought up to date by evaluations. No line is ever lost: what an evaluation does not see stays as it is, and says so.
 *
 * @param layout its columns
 * @param entries its lines, in the order of the file
 */
public record Ledger(Layout layout, List<Entry> entries) {
    /** A ledger without entries. */
    public static final Ledger EMPTY = new Ledger(Layout.USUAL, List.of());

    /** Copies the list. */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a ledger: UTF-8 or GB18030, separated by commas, semicolons or tabs, its columns in any order.
     *
     * @throws InvalidInputException with every mistake, if there is any
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Ledger read(Path file) {
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Takes the bytes of a ledger that are kept somewhere else; of no bytes, an empty one.
     *
     * @param name what mistakes are told about
     * @throws InvalidInputException with every mistake, if there is any
     */
    public static Ledger of(String name, byte[] bytes) {
        return new LedgerReader(name).read(bytes);
    }

    /** The file: UTF-8 with a byte order mark, an entry on each line, the same bytes for the same ledger. */
    public byte[] bytes() {
        return LedgerCsv.of(this);
    }

    /** The date of the last evaluation of a county, if it has entries of one. */
    public Optional<LocalDate> evaluatedOn(String county) {
        return entries.stream()
                .filter(each ->
                        each.isTracked() && each.text(LedgerColumn.COUNTY_CODE).equals(county))
                .flatMap(each -> each.evaluatedOn().stream())
                .max(Comparator.naturalOrder());
    }

    /** The date of the last evaluation of any county. */
    public Optional<LocalDate> evaluatedOn() {
        return entries.stream()
                .filter(Entry::isTracked)
                .flatMap(each -> each.evaluatedOn().stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * The ledger after an evaluation of one county: opens entries for what is not met, closes those that are met, opens again what
     * fell back, and keeps all the rest. Entries of other counties and of packs that were not used stay as they are, and so do the
     * columns of people. The same evaluation again changes nothing.
     *
     * @throws InvalidInputException if the evaluation is older than the last one of its county
     */
    public LedgerUpdate update(Evaluation evaluation, LedgerTerms terms) {
        return new Updating(this, evaluation, terms).update();
    }
}
