package org.junheng.report.catalogue;

import org.junheng.packs.SourceStatus;

/** How well the text of a document is known, in words. */
public final class SourceText {
    private SourceText() {}

    /** In words. */
    public static String of(SourceStatus status) {
        return CatalogueWords.text("source." + status.code());
    }
}
