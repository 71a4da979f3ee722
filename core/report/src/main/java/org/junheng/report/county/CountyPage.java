package org.junheng.report.county;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.report.CountyReport;
import org.junheng.report.Evaluated;
import org.junheng.report.HtmlPage;
import org.junheng.report.Markup;

/**
 * The report of a county as one HTML file that needs nothing else: verdicts and what blocks them, criteria by outcome, how each
 * indicator lies over the schools, coefficients of variation, schools by what they miss, and every finding. A host can add to it:
 *
 * <pre>{@code
 * CountyPage page = CountyPage.standard()
 *         .withColumn(SchoolColumn.text("联系人", (county, school) -> contacts.get(school.code())))
 *         .with(new PageSection("县里的说明", county -> Markup.text("整改方案见附件").in("p")));
 * page.write(new Evaluated(dossier, evaluation, evaluator.packs()), out);
 * }</pre>
 */
public final class CountyPage implements CountyReport {
    private static final String TEMPLATE = "county/county.html.peb";

    private final List<SchoolColumn> columns;
    private final List<PageSection> sections;

    private CountyPage(List<SchoolColumn> columns, List<PageSection> sections) {
        this.columns = List.copyOf(columns);
        this.sections = List.copyOf(sections);
    }

    /** The page without additions. */
    public static CountyPage standard() {
        return new CountyPage(List.of(), List.of());
    }

    /** The same page with one more column at the end of the table of schools. */
    public CountyPage withColumn(SchoolColumn column) {
        return new CountyPage(plus(columns, column), sections);
    }

    /** The same page with one more section at its end. */
    public CountyPage with(PageSection section) {
        return new CountyPage(columns, plus(sections, section));
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    @Override
    public void write(Evaluated county, OutputStream out) throws IOException {
        List<Added> added = sections.stream()
                .map(each -> new Added(each.title(), each.content().apply(county)))
                .toList();
        HtmlPage.write(TEMPLATE, Map.of("county", new CountyContent(county, columns), "added", added), out);
    }

    /**
     * A section of the host.
     *
     * @param title its heading
     * @param content what stands below
     */
    record Added(String title, Markup content) {}
}
