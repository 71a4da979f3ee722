package org.junheng.report.county;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Word;
import org.junheng.report.Exact;
import org.junheng.report.Markup;
import org.junheng.report.chart.StripPlot;
import org.junheng.report.chart.StripPlot.Dot;
import org.junheng.report.chart.StripPlot.Line;
import org.junheng.report.chart.StripPlot.Shape;
import org.junheng.report.chart.StripPlot.Side;

/** How the values of one criterion lie over the sections of one stage: each school against the limit and the floor below it. */
final class Distribution {
    private final Criterion criterion;
    private final Stage stage;
    private final String name;
    private final List<Finding> findings;
    private final Optional<BigDecimal> share;
    private final Whose whose;

    /**
     * A distribution.
     *
     * @param about the criterion and its stage
     * @param findings about a section each, of one criterion and stage
     * @param share how much of the limit the rest has to reach; empty: no criterion says
     */
    Distribution(About about, List<Finding> findings, Optional<BigDecimal> share) {
        this.criterion = about.criterion;
        this.stage = about.stage;
        this.name = about.name;
        this.whose = about.whose;
        this.findings = List.copyOf(findings);
        this.share = share;
    }

    /**
     * What a distribution is about.
     *
     * @param criterion what judges
     * @param stage the stage
     * @param name what people call the indicator
     * @param whose knows the schools
     */
    record About(Criterion criterion, Stage stage, String name, Whose whose) {}

    /** The share that a criterion over the same group leaves to the items that are not met: 余项不低于85%. */
    static Optional<BigDecimal> share(Criteria criteria, Criterion item, Stage stage) {
        return criteria.packs().values().stream()
                .flatMap(pack -> pack.criteria().stream())
                .filter(each -> each.selector().type().equals("SectionItems")
                        && each.selector().field("group").equals(Optional.ofNullable(item.group()))
                        && each.selector().stage().filter(stage::equals).isPresent())
                .flatMap(each -> each.requirement().stream())
                .filter(each -> each.name().equals("theRestAtLeast"))
                .map(Word::arguments)
                .map(each -> new BigDecimal(each.get(0)))
                .findFirst();
    }

    /** The indicator. */
    public String name() {
        return name;
    }

    /** The criterion's id. */
    public String criterion() {
        return criterion.id();
    }

    Stage stage() {
        return stage;
    }

    /** What people call the criterion for short. */
    public String shortTitle() {
        return criterion.title().split(" ", 2)[0];
    }

    /** What is required. */
    public String required() {
        return Said.required(findings.get(0));
    }

    /** Its unit. */
    public String unit() {
        return requirement().unit();
    }

    /** How many are met. */
    public long met() {
        return count(Outcome.MET);
    }

    /** How many are not. */
    public long notMet() {
        return count(Outcome.NOT_MET);
    }

    /** How many are not and lie below the floor too. */
    public long low() {
        return measured().stream().filter(each -> shape(each) == Shape.TRIANGLE).count();
    }

    /** Whether a floor below the limit was found. */
    public boolean hasFloor() {
        return floor().isPresent();
    }

    /** The floor in words. */
    public String floorWords() {
        return floor().map(each -> PageWords.text("mark.floor", percent(), plain(each)))
                .orElse("");
    }

    /** How many have no value. */
    public int without() {
        return findings.size() - measured().size();
    }

    private long count(Outcome outcome) {
        return findings.stream().filter(each -> each.outcome() == outcome).count();
    }

    /** The drawing. */
    public Markup svg() {
        return plot().svg();
    }

    /** What stands beyond the end of the axis; empty: nothing does. */
    public String beyond() {
        long count = plot().beyond();
        String greatest = measured().stream()
                .max(Comparator.comparing(Distribution::value))
                .map(Said::measured)
                .orElse("");
        return count == 0 ? "" : PageWords.text("outlier.high", count, greatest);
    }

    List<Finding> findings() {
        return findings;
    }

    private StripPlot plot() {
        Finding.Required required = requirement();
        Side side =
                required.comparator().acceptsLimit() == required.comparator().isLowerBound() ? Side.RIGHT : Side.LEFT;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Double.parseDouble(required.value()),
                PageWords.text("mark.limit", PageWords.sign(required.comparator()), required.value()),
                "limit",
                side));
        floor().ifPresent(each -> lines.add(new Line(each.doubleValue(), floorWords(), "floor", Side.RIGHT)));
        return new StripPlot(measured().stream().map(this::dot).toList(), lines, said());
    }

    private String said() {
        List<Finding> sorted = measured().stream()
                .sorted(Comparator.comparing(Distribution::value))
                .toList();
        return PageWords.text(
                "plot.said",
                name,
                PageWords.stage(stage),
                sorted.size(),
                Said.measured(sorted.get(0)),
                Said.measured(sorted.get(sorted.size() - 1)),
                "",
                required(),
                met(),
                notMet(),
                floor().isPresent() ? percent() : "");
    }

    private Dot dot(Finding finding) {
        Shape shape = shape(finding);
        String word = PageWords.text(
                switch (shape) {
                    case CIRCLE -> "dot.met";
                    case DIAMOND -> "dot.near";
                    case TRIANGLE -> floor().isPresent() ? "dot.low" : "dot.far";
                });
        String owner = whose.owner(finding.subject());
        return new Dot(
                value(finding).rounded(BigDecimal.ZERO, 9).doubleValue(),
                shape,
                PageWords.text("dot", owner, Said.measured(finding), word),
                finding.subject().code());
    }

    private Shape shape(Finding finding) {
        if (finding.outcome() != Outcome.NOT_MET) {
            return Shape.CIRCLE;
        }
        return floor().filter(each -> value(finding).compareTo(each) >= 0).isPresent() ? Shape.DIAMOND : Shape.TRIANGLE;
    }

    private List<Finding> measured() {
        return findings.stream().filter(each -> each.measured() != null).toList();
    }

    private static Rational value(Finding finding) {
        Finding.Measured measured = finding.measured();
        if (measured == null) {
            throw new IllegalStateException("nothing was measured: " + finding.message());
        }
        return Exact.written(measured.exact());
    }

    private Finding.Required requirement() {
        return Optional.ofNullable(findings.get(0).required()).orElseThrow();
    }

    /** Only where more is better: a share of a limit from above would be less than the limit. */
    private Optional<BigDecimal> floor() {
        return share.filter(each -> requirement().comparator().isLowerBound())
                .map(each -> each.multiply(new BigDecimal(requirement().value())));
    }

    private String percent() {
        return share.map(each -> plain(each.movePointRight(2))).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static boolean isShown(Seen seen) {
        Finding finding = seen.finding();
        return finding.subject().type() == Subject.Type.SECTION
                && finding.subject().stage() != null
                && finding.indicator() != null
                && finding.required() != null
                && !finding.check();
    }
}
