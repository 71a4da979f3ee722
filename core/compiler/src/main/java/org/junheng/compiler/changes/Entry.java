package org.junheng.compiler.changes;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.conflicts.StatedConflict;
import org.junheng.facts.FactDefinition;
import org.junheng.input.Coded;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.PendingClause;
import org.junheng.packs.Scope;

/**
 * A row of one of a pack's tables, field by field.
 *
 * @param part the row
 * @param key what tells it from the other rows of its table
 * @param fields what it says, as its file writes it
 */
record Entry(Part part, String key, Map<String, String> fields) {
    static Entry of(FactDefinition fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", fact.name());
        fields.put("holder", fact.holder());
        fields.put("type", fact.type().code());
        fields.put("unit", fact.unit());
        fields.put("decimals", String.valueOf(fact.decimals()));
        fields.put("min", number(fact.min()));
        fields.put("max", number(fact.max()));
        fields.put("words", String.join("|", fact.words()));
        fields.put("split", fact.split() == null ? "" : fact.split().toString());
        fields.put("table", fact.table());
        return new Entry(
                Part.of(Part.Type.FACT, fact.code(), fact.name()), fact.holder() + "/" + fact.code(), said(fields));
    }

    static Entry of(IndicatorDefinition indicator) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", indicator.name());
        fields.put("holder", indicator.holder());
        fields.put("stage", indicator.stage() == null ? "" : indicator.stage().code());
        fields.put("group", indicator.group());
        fields.put("numerator", sum(indicator.numerator()));
        fields.put("denominator", indicator.denominator().isEmpty() ? "1" : sum(indicator.denominator()));
        fields.put("per", String.valueOf(indicator.per()));
        fields.put("unit", indicator.unit());
        fields.put("decimals", String.valueOf(indicator.decimals()));
        fields.put("basis", indicator.basis());
        return new Entry(
                Part.of(Part.Type.INDICATOR, indicator.code(), indicator.name()),
                indicator.code() + "/" + fields.get("stage"),
                said(fields));
    }

    static Entry of(Scope scope) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", scope.name());
        fields.put("holder", scope.holder());
        fields.put("uncounted", scope.uncounted() ? "true" : "");
        fields.put("kinds", codes(scope.kinds()));
        fields.put("locales", codes(scope.locales()));
        fields.put("ownership", codes(scope.ownership()));
        fields.put("boarding", scope.boarding() == null ? "" : String.valueOf(scope.boarding()));
        fields.put(
                "where",
                scope.conditions().stream()
                        .map(each -> each.figure() + " "
                                + (each.comparator() == null
                                        ? "="
                                        : each.comparator().sign()) + " " + each.value())
                        .collect(Collectors.joining(", ")));
        return new Entry(Part.of(Part.Type.SCOPE, scope.code(), scope.name()), scope.code(), said(fields));
    }

    static Entry of(PendingClause clause) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("citation", clause.citation());
        fields.put("law", clause.text());
        return new Entry(Part.of(Part.Type.PENDING, clause.id(), clause.citation()), clause.id(), said(fields));
    }

    static Entry of(StatedConflict conflict) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("first", conflict.first().citation() + ":" + conflict.first().words());
        fields.put(
                "second", conflict.second().citation() + ":" + conflict.second().words());
        fields.put("note", conflict.note());
        fields.put("stricter", conflict.stricter().word());
        fields.put("from", text(conflict.period().from()));
        fields.put("until", text(conflict.period().until()));
        return new Entry(Part.of(Part.Type.CONFLICT, conflict.id(), conflict.note()), conflict.id(), said(fields));
    }

    private static String sum(Collection<IndicatorDefinition.Term> terms) {
        String sum = terms.stream()
                .map(each -> (each.sign() < 0 ? " - " : " + ") + each.fact())
                .collect(Collectors.joining());
        return sum.startsWith(" + ") ? sum.substring(3) : sum.strip();
    }

    /** In the order of the constants, which no set has. */
    static <E extends Enum<E> & Coded> String codes(Collection<E> set) {
        return set.stream().sorted().map(Coded::code).collect(Collectors.joining(", "));
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<String, String> said(Map<String, String> fields) {
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
