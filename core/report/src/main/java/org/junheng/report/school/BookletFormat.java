package org.junheng.report.school;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.junheng.input.Coded;
import org.junheng.report.HtmlPage;

/** How a booklet is written. The same booklet always gives the same bytes. */
public enum BookletFormat implements Coded {
    /** One page that needs no other file, for screens and printers. */
    HTML("html") {
        @Override
        public void write(SchoolBooklet booklet, OutputStream out) throws IOException {
            HtmlPage.write("school/booklet.html.peb", Map.of("book", booklet), out);
        }
    },
    /** A Word document. */
    DOCX("docx") {
        @Override
        public void write(SchoolBooklet booklet, OutputStream out) throws IOException {
            WordDocument.write(booklet, out);
        }
    };

    private final String code;

    BookletFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Writes a booklet.
     *
     * @param out stays open
     */
    public abstract void write(SchoolBooklet booklet, OutputStream out) throws IOException;

    /**
     * Writes the page that leads to the booklets.
     *
     * @param entries the booklets, in the order in which they are listed
     * @param out stays open
     */
    public static void writeIndex(List<BookletEntry> entries, OutputStream out) throws IOException {
        HtmlPage.write("school/index.html.peb", Map.of("entries", entries, "first", entries.get(0)), out);
    }
}
