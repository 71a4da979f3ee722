package org.junheng.report.county;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Verdict;
import org.junheng.report.Evaluated;
import org.junheng.report.HtmlPage;
import org.junheng.report.Mark;

/** A page that lists the pages of several counties in one folder, with their verdicts. Remembers no more than it lists. */
public final class CountyIndex {
    private final List<Row> rows = new ArrayList<>();

    /**
     * Adds a county.
     *
     * @param file the name of its page in the same folder
     */
    public void add(Evaluated county, String file) {
        Evaluation evaluation = county.evaluation();
        Criteria criteria = new Criteria(county);
        rows.add(new Row(
                file,
                evaluation.county().name(),
                evaluation.county().code(),
                evaluation.asOf().toString(),
                county.dossier().schools().size(),
                evaluation.verdicts().stream()
                        .map(each -> Said.of(each, criteria))
                        .toList()));
    }

    /** Writes the page; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        HtmlPage.write("county/index.html.peb", Map.of("rows", rows), out);
    }

    /**
     * A county.
     *
     * @param file the name of its page
     * @param name its name
     * @param code its code
     * @param asOf the date of the evaluation
     * @param schools how many schools it handed in
     * @param verdicts one for each view
     */
    record Row(String file, String name, String code, String asOf, int schools, List<Said> verdicts) {}

    /**
     * A verdict.
     *
     * @param document what people call the document for short
     * @param mark what it says
     */
    record Said(String document, Mark mark) {
        static Said of(Verdict verdict, Criteria criteria) {
            return new Said(criteria.document(verdict.view()), Mark.of(verdict.outcome()));
        }
    }
}
