package org.junheng.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junheng.report.Evaluated;
import org.junheng.report.Markup;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link CountyPage} promises to hosts. */
class HostAdditionsTest {
    private static final Evaluated COUNTY = Counties.ofSchools("甲校", new int[] {100, 4}, new int[] {300, 24});

    @Test
    void a_host_adds_a_column_and_a_section() {
        Map<String, String> contacts = Map.of("S0", "张<b>三</b>");
        CountyPage page = CountyPage.standard()
                .withColumn(SchoolColumn.text("联系人", (county, school) -> contacts.getOrDefault(school.code(), "")))
                .withColumn(SchoolColumn.markup(
                        "档案", (county, school) -> Markup.text(school.code()).in("code")))
                .with(new PageSection(
                        "县里的<说明>", county -> Markup.text("整改方案见附件 & 清单").in("p").and(Markup.of("<hr>"))));
        Document html = Jsoup.parse(Counties.html(page, COUNTY));
        assertThat(html.select("table.schools thead th").eachText()).endsWith("联系人", "档案");
        assertThat(html.select("table.schools tbody tr:has(bdi:contains(甲校)) td")
                        .eachText())
                .endsWith("张<b>三</b>", "S0");
        assertThat(html.select("table.schools code").eachText()).containsExactlyInAnyOrder("S0", "S1");
        assertThat(html.select("#added1 h2").text()).isEqualTo("县里的<说明>");
        assertThat(html.select("#added1 p").text()).isEqualTo("整改方案见附件 & 清单");
        assertThat(html.select("#added1 hr")).hasSize(1);
        assertThat(html.select("nav a[href=#added1]")).hasSize(1);
    }

    @Test
    void an_addition_leaves_the_page_that_it_was_added_to_as_it_was() {
        CountyPage page = CountyPage.standard();
        String before = Counties.html(page, COUNTY);
        page.withColumn(SchoolColumn.text("联系人", (county, school) -> ""));
        assertThat(Counties.html(page, COUNTY)).isEqualTo(before).doesNotContain("联系人");
    }
}
