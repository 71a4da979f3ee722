package org.junheng.report.forms;

import java.io.IOException;
import java.io.OutputStream;
import org.junheng.report.CountyReport;
import org.junheng.report.Evaluated;

/** The forms of the procedure as one workbook. */
public final class FormsWorkbook implements CountyReport {
    @Override
    public void write(Evaluated county, OutputStream out) throws IOException {
        throw new IOException("not made yet");
    }
}
