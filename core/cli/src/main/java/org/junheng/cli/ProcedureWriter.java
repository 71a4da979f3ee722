package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junheng.report.Evaluated;
import org.junheng.report.notice.ConsequenceNotice;
import org.junheng.report.notice.NoticeWriter;
import org.junheng.report.procedure.CountyProcedure;
import org.junheng.report.procedure.ProcedurePage;

/** Writes where counties stand in the procedure, and keeps the drafts of notices until all are written. */
final class ProcedureWriter implements EvaluationWriter {
    private final Form form;
    private final boolean html;
    private final Map<String, byte[]> notices = new LinkedHashMap<>();
    private final FileNames names = new FileNames();
    private boolean inOrder = true;

    /** A writer; the drafts are pages if the form is one, else Markdown. */
    ProcedureWriter(Form form, boolean html) {
        this.form = form;
        this.html = html;
    }

    /** A way to write where one county stands. */
    @FunctionalInterface
    interface Form {
        void write(CountyProcedure procedure, Output out) throws IOException;
    }

    @Override
    public void write(Evaluated county, Output out) throws IOException {
        CountyProcedure procedure = CountyProcedure.of(county);
        inOrder &= procedure.isInOrder();
        for (ConsequenceNotice notice : procedure.notices()) {
            notices.put(name(notice), content(notice));
        }
        form.write(procedure, out);
    }

    private byte[] content(ConsequenceNotice notice) throws IOException {
        if (!html) {
            return NoticeWriter.write(notice).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ProcedurePage.write(notice, page);
        return page.toByteArray();
    }

    /** County, day, pack, consequence and school. */
    private String name(ConsequenceNotice notice) {
        String pack = notice.pack().substring(notice.pack().lastIndexOf('/') + 1);
        String whole = String.join(
                "_",
                FileNames.plain(notice.basis().code()),
                notice.basis().asOf().toString(),
                pack,
                notice.consequence().code(),
                FileNames.plain(notice.whom().code()));
        return names.next(whole, html ? "html" : "md");
    }

    /** The drafts of all counties, by file name. */
    Map<String, byte[]> notices() {
        return Collections.unmodifiableMap(notices);
    }

    /** Whether there is nothing to do about any county. */
    boolean isInOrder() {
        return inOrder;
    }
}
