package org.junheng.packs;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Coded;

/** The periods in which records can be counted. */
public enum CountingPeriod implements Coded {
    /** 学期: 第一学期 from September 1 to January 31, 第二学期 from February 1 to August 31. */
    TERM("term") {
        @Override
        LocalDate start(LocalDate from, int place) {
            int halves = 2 * from.getYear() + halvesBefore(from) + place;
            return LocalDate.of(halves / 2, halves % 2 == 0 ? Month.FEBRUARY : Month.SEPTEMBER, 1);
        }

        @Override
        public String code(Span span) {
            boolean isFirst = span.first().getMonth() == Month.SEPTEMBER;
            int year = span.first().getYear() - (isFirst ? 0 : 1);
            return year + "-" + (year + 1) + (isFirst ? "-1" : "-2");
        }
    },
    /** 年: the calendar year. */
    YEAR("year") {
        @Override
        LocalDate start(LocalDate from, int place) {
            return yearly(from, Month.JANUARY, place);
        }

        @Override
        public String code(Span span) {
            return Integer.toString(span.first().getYear());
        }
    },
    /** 学年: from September 1 to August 31. */
    SCHOOL_YEAR("school-year") {
        @Override
        LocalDate start(LocalDate from, int place) {
            return yearly(from, Month.SEPTEMBER, place);
        }

        @Override
        public String code(Span span) {
            return span.first().getYear() + "-" + (span.first().getYear() + 1);
        }
    },
    /** Two years after two years, from the first day of what is in force. */
    TWO_YEARS("two-years") {
        @Override
        LocalDate start(LocalDate from, int place) {
            return from.plusYears(2L * place);
        }
    },
    /** Five years after five years, from the first day of what is in force. */
    FIVE_YEARS("five-years") {
        @Override
        LocalDate start(LocalDate from, int place) {
            return from.plusYears(5L * place);
        }
    };

    private final String code;

    CountingPeriod(String code) {
        this.code = code;
    }

    /**
     * One period.
     *
     * @param first its first day
     * @param last its last day
     */
    public record Span(LocalDate first, LocalDate last) {
        /** Whether a day lies in it. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    @Override
    public String code() {
        return code;
    }

    /** The code of one period: {@code 2021}, {@code 2021-2022-1}; where no calendar names it, its first day. */
    public String code(Span span) {
        return span.first().toString();
    }

    /** The first day of the period at a place from 0, where that at 0 is the first to begin on a day or after it. */
    abstract LocalDate start(LocalDate from, int place);

    /**
     * The periods that lie wholly between two days, both included, as far as they have begun on a third.
     *
     * @param until null: no end is known
     */
    public List<Span> within(LocalDate from, @Nullable LocalDate until, LocalDate begun) {
        List<Span> spans = new ArrayList<>();
        for (int place = 0; ; place++) {
            Span span = new Span(start(from, place), start(from, place + 1).minusDays(1));
            if (span.first().isAfter(begun) || (until != null && span.last().isAfter(until))) {
                return spans;
            }
            spans.add(span);
        }
    }

    /** Half-years from the first of February of a day's year to the first term that begins on the day or after it. */
    private static int halvesBefore(LocalDate day) {
        LocalDate february = LocalDate.of(day.getYear(), Month.FEBRUARY, 1);
        LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        if (day.isAfter(september)) {
            return 2;
        }
        return day.isAfter(february) ? 1 : 0;
    }

    private static LocalDate yearly(LocalDate from, Month month, int place) {
        LocalDate first = LocalDate.of(from.getYear(), month, 1);
        return first.plusYears(place + (from.isAfter(first) ? 1L : 0L));
    }
}
