package org.junheng.report.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junheng.report.tables.OfficeText;

/** Writes a ledger. Lines end as versions of a file are compared, which every spreadsheet program reads. */
final class LedgerCsv {
    private LedgerCsv() {}

    static byte[] of(Ledger ledger) {
        StringWriter text = new StringWriter();
        text.append(OfficeText.BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            write(
                    csv,
                    ledger.layout().headings().stream()
                            .map(Layout.Heading::text)
                            .toList());
            ledger.entries().forEach(each -> write(csv, ledger.layout().cells(each)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing a text in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(CellText::safe).toList());
    }
}
