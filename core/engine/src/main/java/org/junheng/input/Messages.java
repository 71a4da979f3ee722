package org.junheng.input;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The Chinese sentences of one module, from its one resource bundle; the same on every locale.
 *
 * @see MessageFormat the syntax of the sentences
 */
public final class Messages {
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
        String pattern = bundle.getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(texts);
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
