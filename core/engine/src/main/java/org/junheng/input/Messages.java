package org.junheng.input;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Chinese sentences of one module, from its one resource bundle; the same on every locale. A part in {@code ⟦…⟧} is left
 * out where nothing fills its place.
 *
 * @see MessageFormat the syntax of the sentences
 */
public final class Messages {
    /** Words of somebody else may be as long as a file; nobody reads on for so long. */
    private static final int LONGEST_WORDS = 2_000;

    private final ResourceBundle bundle;
    private final Map<String, Sentence> sentences = new ConcurrentHashMap<>();

    /**
     * Opens a bundle.
     *
     * @param owner the class beside whose package root the bundle lies, and whose class loader finds it
     * @param bundle its name, such as {@code org.junheng.messages}
     */
    public Messages(Class<?> owner, String bundle) {
        this.bundle = ResourceBundle.getBundle(bundle, Locale.ROOT, owner.getClassLoader(), NoFallback.CONTROL);
    }

    /** The sentence with this key, its places filled. */
    public String format(String key, Object... arguments) {
        return arguments.length == 0
                ? bundle.getString(key)
                : sentences
                        .computeIfAbsent(key, each -> Sentence.parse(bundle.getString(each)))
                        .fill(texts(arguments));
    }

    /**
     * The three parts of a problem's sentence, {@code found|expected|next step}, each with its places filled. They are taken
     * apart before they are filled, because what fills them was written by somebody else.
     */
    String[] parts(String key, Object... arguments) {
        String[] parts = bundle.getString(key).split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalStateException("sentence of " + key + " has not three parts");
        }
        String[] texts = texts(arguments);
        return Arrays.stream(parts)
                .map(part -> texts.length == 0 ? part : Sentence.parse(part).fill(texts))
                .toArray(String[]::new);
    }

    private static String[] texts(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = shortened(String.valueOf(arguments[i]));
        }
        return texts;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS / 2)) + "\u2026";
    }

    /** Whether there is a sentence with this key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Holds the control apart, so that it is made when the first bundle is read. */
    private static final class NoFallback {
        static final ResourceBundle.Control CONTROL =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}
