package org.junheng.report.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of a text, with the lines on which they begin. Where a quotation mark is missing, the reading goes on with the next
 * line, so that mistakes further down are found too.
 *
 * @param lines the lines that could be read
 * @param broken the numbers of those that could not
 */
record RawLines(List<Line> lines, List<Integer> broken) {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * One line.
     *
     * @param number where it begins, from 1
     * @param cells its cells
     */
    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static RawLines of(String text) {
        List<Line> lines = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        char separator = separator(text);
        int first = 1;
        String rest = text;
        while (!rest.isEmpty()) {
            int failed = read(rest, separator, first, lines);
            if (failed == 0) {
                break;
            }
            broken.add(failed);
            rest = after(rest, failed - first + 1);
            first = failed + 1;
        }
        return new RawLines(lines, broken);
    }

    /** The one that is most often in the first line, outside of which nothing is known. */
    private static char separator(String text) {
        Matcher end = LINE_END.matcher(text);
        String head = end.find() ? text.substring(0, end.start()) : text;
        char most = ',';
        for (char each : SEPARATORS) {
            if (count(head, each) > count(head, most)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    /** Reads lines until one is broken; gives its number, or 0. */
    private static int read(String text, char separator, int first, List<Line> lines) {
        int next = first;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (Iterator<CsvRecord> records = csv.iterator(); records.hasNext(); ) {
                CsvRecord each = records.next();
                lines.add(new Line(next, each.getFields()));
                next += 1 + each.getFields().stream().mapToInt(RawLines::breaks).sum();
            }
            return 0;
        } catch (CsvParseException e) {
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
    }

    private static int breaks(String cell) {
        return (int) LINE_END.matcher(cell).results().count();
    }

    private static String after(String text, int lines) {
        Matcher end = LINE_END.matcher(text);
        for (int i = 0; i < lines; i++) {
            if (!end.find()) {
                return "";
            }
        }
        return text.substring(end.end());
    }
}
