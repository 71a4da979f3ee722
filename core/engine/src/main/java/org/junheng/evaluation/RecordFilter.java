package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Facts;
import org.junheng.packs.CountingPeriod.Span;
import org.junheng.packs.RecordCount;

/**
 * Which records are counted: those of a kind, maybe only those whose field says some word, by their day.
 *
 * @param kind the kind of record
 * @param word the field and its word; null: all of the kind
 * @param dated the field that says when
 */
record RecordFilter(String kind, @Nullable RecordCount word, String dated) {
    /** What a rule file writes. */
    static RecordFilter of(String written, String dated) {
        RecordCount word = RecordCount.parse(written).orElse(null);
        return new RecordFilter(word == null ? written : word.kind(), word, dated);
    }

    /** Counts those that fall into a period and have happened by a day. */
    RecordTally count(List<Facts> records, Span span, LocalDate today) {
        int certain = 0;
        int open = 0;
        for (Facts each : records) {
            if (mayCount(each, span, today)) {
                certain += lacking(each).isEmpty() ? 1 : 0;
                open += lacking(each).isEmpty() ? 0 : 1;
            }
        }
        return new RecordTally(certain, open);
    }

    /** The fields that those lack of which it cannot be told whether they count. */
    List<String> lacking(List<Facts> records, Span span, LocalDate today) {
        return records.stream()
                .filter(each -> mayCount(each, span, today))
                .flatMap(each -> lacking(each).stream())
                .distinct()
                .toList();
    }

    /** False only if the record certainly does not count. */
    private boolean mayCount(Facts each, Span span, LocalDate today) {
        boolean isInTime = !(each.get(dated) instanceof LocalDate day) || (span.contains(day) && !day.isAfter(today));
        boolean isMeant =
                word == null || each.get(word.field()) == null || word.word().equals(each.get(word.field()));
        return isInTime && isMeant;
    }

    private List<String> lacking(Facts each) {
        List<String> lacking = new ArrayList<>();
        if (!(each.get(dated) instanceof LocalDate)) {
            lacking.add(dated);
        }
        if (word != null && each.get(word.field()) == null) {
            lacking.add(word.field());
        }
        return lacking;
    }
}
