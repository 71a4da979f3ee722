package org.junheng.compiler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Split;
import org.junheng.input.Problems;
import org.junheng.packs.IndicatorDefinition;

/** Reads {@code facts.csv}, the dictionary of a pack. */
final class FactsTable {
    private static final String NAME = CompilerMessages.MESSAGES.format("name.name");
    private static final String TABLE = CompilerMessages.MESSAGES.format("name.table");
    private static final List<String> HEADER =
            List.of("code", NAME, "holder", "type", "unit", "decimals", "min", "max", "words", "split", TABLE);

    private static final Pattern HOLDER = Pattern.compile(
            "county|school|section|county/series|(county|school)/(?!series$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern SPLIT = Pattern.compile("[0-9]+(\\.[0-9]+)?(:[0-9]+(\\.[0-9]+)?){2}");
    private static final int MOST_DECIMALS = 9;

    private FactsTable() {}

    /** The definitions in the rows that have no mistake. */
    static List<Located<FactDefinition>> read(String text, Problems problems) {
        List<Located<FactDefinition>> facts = new ArrayList<>();
        for (CsvRow row : CsvTable.read(text, HEADER, problems)) {
            fact(row).ifPresent(fact -> facts.add(new Located<>(fact, row.line())));
        }
        return facts;
    }

    private static Optional<FactDefinition> fact(CsvRow row) {
        String code = row.checked("code", SafeText::isCode, "code.malformed");
        if (code.equals(IndicatorDefinition.STUDENTS)) {
            row.problem("code", "fact.students");
        }
        String name = row.required(NAME);
        String holder = row.checked("holder", each -> HOLDER.matcher(each).matches(), "fact.holder");
        row.required("type");
        FactType type = row.coded("type", FactType.class).orElse(FactType.COUNT);
        int decimals = row.whole("decimals", 0, MOST_DECIMALS);
        BigDecimal min = row.number("min").orElse(null);
        BigDecimal max = row.number("max").orElse(null);
        List<String> words = words(row, type);
        Split split = split(row, holder, type);
        checkNumbers(row, type, min, max);
        return row.isGood()
                ? Optional.of(new FactDefinition(
                        code, name, holder, type, row.cell("unit"), decimals, min, max, words, split, row.cell(TABLE)))
                : Optional.empty();
    }

    private static void checkNumbers(CsvRow row, FactType type, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (!type.isNumber()) {
            for (String column : List.of("unit", "min", "max")) {
                refuse(row, column, "fact.onlyNumbers");
            }
        }
        if (type != FactType.AMOUNT
                && !row.cell("decimals").isEmpty()
                && !row.cell("decimals").equals("0")) {
            row.problem("decimals", "fact.decimals", row.cell("decimals"));
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            row.problem("max", "fact.bounds", max.toPlainString(), min.toPlainString());
        }
    }

    private static void refuse(CsvRow row, String column, String key) {
        if (!row.cell(column).isEmpty()) {
            row.problem(column, key, row.cell(column));
        }
    }

    private static List<String> words(CsvRow row, FactType type) {
        if (type != FactType.WORD) {
            refuse(row, "words", "fact.onlyWords");
            return List.of();
        }
        List<String> words = List.of(row.cell("words").split("\\|", -1));
        Set<String> different = new HashSet<>(words);
        if (different.size() != words.size() || different.contains("")) {
            row.problem("words", "fact.words");
        }
        return words;
    }

    private static @Nullable Split split(CsvRow row, String holder, FactType type) {
        String split = row.cell("split");
        if (split.isEmpty()) {
            return null;
        }
        if (!holder.equals(FactDefinition.SCHOOL) || !type.isNumber()) {
            row.problem("split", "fact.onlySplit", split);
            return null;
        }
        try {
            if (SPLIT.matcher(split).matches()) {
                return Split.parse(split);
            }
        } catch (IllegalArgumentException e) {
            // a weight of 0: the same mistake as a malformed one
        }
        row.problem("split", "fact.split", split);
        return null;
    }
}
