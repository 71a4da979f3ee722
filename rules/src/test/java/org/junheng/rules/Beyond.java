package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of {@code criteria-beyond-ledger.csv}: a criterion whose sentence was found when the packs were held against the
 * documents once more, and which no row of the ledger has.
 *
 * @param pack the pack (库)
 * @param criterion its id (条目)
 * @param citation where in the document (条款)
 * @param quote the words (原文)
 */
record Beyond(String pack, String criterion, String citation, String quote) {
    private static final List<String> HEADER = List.of("库", "条目", "条款", "原文");

    /** All lines, in their order. */
    static List<Beyond> read(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            List<CsvRecord> lines = reader.stream().toList();
            assertThat(lines.get(0).getFields()).isEqualTo(HEADER);
            return lines.stream()
                    .skip(1)
                    .map(line -> new Beyond(line.getField(0), line.getField(1), line.getField(2), line.getField(3)))
                    .toList();
        }
    }
}
