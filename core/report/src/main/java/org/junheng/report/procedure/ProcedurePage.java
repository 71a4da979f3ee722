package org.junheng.report.procedure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junheng.report.CountyReport;
import org.junheng.report.Evaluated;
import org.junheng.report.HtmlPage;
import org.junheng.report.notice.ConsequenceNotice;

/** Where a county stands in the procedure, as one HTML file. */
public final class ProcedurePage implements CountyReport {
    @Override
    public void write(Evaluated county, OutputStream out) throws IOException {
        write(CountyProcedure.of(county), out);
    }

    /** The same of what was read already; the stream stays open. */
    public void write(CountyProcedure procedure, OutputStream out) throws IOException {
        HtmlPage.write("procedure/procedure.html.peb", Map.of("procedure", procedure), out);
    }

    /** A notice as a page to print; the stream stays open. */
    public static void write(ConsequenceNotice notice, OutputStream out) throws IOException {
        HtmlPage.write("notice/consequence-notice.html.peb", Map.of("notice", notice), out);
    }
}
