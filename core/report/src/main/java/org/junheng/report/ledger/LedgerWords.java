package org.junheng.report.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.DossierReader;
import org.junheng.indicators.Stage;
import org.junheng.input.Messages;

/** What this package says to people, and the engine's words that it says too. */
final class LedgerWords {
    static final Messages OWN = new Messages(LedgerWords.class, "org.junheng.report.ledger.messages");
    private static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    private LedgerWords() {}

    static String text(String key, Object... arguments) {
        return OWN.format(key, arguments);
    }

    /** The word of a constant, as it stands in a ledger. */
    static String word(Enum<?> constant) {
        return OWN.format(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The constant with this word. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> word(each).equals(word))
                .findFirst();
    }

    /** All words of a type. */
    static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(LedgerWords::word).toList();
    }

    static String stage(Stage stage) {
        return ENGINE.format("stage." + stage.code());
    }
}
