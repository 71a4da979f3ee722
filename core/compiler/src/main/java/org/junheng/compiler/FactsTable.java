package org.junheng.compiler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.SchoolPart;
import org.junheng.facts.Split;
import org.junheng.input.Coded;
import org.junheng.input.Problems;

/** Reads {@code facts.csv}, the dictionary of a pack. */
final class FactsTable {
    private static final String NAME = CompilerMessages.MESSAGES.format("name.name");
    private static final String TABLE = CompilerMessages.MESSAGES.format("name.table");
    private static final List<String> HEADER =
            List.of("code", NAME, "holder", "type", "unit", "decimals", "min", "max", "words", "split", TABLE);

    private static final Pattern HOLDER = Pattern.compile(
            "county|school|section|county/series|(county|school)/(?!series$)[a-z][a-z0-9]*(-[a-z0-9]+){0,20}");
    /** Who has records. */
    private static final Set<String> OWNERS = Set.of(FactDefinition.COUNTY, FactDefinition.SCHOOL);

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
        if (Coded.find(SchoolPart.class, code).isPresent()) {
            row.problem("code", "fact.part", code);
        }
        String name = row.required(NAME);
        String holder = row.checked("holder", each -> HOLDER.matcher(each).matches(), "fact.holder");
        row.required("type");
        Optional<FactType> type = row.coded("type", FactType.class);
        int decimals = row.whole("decimals", 0, MOST_DECIMALS);
        BigDecimal min = row.number("min").orElse(null);
        BigDecimal max = row.number("max").orElse(null);
        if (min != null && max != null && min.compareTo(max) > 0) {
            row.problem("max", "fact.bounds", max.toPlainString(), min.toPlainString());
        }
        List<String> words = type.map(each -> words(row, each)).orElse(List.of());
        Split split = type.flatMap(each -> split(row, holder, each)).orElse(null);
        type.ifPresent(each -> checkNumbers(row, each));
        if (type.isPresent() && type.get() == FactType.RECORDS && !OWNERS.contains(holder)) {
            row.problem("holder", "fact.recordsHolder", holder);
        }
        return type.filter(each -> row.isGood())
                .map(each -> new FactDefinition(
                        code,
                        name,
                        holder,
                        each,
                        CsvTable.unit(row),
                        decimals,
                        min,
                        max,
                        words,
                        split,
                        row.cell(TABLE)));
    }

    private static void checkNumbers(CsvRow row, FactType type) {
        if (!type.isNumber() && row.cell("holder").equals(FactDefinition.COUNTY_SERIES)) {
            row.problem("type", "fact.seriesNumber", type.code());
        }
        if (!type.isNumber()) {
            refuse(row, "unit", "fact.onlyUnits");
        }
        if (!type.isNumber() || type == FactType.LEVEL) {
            refuse(row, "min", "fact.onlyNumbers");
            refuse(row, "max", "fact.onlyNumbers");
        }
        String decimals = row.cell("decimals");
        if (type != FactType.AMOUNT && !decimals.isEmpty() && !decimals.equals("0")) {
            row.problem("decimals", "fact.decimals", decimals);
        }
    }

    private static void refuse(CsvRow row, String column, String key) {
        if (!row.cell(column).isEmpty()) {
            row.problem(column, key, row.cell(column));
        }
    }

    private static List<String> words(CsvRow row, FactType type) {
        if (type != FactType.WORD && type != FactType.LEVEL) {
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

    private static Optional<Split> split(CsvRow row, String holder, FactType type) {
        String split = row.cell("split");
        if (split.isEmpty()) {
            return Optional.empty();
        }
        if (!holder.equals(FactDefinition.SCHOOL) || (type != FactType.COUNT && type != FactType.AMOUNT)) {
            row.problem("split", "fact.onlySplit", split);
            return Optional.empty();
        }
        Optional<Split> parsed = split(split);
        if (parsed.isEmpty()) {
            row.problem("split", "fact.split", split);
        }
        return parsed;
    }

    private static Optional<Split> split(String text) {
        try {
            return SPLIT.matcher(text).matches() ? Optional.of(Split.parse(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // a weight of 0 is no weight
            return Optional.empty();
        }
    }
}
