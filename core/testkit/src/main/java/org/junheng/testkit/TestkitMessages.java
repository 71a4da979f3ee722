package org.junheng.testkit;

import org.junheng.input.Messages;

/** The sentences of this module, for its own packages. */
public final class TestkitMessages {
    private static final Messages MESSAGES = new Messages(TestkitMessages.class, "org.junheng.testkit.messages");

    private TestkitMessages() {}

    /** The sentence with this key, its places filled. */
    public static String text(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }
}
