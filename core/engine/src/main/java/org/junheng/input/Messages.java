package org.junheng.input;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Chinese sentences of one module, from its one resource bundle; the same on every locale. A part in {@code ⟦…⟧} is left
 * out where nothing fills its place.
 *
 * @see MessageFormat the syntax of the sentences
 */
public final class Messages {
    private static final Pattern OPTION = Pattern.compile("\u27E6([^\u27E7]*)\u27E7");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** Words of somebody else may be as long as a file; nobody reads on for so long. */
    private static final int LONGEST_WORDS = 2_000;

    private final ResourceBundle bundle;

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
        return fill(bundle.getString(key), arguments);
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
        return Arrays.stream(parts).map(part -> fill(part, arguments)).toArray(String[]::new);
    }

    private static String fill(String pattern, Object... arguments) {
        if (arguments.length == 0) {
            return pattern;
        }
        String[] texts = Arrays.stream(arguments)
                .map(String::valueOf)
                .map(Messages::shortened)
                .toArray(String[]::new);
        return new MessageFormat(withoutEmptyOptions(pattern, texts), Locale.ROOT).format(texts);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS / 2)) + "\u2026";
    }

    /** Leaves out every {@code ⟦option⟧} that has a place which would be filled with nothing. */
    private static String withoutEmptyOptions(String pattern, String[] texts) {
        return OPTION.matcher(pattern).replaceAll(option -> {
            boolean empty = PLACE.matcher(option.group(1))
                    .results()
                    .anyMatch(place -> texts[Integer.parseInt(place.group(1))].isEmpty());
            return empty ? "" : Matcher.quoteReplacement(option.group(1));
        });
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
