package org.junheng.report.county;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.report.Evaluated;
import org.junheng.report.HtmlPage;

/** A page that lists the pages of several counties in one folder, with their verdicts. Remembers no more than it lists. */
public final class CountyIndex {
    private final List<CountyLine> rows = new ArrayList<>();

    /**
     * Adds a county.
     *
     * @param file the name of its page in the same folder
     */
    public void add(Evaluated county, String file) {
        add(CountyLine.of(county).in(file));
    }

    /** Adds a county of which no more is known. */
    public void add(CountyLine county) {
        rows.add(county);
    }

    /** Writes the page; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        HtmlPage.write("county/index.html.peb", Map.of("rows", rows), out);
    }
}
