package org.junheng.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junheng.report.chart.StripPlot.Dot;
import org.junheng.report.chart.StripPlot.Line;
import org.junheng.report.chart.StripPlot.Shape;
import org.junheng.report.chart.StripPlot.Side;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Where things stand on a strip plot. */
class StripPlotTest {
    private static final Line LIMIT = new Line(4.2, "要求 ≥ 4.2", "limit", Side.RIGHT);

    private static Dot dot(double value, String key) {
        return new Dot(value, Shape.CIRCLE, key + " " + value, key);
    }

    private static Element parsed(StripPlot plot) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(plot.svg().html())))
                .getDocumentElement();
    }

    private static List<Element> elements(Element svg, String name, String css) {
        List<Element> found = new ArrayList<>();
        NodeList all = svg.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.getAttribute("class").startsWith(css)) {
                found.add(each);
            }
        }
        return found;
    }

    /** The middle of a circle: its path begins at its left end and is 2r wide. */
    private static double middle(Element dot) {
        String[] path = dot.getAttribute("d").substring(1).split("[ a]", -1);
        return Double.parseDouble(path[0]) + Double.parseDouble(path[2]);
    }

    private static double lineAt(Element svg) {
        String d = elements(svg, "path", "line limit").get(0).getAttribute("d");
        return Double.parseDouble(d.substring(1, d.indexOf(' ')));
    }

    @Test
    void an_axis_is_proportional() {
        Axis axis = new Axis(0, 10, 100, 300);
        assertThat(axis.at(0)).isEqualTo(100);
        assertThat(axis.at(5)).isEqualTo(200);
        assertThat(axis.at(10)).isEqualTo(300);
        assertThat(axis.at(99)).isEqualTo(300);
        assertThat(axis.ticks().stream().map(each -> each.stripTrailingZeros().toPlainString()))
                .containsExactly("0", "5", "10");
    }

    @Test
    void an_axis_of_one_number_has_room_too() {
        Axis axis = Axis.over(7, 7, 0, 100);
        assertThat(axis.at(7)).isBetween(1.0, 99.0);
        assertThat(Axis.over(0, 0, 0, 100).ticks()).isNotEmpty();
    }

    @Test
    void no_dot_stands_on_the_wrong_side_of_the_limit() throws Exception {
        Element svg = parsed(new StripPlot(
                List.of(dot(4.2, "on"), dot(4.1999, "below"), dot(4.2001, "above"), dot(1, "far"), dot(6, "high")),
                List.of(LIMIT),
                "说"));
        double line = lineAt(svg);
        for (Element each : elements(svg, "path", "dot")) {
            String key = each.getAttribute("data-k");
            assertThat(middle(each) > line).as(key).isEqualTo(!key.equals("below") && !key.equals("far"));
        }
    }

    @Test
    void below_an_upper_limit_the_limit_itself_stands_left() throws Exception {
        Line most = new Line(45, "要求 ≤ 45", "limit", Side.LEFT);
        Element svg =
                parsed(new StripPlot(List.of(dot(45, "on"), dot(46, "over"), dot(20, "few")), List.of(most), "说"));
        double line = lineAt(svg);
        assertThat(elements(svg, "path", "dot").stream()
                        .filter(each -> middle(each) < line)
                        .map(each -> each.getAttribute("data-k")))
                .containsExactlyInAnyOrder("on", "few");
    }

    @Test
    void equal_numbers_are_stacked_and_all_seen() throws Exception {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            dots.add(dot(5, "s" + i));
        }
        List<Element> drawn = elements(parsed(new StripPlot(dots, List.of(LIMIT), "说")), "path", "dot");
        assertThat(drawn).hasSize(200);
        assertThat(drawn.stream().map(each -> each.getAttribute("d"))).doesNotHaveDuplicates();
    }

    @Test
    void one_number_far_away_does_not_press_the_others_together() throws Exception {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            dots.add(dot(4 + i * 0.05, "s" + i));
        }
        dots.add(dot(9_999, "slip"));
        StripPlot plot = new StripPlot(dots, List.of(LIMIT), "说");
        assertThat(plot.beyond()).isEqualTo(1);
        List<Element> drawn = elements(parsed(plot), "path", "dot");
        assertThat(middle(drawn.get(39)) - middle(drawn.get(0))).isGreaterThan(100);
        assertThat(middle(drawn.get(40))).isCloseTo(392, within(4.0));
    }

    @Test
    void labels_are_text() throws Exception {
        Element svg = parsed(new StripPlot(
                List.of(new Dot(1, Shape.TRIANGLE, "</title><script>\"'&", "k\"<")),
                List.of(new Line(2, "<b>", "limit", Side.RIGHT)),
                "\"><x"));
        assertThat(svg.getAttribute("aria-label")).isEqualTo("\"><x");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("</title><script>\"'&");
    }
}
