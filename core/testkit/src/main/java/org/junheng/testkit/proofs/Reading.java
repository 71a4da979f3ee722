package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.compiler.Bound;
import org.junheng.compiler.Family;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Scope;
import org.junheng.packs.Selector;

/** Reads what single criteria of one pack ask: a number of one indicator, held against a limit, or a yes. */
final class Reading {
    private final Family family;
    private final Sight sight;

    Reading(Family family) {
        this.family = family;
        this.sight = Sight.of(family);
    }

    Sight sight() {
        return sight;
    }

    Clause clause(Criterion criterion) {
        return new Clause(criterion, family);
    }

    /**
     * What a criterion asks, of each kind of subject and each item that it is about.
     *
     * @throws OutsideException if formulas cannot say it
     */
    List<Asked> read(Criterion criterion) {
        Selector selector = criterion.selector();
        List<Asked> asked = switch (selector.type()) {
            case "SectionIndicator" -> ofSections(criterion);
            case "SchoolIndicator", "RecordIndicator", "CountyIndicator", "ClassIndicator" -> ofOthers(criterion);
            case "InterSchoolVariation" -> ofVariations(criterion);
            case "CompositeVariation" -> ofComposites(criterion);
            case "FlagOf" -> ofFlag(criterion);
            default -> throw new OutsideException("outside." + selector.type());
        };
        if (asked.isEmpty()) {
            throw new OutsideException("outside.nothing");
        }
        return asked;
    }

    private static Stream<Stage> stages(Criterion criterion, Stage... all) {
        return Arrays.stream(all)
                .filter(each -> criterion.selector().stage().map(each::equals).orElse(true));
    }

    private static String code(Criterion criterion) {
        return criterion.selector().field("code").orElseThrow(() -> new OutsideException("outside.nothing"));
    }

    private List<Asked> ofSections(Criterion criterion) {
        return stages(criterion, Stage.values())
                .flatMap(stage -> Optional.ofNullable(sight.ofSections(stage).get(code(criterion))).stream()
                        .map(each -> asked(criterion, About.section(stage), each, "")))
                .toList();
    }

    private List<Asked> ofOthers(Criterion criterion) {
        Optional<String> group = criterion
                .selector()
                .field("group")
                .filter(each -> criterion.selector().field("code").isEmpty());
        if (group.isPresent()) {
            return sight.ofOthers().values().stream()
                    .filter(each -> each.holder().equals(FactDefinition.COUNTY)
                            && each.group().equals(group.get()))
                    .map(each -> asked(criterion, About.COUNTY, each, each.code()))
                    .toList();
        }
        IndicatorDefinition definition = sight.ofOthers().get(code(criterion));
        if (definition == null) {
            throw new OutsideException("outside.nothing");
        }
        if (definition.holder().equals(IndicatorDefinition.CLASS)) {
            return stages(criterion, Stage.PRIMARY, Stage.JUNIOR)
                    .map(stage -> new About(IndicatorDefinition.CLASS, Optional.of(stage)))
                    .map(about -> asked(criterion, about, definition, ""))
                    .toList();
        }
        return List.of(asked(criterion, new About(definition.holder(), Optional.empty()), definition, ""));
    }

    private Asked asked(Criterion criterion, About about, IndicatorDefinition definition, String item) {
        Ratio value = new Terms(sight.dictionary(), about).ratio(definition);
        return asked(criterion, about, item, requirement(criterion, value));
    }

    private Asked asked(Criterion criterion, About about, String item, Requirement requirement) {
        Membership members = new Membership(sight, scope(criterion), about);
        Formula judgeable = Formula.all(requirement.value().isDefined(), members.isKnown());
        return new Asked(
                clause(criterion),
                about,
                item,
                members.applies(),
                judgeable,
                requirement.met(),
                Optional.of(requirement));
    }

    private Optional<Scope> scope(Criterion criterion) {
        return criterion.selector().field("scope").map(sight::scope);
    }

    private static Requirement requirement(Criterion criterion, Ratio value) {
        Bound bound = Bound.of(criterion)
                .orElseThrow(() -> new OutsideException(
                        "outside.word", criterion.requirement().get(0).name()));
        return new Requirement(value, bound.comparator(), Rational.of(bound.number()));
    }

    /** Coefficients of variation are numbers of their own: of how they come from schools nothing is said. */
    private List<Asked> ofVariations(Criterion criterion) {
        Selector selector = criterion.selector();
        List<Asked> asked = new ArrayList<>();
        stages(criterion, Stage.values())
                .forEach(stage -> sight.variations(stage).stream()
                        .filter(each ->
                                selector.field("code").map(each.code()::equals).orElse(true))
                        .filter(each -> selector.field("group")
                                .map(each.group()::equals)
                                .orElse(true))
                        .map(each -> ofCounty(
                                criterion,
                                each.code(),
                                new About("county", Optional.of(stage)),
                                variation(each, stage)))
                        .forEach(asked::add));
        return asked;
    }

    private Asked ofCounty(Criterion criterion, String item, About about, Linear value) {
        Requirement requirement = requirement(criterion, new Ratio(value, Linear.of(Rational.of(1))));
        return asked(criterion, about, item, requirement);
    }

    /** A coefficient belongs to a definition and to who is counted; published, to the code of the indicator alone. */
    private Linear variation(IndicatorDefinition definition, Stage stage) {
        String code = stage.code() + "/" + definition.code();
        Figure published = Figure.of(
                Figure.VARIATION, code, Figure.Range.notNegative(sight.pack().variationDecimals()));
        String exact = published.name() + " " + definition.numerator() + definition.denominator() + who();
        return Linear.of(new Figure(exact, published.place(), published.range()));
    }

    private String who() {
        var population = sight.pack().population();
        return " " + sorted(population.kinds()) + population.teachingPointsFrom() + sorted(population.ownership())
                + population.sponsors().stream().sorted().toList();
    }

    private static <E extends Enum<E>> List<E> sorted(java.util.Set<E> values) {
        return values.stream().sorted().toList();
    }

    /** The plain mean of the coefficients of a group. */
    private List<Asked> ofComposites(Criterion criterion) {
        String group = criterion.selector().field("group").orElseThrow(() -> new OutsideException("outside.nothing"));
        List<Asked> asked = new ArrayList<>();
        stages(criterion, Stage.values()).forEach(stage -> {
            List<Linear> parts = sight.variations(stage).stream()
                    .filter(each -> each.group().equals(group))
                    .map(each -> variation(each, stage))
                    .toList();
            if (!parts.isEmpty()) {
                Linear mean = parts.stream()
                        .reduce(Linear.of(Rational.ZERO), Linear::plus)
                        .times(Rational.of(1).dividedBy(Rational.of(parts.size())));
                asked.add(ofCounty(criterion, "", new About("county", Optional.of(stage)), mean));
            }
        });
        return asked;
    }

    private List<Asked> ofFlag(Criterion criterion) {
        String holder = criterion.selector().field("about").orElse("");
        FactDefinition flag = sight.dictionary()
                .find(holder, code(criterion))
                .orElseThrow(() -> new OutsideException("outside.nothing"));
        Ratio yes = new Ratio(Linear.of(Figure.of(flag)), Linear.of(Rational.of(1)));
        Requirement requirement = new Requirement(yes, Comparator.EXACTLY, Rational.of(1));
        return List.of(asked(criterion, new About(holder, Optional.empty()), "", requirement));
    }
}
