package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junheng.input.InvalidInputException;
import org.junheng.report.county.CountyIndex;
import org.junheng.report.county.CountyLine;
import org.junheng.report.county.CountySummary;

/** The lists of all counties in a folder: a table, and for pages a page that leads to them. */
final class FolderLists {
    static final String INDEX = "index.html";
    static final String SUMMARY = "summary.csv";

    private final ResultFolder folder;
    private final boolean hasIndex;
    private final CountyIndex index = new CountyIndex();
    private final CountySummary summary = new CountySummary();
    private int refused;

    FolderLists(ResultFolder folder, Format format) {
        this.folder = folder;
        this.hasIndex = format == Format.HTML;
    }

    void add(CountyLine county, String from) {
        summary.add(county, from);
        if (hasIndex) {
            index.add(county);
        }
    }

    void addRefused(Unread unread, InvalidInputException mistakes) {
        refused++;
        summary.addRefused(unread.file(), mistakes.problems().get(0).text());
    }

    /** How many dossiers were refused. */
    int refused() {
        return refused;
    }

    /** Takes away what an earlier run has written. */
    void delete() {
        folder.delete(SUMMARY);
        if (hasIndex) {
            folder.delete(INDEX);
        }
    }

    void write() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (hasIndex) {
                index.write(bytes);
                folder.write(folder.file(INDEX), bytes.toByteArray());
                bytes.reset();
            }
            summary.write(bytes);
            folder.write(folder.file(SUMMARY), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing lists in memory", e);
        }
    }
}
