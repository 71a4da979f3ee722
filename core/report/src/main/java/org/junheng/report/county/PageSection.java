package org.junheng.report.county;

import java.util.function.Function;
import org.junheng.report.Evaluated;
import org.junheng.report.Markup;

/**
 * A section that a host adds to the page, behind the page's own.
 *
 * <pre>{@code
 * CountyPage page = CountyPage.standard()
 *         .with(new PageSection("县里的说明", county -> Markup.text(remark).in("p")));
 * }</pre>
 *
 * @param title its heading, as text
 * @param content what stands below the heading
 */
public record PageSection(String title, Function<Evaluated, Markup> content) {}
