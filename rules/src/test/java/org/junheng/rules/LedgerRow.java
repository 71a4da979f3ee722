package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code criteria-ledger.csv}: a clause of a document as it was extracted, and the criteria that carry it.
 *
 * @param id its number, such as {@code S001-034}; never reused
 * @param document the document (文件)
 * @param clause where in the document (条款)
 * @param quote the words (原文)
 * @param comparator what the clause asks (比较): a sign, or a word such as {@code is_true}, {@code done_by}, {@code increasing}
 * @param threshold the number (数), or what stands for one
 * @param unit the unit of the number (单位)
 * @param timeFrame when it must be met (期限)
 * @param pack the pack (库)
 * @param criteria the ids of the criteria that carry it (条目)
 * @param relation how it stands to the pack above (关系)
 * @param departures in which way the criteria depart from the row (不同), by the words of {@link Departure}
 * @param reason why (说明)
 */
record LedgerRow(
        String id,
        String document,
        String clause,
        String quote,
        String comparator,
        String threshold,
        String unit,
        String timeFrame,
        String pack,
        List<String> criteria,
        String relation,
        Set<String> departures,
        String reason) {
    private static final List<String> HEADER =
            List.of("行号", "文件", "条款", "原文", "比较", "数", "单位", "期限", "库", "条目", "关系", "不同", "说明");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)(?: .*)?");
    private static final String LEVEL_THREE = "III";

    /** All lines, in their order. */
    static List<LedgerRow> all() {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of("criteria-ledger.csv"))) {
            List<CsvRecord> lines = reader.stream().toList();
            assertThat(lines.get(0).getFields()).isEqualTo(HEADER);
            return lines.stream().skip(1).map(LedgerRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read criteria-ledger.csv", e);
        }
    }

    private static LedgerRow of(CsvRecord line) {
        assertThat(line.getFieldCount()).as(line.toString()).isEqualTo(HEADER.size());
        List<String> field = line.getFields();
        return new LedgerRow(
                field.get(0),
                field.get(1),
                field.get(2),
                field.get(3),
                field.get(4),
                field.get(5),
                field.get(6),
                field.get(7),
                field.get(8),
                words(field.get(9)),
                field.get(10),
                new LinkedHashSet<>(words(field.get(11))),
                field.get(12));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    /** What its number begins with: {@code S004F} of {@code S004F-018}. */
    String series() {
        return id.substring(0, id.indexOf('-'));
    }

    /** The number that the clause gives; level III is 3; remarks behind the number are left out. */
    Optional<BigDecimal> number() {
        if (threshold.equals(LEVEL_THREE)) {
            return Optional.of(BigDecimal.valueOf(3));
        }
        Matcher matcher = NUMBER.matcher(threshold);
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }

    /** Whether a limit is the number of the row: as it is, a ratio as a percentage, or 万元 as 元. */
    boolean hasLimit(BigDecimal limit) {
        return number().filter(each -> limit.compareTo(each) == 0 || isConverted(limit, each))
                .isPresent();
    }

    private boolean isConverted(BigDecimal limit, BigDecimal number) {
        BigDecimal factor = factor();
        return factor != null && limit.compareTo(number.multiply(factor)) == 0;
    }

    private @Nullable BigDecimal factor() {
        boolean ratio = Set.of("ratio", "paid/due", "hired/left").contains(unit);
        return ratio ? BigDecimal.valueOf(100) : unit.startsWith("10 000") ? BigDecimal.valueOf(10_000) : null;
    }

    /** The years that the row gives for it; of what is to be done by a day the threshold says it, where it has one. */
    Optional<StatedPeriod> period() {
        return StatedPeriod.in(isMilestone() ? threshold : "").or(() -> StatedPeriod.in(timeFrame));
    }

    /** Whether something is to be done by a day. */
    boolean isMilestone() {
        return comparator.startsWith("done_");
    }

    /** Whether it counts from the day of the edition of the document (用三年时间). */
    boolean isWithinThreeYears() {
        return threshold.startsWith("3 years") || timeFrame.startsWith("3 years");
    }

    /** Whether it must be met by a year, rather than each year or always. */
    boolean hasDeadline() {
        return timeFrame.startsWith("by ");
    }

    @Override
    public String toString() {
        return id;
    }
}
