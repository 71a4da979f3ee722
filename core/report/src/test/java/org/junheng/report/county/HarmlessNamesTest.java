package org.junheng.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a school is called is text and nothing else. */
class HarmlessNamesTest {
    static List<String> names() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "]]></title></svg><b>x</b>",
                "&lt;b&gt; &amp;",
                "{{ county }} {% include 'x' %}",
                "𠮷野家小学",
                "\u202Egnp.学小",
                "行\u2028分\u2029隔",
                "很".repeat(400),
                "a".repeat(2_000));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_shown_as_it_is(String name) {
        String html = Counties.html(Counties.ofSchools(name, new int[] {100, 0}, new int[] {300, 24}));
        Document page = org.jsoup.Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img, b, [onmouseover], [onerror]")).isEmpty();
        assertThat(page.select("table.schools tbody bdi").stream().map(Element::wholeText))
                .contains(name);
        assertThat(page.select("h1 bdi").first().wholeText()).isEqualTo(name);
        assertThat(page.select(".dot title").stream().map(Element::wholeText))
                .anyMatch(each -> each.startsWith(name + " "));
        assertThat(page.getElementById("data").data()).doesNotContain("<", "\u2028", "\u2029");
    }
}
