package org.junheng.report.catalogue;

/** Which side of a catalogue is written. */
public enum View {
    /** Every criterion, with what it asks for. */
    CRITERIA,
    /** Every sentence of the law, with who carries it. */
    LAW,
    /** Both. */
    BOTH;

    public boolean hasCriteria() {
        return this != LAW;
    }

    public boolean hasLaw() {
        return this != CRITERIA;
    }
}
