package org.junheng.report.county;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junheng.findings.Outcome;
import org.junheng.report.Mark;
import org.junheng.report.county.CountyLine.Said;
import org.junheng.report.tables.OfficeText;

/**
 * A table of many counties as CSV: one line each with its verdicts and how many findings have each outcome; what could not be
 * evaluated is in it too, with the reason. UTF-8 with a byte order mark, without which Excel garbles Chinese.
 */
public final class CountySummary {
    /** What a spreadsheet takes for a formula. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\t\r-].*");

    private static final List<String> BEFORE = List.of("code", "name", "day", "schools", "all-met");
    private static final List<String> BEHIND = List.of("file", "from", "problem");

    private final List<Row> rows = new ArrayList<>();
    /** What people call each view. */
    private final SortedMap<String, String> views = new TreeMap<>();

    /**
     * A line.
     *
     * @param before what stands before the verdicts
     * @param verdicts by view
     * @param behind what stands behind them
     */
    private record Row(List<String> before, SortedMap<String, String> verdicts, List<String> behind) {}

    /**
     * Adds a county.
     *
     * @param from where its dossier was
     */
    public void add(CountyLine county, String from) {
        SortedMap<String, String> verdicts = new TreeMap<>();
        for (Said said : county.verdicts()) {
            views.put(said.view(), said.document());
            verdicts.put(said.view(), said.mark().word());
        }
        List<String> before = List.of(
                county.code(),
                county.name(),
                county.asOf().toString(),
                Integer.toString(county.schools()),
                PageWords.text(county.allMet() ? "summary.yes" : "summary.no"));
        List<String> behind = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            behind.add(Long.toString(county.count(outcome)));
        }
        Collections.addAll(behind, county.file(), from, "");
        rows.add(new Row(before, verdicts, behind));
    }

    /**
     * Adds a dossier that could not be evaluated.
     *
     * @param from where it was
     * @param problem why not
     */
    public void addRefused(String from, String problem) {
        List<String> behind = new ArrayList<>(Collections.nCopies(Outcome.values().length + 1, ""));
        Collections.addAll(behind, from, problem);
        rows.add(new Row(Collections.nCopies(BEFORE.size(), ""), Collections.emptySortedMap(), behind));
    }

    /** Writes the table; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(OfficeText.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        try {
            csv.writeRecord(headings());
            rows.forEach(row -> csv.writeRecord(cells(row)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        BEFORE.forEach(each -> headings.add(PageWords.text("summary." + each)));
        views.forEach((view, document) -> headings.add(PageWords.text("summary.verdict", document, view)));
        for (Outcome outcome : Outcome.values()) {
            headings.add(Mark.of(outcome).word());
        }
        BEHIND.forEach(each -> headings.add(PageWords.text("summary." + each)));
        return headings;
    }

    private Collection<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.before());
        views.keySet().forEach(view -> cells.add(row.verdicts().getOrDefault(view, "")));
        cells.addAll(row.behind());
        return cells.stream().map(CountySummary::harmless).toList();
    }

    /** A cell that no spreadsheet computes. */
    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
