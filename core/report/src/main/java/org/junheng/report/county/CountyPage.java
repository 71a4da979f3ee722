package org.junheng.report.county;

import java.io.IOException;
import java.io.OutputStream;
import org.junheng.report.CountyReport;
import org.junheng.report.Evaluated;

/** The report of a county as one HTML file. */
public final class CountyPage implements CountyReport {
    @Override
    public void write(Evaluated county, OutputStream out) throws IOException {
        throw new IOException("not made yet");
    }
}
