package org.junheng.report;

import java.io.IOException;
import java.io.OutputStream;

/** A report of one county as one file. Immutable; the same evaluation always gives the same bytes. */
@FunctionalInterface
public interface CountyReport {
    /** Writes it; the stream stays open. */
    void write(Evaluated county, OutputStream out) throws IOException;
}
