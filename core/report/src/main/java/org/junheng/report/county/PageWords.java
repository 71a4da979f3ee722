package org.junheng.report.county;

import org.junheng.facts.DossierReader;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Stage;
import org.junheng.input.Messages;

/** What the page says to people, and the engine's words that it says too. */
final class PageWords {
    private static final Messages OWN = new Messages(PageWords.class, "org.junheng.report.county.messages");
    private static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    private PageWords() {}

    static String text(String key, Object... arguments) {
        return OWN.format(key, arguments);
    }

    static boolean has(String key) {
        return OWN.has(key);
    }

    static String stage(Stage stage) {
        return ENGINE.format("stage." + stage.code());
    }

    static String sign(Comparator comparator) {
        return ENGINE.format("comparator." + comparator.name());
    }

    /** What the engine calls something; empty if it has no word for it. */
    static String ofEngine(String key) {
        return ENGINE.has(key) ? ENGINE.format(key) : "";
    }
}
