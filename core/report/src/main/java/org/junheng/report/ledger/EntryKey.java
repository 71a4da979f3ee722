package org.junheng.report.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What identifies an entry: whom it is about and by which criterion.
 *
 * @param county the county's code
 * @param subject the code of the finding's subject, with the indicator where a criterion judges several
 * @param stage the stage in words; empty: none
 * @param criterion the criterion's id
 */
record EntryKey(String county, String subject, String stage, String criterion) {
    private static final int LETTERS = 26;
    private static final int LENGTH = 7;

    /** Seven letters made from it: spreadsheet programs leave letters alone. */
    String seal() {
        byte[] hash = sha256(String.join("\n", county, subject, stage, criterion));
        StringBuilder seal = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            // two bytes a letter, so that all letters are about as likely
            int number = (hash[2 * i] & 0xFF) << 8 | (hash[2 * i + 1] & 0xFF);
            seal.append((char) ('a' + number % LETTERS));
        }
        return seal.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
