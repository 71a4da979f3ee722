package org.junheng.report.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.report.tables.OfficeText;

/** Reads a ledger as people left it, with all mistakes at once. */
final class LedgerReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Problems problems;

    /** A reader of one file. */
    LedgerReader(String file) {
        this.problems = new Problems(file, LedgerWords.OWN);
    }

    Ledger read(byte[] bytes) {
        if (bytes.length == 0) {
            return Ledger.EMPTY;
        }
        Ledger ledger = beginsWith(bytes, ZIP) || beginsWith(bytes, OLE2) ? refused("file.workbook") : text(bytes);
        problems.throwIfAny();
        return ledger;
    }

    private static boolean beginsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private Ledger refused(String key) {
        problems.add(Place.FILE, "", key);
        return Ledger.EMPTY;
    }

    private Ledger text(byte[] bytes) {
        Optional<String> text = OfficeText.of(bytes);
        if (text.isEmpty()) {
            return refused("file.encoding");
        }
        RawLines raw = RawLines.of(text.get());
        raw.broken().forEach(line -> problems.add(new Place(line, 1), "", "line.broken"));
        List<RawLines.Line> lines =
                raw.lines().stream().filter(each -> !each.isBlank()).toList();
        if (lines.isEmpty()) {
            return raw.broken().isEmpty() ? refused("file.empty") : Ledger.EMPTY;
        }
        return ledger(lines);
    }

    private Ledger ledger(List<RawLines.Line> lines) {
        int before = problems.count();
        Layout layout = new HeadingReader(problems).layout(lines.get(0));
        if (problems.count() > before) {
            // without its headings nothing can be said about a line
            return Ledger.EMPTY;
        }
        EntryCheck check = new EntryCheck(problems);
        List<Entry> entries = new ArrayList<>();
        for (RawLines.Line line : lines.subList(1, lines.size())) {
            if (line.cells().size() != layout.headings().size()) {
                problems.add(
                        new Place(line.number(), 1),
                        "",
                        "line.width",
                        line.cells().size(),
                        layout.headings().size());
            } else {
                entries.add(check.checked(line.number(), entry(layout, line)));
            }
        }
        return new Ledger(layout, entries);
    }

    private static Entry entry(Layout layout, RawLines.Line line) {
        Map<LedgerColumn, String> cells = new EnumMap<>(LedgerColumn.class);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String text = CellText.plain(line.cells().get(i));
            Optional<LedgerColumn> column = layout.headings().get(i).column();
            column.ifPresentOrElse(
                    each -> cells.put(each, each.owner() == LedgerColumn.Owner.PEOPLE ? text : text.strip()),
                    () -> others.add(text));
        }
        return new Entry(cells, others);
    }
}
