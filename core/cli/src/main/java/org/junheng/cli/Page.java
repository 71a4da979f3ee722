package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Lines of text. */
final class Page {
    private final Writer out;
    private final int width;

    Page(Writer out, int width) {
        this.out = out;
        this.width = width;
    }

    int width() {
        return width;
    }

    void line(String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void blank() {
        line("");
    }

    /** A text over as many lines as it needs; those behind the first stand two columns further right. */
    void paragraph(String text, int indent) {
        Paragraph.lines(text, width - indent, 2).forEach(line -> line(Width.blanks(indent) + line));
    }
}
