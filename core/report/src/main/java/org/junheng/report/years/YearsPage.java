package org.junheng.report.years;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junheng.report.HtmlPage;

/** Years side by side as one HTML file. */
public final class YearsPage {
    private YearsPage() {}

    /**
     * Writes the page.
     *
     * @param out stays open
     */
    public static void write(CountyYears years, OutputStream out) throws IOException {
        HtmlPage.write(
                "years/years.html.peb",
                Map.of("all", years, "kinds", Change.Kind.values(), "schools", SchoolTable.of(years)),
                out);
    }
}
