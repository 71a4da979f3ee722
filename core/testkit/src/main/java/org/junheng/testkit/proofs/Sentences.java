package org.junheng.testkit.proofs;

import org.junheng.input.Messages;

/** The Chinese sentences of proofs. */
final class Sentences {
    private static final Messages MESSAGES = new Messages(Sentences.class, "org.junheng.testkit.proofs.messages");

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }
}
