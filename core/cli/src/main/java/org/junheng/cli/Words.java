package org.junheng.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junheng.facts.DossierReader;
import org.junheng.indicators.Stage;
import org.junheng.input.Messages;

/** What this module says to people, and the engine's words that it says too. */
final class Words {
    private static final String BUNDLE = "org.junheng.cli.messages";
    /** This module's sentences. */
    static final Messages OWN = new Messages(Words.class, BUNDLE);

    /** The engine's sentences, about dossiers above all. */
    static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    private Words() {}

    static String text(String key, Object... arguments) {
        return OWN.format(key, arguments);
    }

    static boolean has(String key) {
        return OWN.has(key);
    }

    static String outcome(Enum<?> outcome) {
        String key = "outcome." + outcome.name();
        return OWN.has(key) ? OWN.format(key) : ENGINE.format(key);
    }

    static String stage(Stage stage) {
        return ENGINE.format("stage." + stage.code());
    }

    /** For picocli, which looks its texts up by itself. */
    static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.ROOT,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
