package org.junheng.report.catalogue;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words without what differs between copies: white space, full and half width, quotation marks. */
final class Plain {
    private static final Pattern DROPPED = Pattern.compile("[\\s\u3000\"'\u201C\u201D\u2018\u2019]+");

    private Plain() {}

    static String of(String text) {
        return DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The same without what ends a sentence. */
    static String sentence(String text) {
        return of(text).replaceAll("[。;,:]+$", "");
    }
}
