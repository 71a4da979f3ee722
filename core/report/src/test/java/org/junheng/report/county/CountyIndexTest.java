package org.junheng.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page that lists the pages of several counties. */
class CountyIndexTest {
    @Test
    void each_county_has_a_link_and_its_verdicts() throws IOException {
        CountyIndex index = new CountyIndex();
        index.add(Counties.example("dossiers/vetoed-county.json"), "990203-2023-12-31.html");
        index.add(Counties.ofSchools("<b>\"县\"", new int[] {100, 4}), "a b.html");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.write(out);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertThat(page.select("tbody a").eachText()).containsExactly("否决县(虚构)", "<b>\"县\"");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("./990203-2023-12-31.html", "./a%20b.html");
        assertThat(page.select("tbody tr").first().text()).contains("一票否决");
    }
}
