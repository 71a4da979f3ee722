package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.junheng.report.years.Change;
import org.junheng.report.years.CountyYears;
import org.junheng.report.years.Edge;
import org.junheng.report.years.Interval;
import org.junheng.report.years.Series;
import org.junheng.report.years.StatisticSeries;
import org.junheng.report.years.Warning;
import org.junheng.report.years.Year;

/** Writes years side by side for people: what changed first, then what may change next, then the numbers. */
final class YearsText {
    private static final int INDENT = 2;

    private final Style style;
    private final Page page;

    YearsText(Style style, Page page) {
        this.style = style;
        this.page = page;
    }

    void print(CountyYears all) {
        String title = Width.harmless(Words.text(
                "years.head",
                all.county().name(),
                all.county().code(),
                all.years().size()));
        page.line(style.bold(title));
        page.line("=".repeat(Math.min(Width.of(title), page.width())));
        all.years().forEach(this::year);
        all.intervals().forEach(this::interval);
        heading(Words.text("years.warnings", all.warnings().size(), all.near().toPlainString()));
        all.warnings().forEach(this::warning);
        heading(Words.text("years.edges", all.edges().size()));
        all.edges().forEach(this::edge);
        statistics(all);
        county(all);
    }

    private void heading(String text) {
        page.blank();
        page.line(style.bold(text));
    }

    private void say(String text) {
        page.paragraph(Width.harmless(text), INDENT);
    }

    private void year(Year year) {
        List<String> verdicts = year.verdicts().stream()
                .map(each ->
                        Words.text("years.verdict", each.document(), each.mark().word()))
                .toList();
        page.paragraph(
                Width.harmless(Words.text(
                        "years.year",
                        year.asOf(),
                        String.join(Words.text("years.and"), verdicts),
                        year.schools(),
                        year.students(),
                        year.count("NOT_MET"),
                        year.count("NO_DATA"))),
                0);
    }

    private void interval(Interval interval) {
        heading(Words.text("years.interval", interval.from(), interval.to()));
        interval.rules()
                .forEach(each -> say(Words.text(
                        "years.rule", each.kind().word(), each.title(), each.id(), each.before(), each.after())));
        interval.schools()
                .forEach(each ->
                        say(Words.text("years.school", each.kind().word(), each.name(), each.code(), each.detail())));
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> changes = interval.changes(kind);
            if (!changes.isEmpty()) {
                page.line(Width.blanks(INDENT) + Words.text("years.kind", kind.word(), changes.size()));
                changes.forEach(this::change);
            }
        }
        if (interval.changes().isEmpty()) {
            say(Words.text("years.same"));
        }
    }

    private void change(Change change) {
        String sentence = Words.text(
                "years.change",
                change.subject().shown(),
                change.judged(),
                side(change.before()),
                side(change.after()),
                change.after().required(),
                change.citation(),
                change.rule(),
                change.after().note());
        page.paragraph(Width.harmless(sentence), 2 * INDENT);
    }

    private static String side(Change.Side side) {
        return Words.text("years.side", side.mark().word(), side.measured());
    }

    private void warning(Warning warning) {
        Series series = warning.series();
        say(Words.text(
                "years.warning",
                warning.kind().word(),
                series.subject().shown(),
                series.title(),
                series.values(),
                series.last().required(),
                warning.detail()));
    }

    private void edge(Edge edge) {
        Series series = edge.series();
        say(Words.text(
                "years.edge",
                edge.kind().word(),
                series.subject().shown(),
                series.title(),
                series.last().value(),
                series.last().required()));
    }

    private void statistics(CountyYears all) {
        if (all.statistics().isEmpty()) {
            return;
        }
        heading(Words.text("years.statistics"));
        Table table = new Table("lll");
        table.add(row(List.of("", Words.text("years.means"), Words.text("years.variations"))));
        for (StatisticSeries each : all.statistics()) {
            String name = Words.text(
                    "years.staged", each.mean().judged(), each.mean().subject().stageWord());
            table.add(row(List.of(name, points(each.mean()), points(each.variation()))));
        }
        table.print(INDENT, page);
    }

    private void county(CountyYears all) {
        if (all.countyIndicators().isEmpty()) {
            return;
        }
        heading(Words.text("years.county"));
        Table table = new Table("ll");
        all.countyIndicators().forEach(each -> table.add(row(List.of(each.judged(), points(each)))));
        table.print(INDENT, page);
    }

    private static List<Table.Cell> row(List<String> texts) {
        return texts.stream().map(Table.Cell::of).toList();
    }

    /** The values, each behind the first with its direction. */
    private static String points(Series series) {
        List<String> points = new ArrayList<>();
        series.points().stream()
                .filter(each -> !each.value().isEmpty())
                .forEach(each -> points.add((each.step().sign() + each.value()).strip()));
        return String.join("  ", points);
    }
}
