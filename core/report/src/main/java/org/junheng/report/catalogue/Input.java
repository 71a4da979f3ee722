package org.junheng.report.catalogue;

import org.junheng.facts.FactDefinition;

/**
 * A figure that a criterion needs.
 *
 * @param code its code in dossiers
 * @param name its name
 * @param unit its unit; empty: none
 * @param holder whose figure it is, in words
 * @param table the statistics table that it comes from; empty: the dictionary names none
 */
record Input(String code, String name, String unit, String holder, String table) {
    static Input of(FactDefinition fact, Lineage lineage) {
        return new Input(fact.code(), fact.name(), fact.unit(), lineage.holderName(fact.holder()), fact.table());
    }

    /** In a line with others. */
    public String inShort() {
        return CatalogueWords.text("input", name, unit, holder);
    }
}
