package org.junheng.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Laws of the page that hold for every name and number. */
class CountyPageProperties {
    @Property(tries = 25)
    void contributions_make_up_the_whole_and_names_are_text(
            @ForAll @NotBlank @StringLength(max = 30) String name,
            @ForAll @IntRange(min = 1, max = 3000) int students,
            @ForAll @IntRange(max = 90) int teachers) {
        String text = "校" + name.replaceAll("\\p{Cntrl}|\\p{Cs}|\\p{Cn}", "") + "末";
        Document page = Jsoup.parse(Counties.html(
                Counties.ofSchools(text, new int[] {students, teachers}, new int[] {777, 70}, new int[] {50, 1})));
        assertThat(page.select("table.schools bdi").stream().map(Element::wholeText))
                .contains(text);
        double sum = page.select("details.contributions tbody td:nth-child(5)").stream()
                .mapToDouble(each -> Double.parseDouble(each.text()))
                .sum();
        // three shares, each rounded to one decimal
        assertThat(sum).isBetween(99.8, 100.2);
    }
}
