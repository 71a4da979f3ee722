package org.junheng.facts;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Fields;

/**
 * What the dictionary of a pack says about a fact.
 *
 * @param code its code in dossiers; the kind, if its type is {@link FactType#RECORDS}
 * @param name its Chinese name
 * @param holder what it is a fact of: {@code county}, {@code school}, {@code section}; for a figure by year with {@code
 *     /series} behind it, for a field of a record with {@code /} and the kind of record
 * @param type the kind of its value
 * @param unit its unit; empty for other types than numbers
 * @param decimals digits after the point that it is collected with; 0 for counts
 * @param min least value; null: none
 * @param max greatest value; null: none
 * @param words the words, if its type is {@link FactType#WORD}; the levels from low to high, if {@link FactType#LEVEL}
 * @param split how a figure of the whole school is shared out over its sections; null: it is not
 * @param table the statistics table that it comes from; may be empty
 */
public record FactDefinition(
        String code,
        String name,
        String holder,
        FactType type,
        String unit,
        int decimals,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<String> words,
        @Nullable Split split,
        String table) {
    /** Facts of the county. */
    public static final String COUNTY = "county";
    /** Facts of a whole school. */
    public static final String SCHOOL = "school";
    /** Facts of a section. */
    public static final String SECTION = "section";
    /** Behind a holder: figures by year. */
    public static final String SERIES = "/series";
    /** Figures of the county by year. */
    public static final String COUNTY_SERIES = COUNTY + SERIES;

    /** Copies the words. */
    public FactDefinition {
        words = List.copyOf(words);
    }

    /** What is wrong with a value for this fact; empty if nothing is. */
    public Optional<Complaint> complaint(Object value) {
        return switch (type) {
            case COUNT, AMOUNT ->
                value instanceof BigDecimal number ? aboutNumber(number) : wrongKind("kind.number", value);
            case FLAG -> value instanceof Boolean ? Optional.empty() : wrongKind("kind.flag", value);
            case RECORDS -> throw new IllegalStateException(code + " is a kind of records and has no value");
            case TEXT -> value instanceof String ? Optional.empty() : wrongKind("kind.text", value);
            case LEVEL -> value instanceof BigDecimal place ? aboutLevel(place) : wrongLevel(value);
            case DATE, PAST_DATE -> value instanceof LocalDate ? Optional.empty() : wrongKind("date.malformed", value);
            case WORD ->
                value instanceof String word && words.contains(word)
                        ? Optional.empty()
                        : Complaint.of("fact.word", value, name, String.join("、", words), hint(value));
        };
    }

    /** What is wrong with a figure of one year: like any other, and it has no more decimals than it is collected with. */
    public Optional<Complaint> complaintOfYear(Object value) {
        Optional<Complaint> complaint = complaint(value);
        boolean isLong = type == FactType.AMOUNT
                && value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() > decimals;
        return complaint.isEmpty() && isLong && value instanceof BigDecimal number
                ? Complaint.of("series.decimals", number.toPlainString(), name, decimals)
                : complaint;
    }

    private String hint(Object value) {
        return Fields.didYouMean(String.valueOf(value), words);
    }

    /** The same as one word of a list. */
    FactDefinition oneOf(List<String> others) {
        return new FactDefinition(code, name, holder, FactType.WORD, "", 0, null, null, others, null, table);
    }

    private Optional<Complaint> aboutLevel(BigDecimal place) {
        return level(place.toPlainString()).isPresent() ? Optional.empty() : wrongLevel(place.toPlainString());
    }

    private Optional<Complaint> wrongLevel(Object value) {
        return Complaint.of("fact.level", value, name, String.join("、", words), words.size());
    }

    /**
     * The place of a level from 1, however people write it: Ⅲ, III or 3.
     *
     * @return empty if it is none of the levels
     */
    public Optional<BigDecimal> level(String written) {
        String folded = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC);
        for (int place = 1; place <= words.size(); place++) {
            String word = Normalizer.normalize(words.get(place - 1), Normalizer.Form.NFKC);
            if (folded.equals(word) || folded.equals(Integer.toString(place))) {
                return Optional.of(BigDecimal.valueOf(place));
            }
        }
        return Optional.empty();
    }

    private Optional<Complaint> aboutNumber(BigDecimal number) {
        if (type == FactType.COUNT
                && number.scale() > 0
                && number.stripTrailingZeros().scale() > 0) {
            return Complaint.of("fact.fraction", number.toPlainString(), name, unit);
        }
        if (min != null && number.compareTo(min) < 0) {
            return Complaint.of("fact.below", number.toPlainString(), name, min.toPlainString());
        }
        if (max != null && number.compareTo(max) > 0) {
            return Complaint.of("fact.above", number.toPlainString(), name, max.toPlainString());
        }
        return Optional.empty();
    }

    private static Optional<Complaint> wrongKind(String key, Object value) {
        return Complaint.of(key, value);
    }

    /**
     * What is wrong with a value.
     *
     * @param key the key of the sentence
     * @param arguments what fills its places
     */
    public record Complaint(String key, List<Object> arguments) {
        static Optional<Complaint> of(String key, Object... arguments) {
            return Optional.of(new Complaint(key, List.of(arguments)));
        }
    }
}
