package org.junheng.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A county (县, 市辖区 and cities without districts included).
 *
 * @param code its division code
 * @param name its name
 * @param facts facts of the whole county
 * @param series figures by year
 * @param records records by kind
 */
public record County(
        String code,
        String name,
        Facts facts,
        Map<String, SortedMap<Integer, BigDecimal>> series,
        Map<String, List<Facts>> records) {
    /** Copies the maps. */
    public County {
        series = Map.copyOf(series);
        records = Map.copyOf(records);
    }

    /** A county of which only the name is known. */
    public static County of(String code, String name) {
        return new County(code, name, Facts.NONE, Map.of(), Map.of());
    }
}
