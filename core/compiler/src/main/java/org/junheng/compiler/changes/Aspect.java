package org.junheng.compiler.changes;

import java.util.Set;

/** What of a part of a pack is different; each aspect of a part is a change of its own. */
public enum Aspect {
    /** The whole part: it is there or not; of a row of a table, any of its fields. */
    WHOLE("name", "basis", "table", "unit", "min", "max"),
    /** What is measured and what is asked for. */
    DEMAND,
    /** Whom it is asked of. */
    SCOPE,
    /** When it is in force. */
    PERIOD,
    /** Until when it must be met. */
    DUE,
    /** Words that leave open how nearly, or whether at all. */
    LEEWAY,
    /** With which others it is counted. */
    GROUP,
    /** How it stands to a criterion of a pack above. */
    RELATION,
    /** What it is a part of. */
    PART_OF,
    /** Its id. */
    ID,
    /** What the text says. */
    WORDS("title", "citation", "law"),
    /** What the document is called, and where it comes from. */
    DOCUMENT("title", "number", "issuedBy", "issuer", "sourceStatus", "checkedOn"),
    /** The pack's own version. */
    REVISION("revision"),
    /** What the ids begin with. */
    PREFIX("prefix"),
    /** Whether it is used after its period. */
    AFTERWARDS,
    /** Whether it binds anybody. */
    BINDING,
    /** Who is counted. */
    POPULATION,
    /** How exactly a coefficient of variation is printed. */
    DECIMALS("variationDecimals"),
    /** Which packs it extends. */
    PARENTS,
    /** What a pack says that it extends. */
    CONTENT;

    private final Set<String> said;

    Aspect(String... said) {
        this.said = Set.of(said);
    }

    /** Whether a field is only for readers. */
    boolean isOnlySaid(String field) {
        return said.contains(field);
    }
}
