package org.junheng.report.tables;

import org.junheng.input.Messages;

/** What this package says to people. */
final class TableWords {
    static final Messages MESSAGES = new Messages(TableWords.class, "org.junheng.report.tables.messages");

    private TableWords() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }
}
