package org.junheng.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junheng.testkit.mutations.Mutant;

/**
 * A line of {@code mutation-survivors.csv}: a small fault in a rule that no example and no check notices, and why it need not be.
 *
 * @param pack the pack (库)
 * @param fault what kind of fault (错法)
 * @param criterion the criterion (条目)
 * @param before what the rule says (原来)
 * @param after what it is changed into (改成)
 * @param reason why nobody notices (为什么)
 */
record Survivor(String pack, String fault, String criterion, String before, String after, String reason) {
    /** All lines, in their order. */
    static List<Survivor> all() {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of("mutation-survivors.csv"))) {
            return reader.stream().skip(1).map(Survivor::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read mutation-survivors.csv", e);
        }
    }

    private static Survivor of(CsvRecord line) {
        return new Survivor(
                line.getField(0),
                line.getField(1),
                line.getField(2),
                line.getField(3),
                line.getField(4),
                line.getField(5));
    }

    static Survivor of(String pack, Mutant mutant, String reason) {
        return new Survivor(
                pack, mutant.fault().name(), mutant.original().id(), mutant.before(), mutant.after(), reason);
    }

    /** The fault without its reason. */
    Survivor unexplained() {
        return new Survivor(pack, fault, criterion, before, after, "");
    }
}
