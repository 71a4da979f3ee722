package org.junheng.report.procedure;

import org.junheng.facts.DossierReader;
import org.junheng.input.Messages;

/** The sentences of this package. */
final class ProcedureWords {
    private static final Messages OWN = new Messages(ProcedureWords.class, "org.junheng.report.procedure.messages");
    private static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    /** What stands between the parts of a list. */
    static final String AND = OWN.format("and");

    private ProcedureWords() {}

    static String text(String key, Object... arguments) {
        return OWN.format(key, arguments);
    }

    static String outcome(Enum<?> outcome) {
        String key = "outcome." + outcome.name();
        return OWN.has(key) ? OWN.format(key) : ENGINE.format(key);
    }
}
