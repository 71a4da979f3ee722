package org.junheng.report.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.facts.DossierReader;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.input.Messages;

/** What catalogues say to people, and the engine's words that they say too. */
final class CatalogueWords {
    private static final Messages OWN = new Messages(CatalogueWords.class, "org.junheng.report.catalogue.messages");
    private static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    private CatalogueWords() {}

    static String text(String key, Object... arguments) {
        return OWN.format(key, arguments);
    }

    static boolean has(String key) {
        return OWN.has(key);
    }

    /** The words of an entry that lists several. */
    static List<String> list(String key) {
        return List.of(OWN.format(key).split("\\|", -1));
    }

    static String stage(Stage stage) {
        return ENGINE.format("stage." + stage.code());
    }

    /** What the engine calls something; empty if it has no word for it. */
    static String ofEngine(String key) {
        return ENGINE.has(key) ? ENGINE.format(key) : "";
    }

    static String joined(Collection<String> words) {
        return String.join(text("and"), words);
    }

    /** Words for values, in the order in which their type declares them. */
    static <E extends Enum<E> & Coded> String joined(String prefix, Collection<E> values) {
        return values.stream()
                .sorted()
                .map(each -> text(prefix + each.code()))
                .collect(Collectors.joining(text("and")));
    }

    /** What makes a text of each of several things, one behind the other. */
    static <T> String listed(Collection<T> things, Function<T, String> text) {
        return things.stream().map(text).distinct().collect(Collectors.joining(text("semicolon")));
    }
}
