package org.junheng.testkit.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.compiler.Family;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Word;

/** Faults in what a criterion judges: another indicator, fact, group or statistic that could stand there. */
final class OtherFigures {
    private static final String CODE = "code";
    private static final String GROUP = "group";
    private static final String DATED = "dated";
    private static final String STATISTIC = "statistic";
    private static final Map<String, String> STATISTICS = Map.of("cv", "mean", "mean", "cv", "composite-cv", "mean");
    /** Columns that there are for indicators with a group only. */
    private static final String VARIATION = "InterSchoolVariation";
    /** Words that name another fact. */
    private static final Set<String> OF_FACTS = Set.of("notAfter", "agreesWith");

    private final Family family;

    OtherFigures(Family family) {
        this.family = family;
    }

    List<Mutant> of(Criterion criterion) {
        List<Mutant> planted = new ArrayList<>();
        for (String property : List.of(CODE, GROUP, DATED, STATISTIC)) {
            criterion
                    .selector()
                    .field(property)
                    .flatMap(value -> other(criterion, property, value)
                            .map(other -> Mutant.of(
                                    Fault.INDICATOR,
                                    criterion,
                                    Edit.of(criterion).selecting(property, other),
                                    value,
                                    other)))
                    .ifPresent(planted::add);
        }
        named(criterion).ifPresent(planted::add);
        return planted;
    }

    private Optional<String> other(Criterion criterion, String property, String value) {
        return switch (property) {
            case STATISTIC -> Optional.ofNullable(STATISTICS.get(value));
            case GROUP -> group(criterion, value);
            case DATED -> fact(criterion.selector().field("about").orElse(""), value);
            default ->
                criterion.selector().field("about").isPresent()
                        ? fact(criterion.selector().field("about").orElseThrow(), value)
                        : indicator(criterion, value);
        };
    }

    /** The next indicator that could be written there. */
    private Optional<String> indicator(Criterion criterion, String code) {
        return family.definitions(code)
                .findFirst()
                .flatMap(own -> family.pack().indicators().stream()
                        .filter(each ->
                                !each.code().equals(code) && each.holder().equals(own.holder()))
                        .filter(each ->
                                criterion.selector().stage().map(each::isFor).orElse(true))
                        .filter(each -> !each.group().isEmpty()
                                || !criterion.selector().type().equals(VARIATION))
                        .map(IndicatorDefinition::code)
                        .findFirst());
    }

    /** The next group that another criterion judges in the same columns, so that there are some. */
    private Optional<String> group(Criterion criterion, String group) {
        return Stream.concat(Stream.of(family.pack()), family.ancestors().stream())
                .flatMap(each -> each.criteria().stream())
                .filter(each -> each.selector()
                                .type()
                                .equals(criterion.selector().type())
                        && each.selector().stage().equals(criterion.selector().stage()))
                .flatMap(each -> each.selector().field(GROUP).stream())
                .filter(each -> !each.equals(group))
                .findFirst();
    }

    /** The next fact of the same holder and type. */
    private Optional<String> fact(String holder, String code) {
        Stream<FactDefinition> known = family.pack().facts().stream()
                .filter(each -> each.holder().equals(holder) || each.holder().startsWith(holder + "/"));
        List<FactDefinition> all = known.toList();
        return all.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .flatMap(own -> all.stream()
                        .filter(each -> !each.code().equals(code)
                                && each.holder().equals(own.holder())
                                && each.type() == own.type())
                        .map(FactDefinition::code)
                        .findFirst());
    }

    /** The fact that a word names. */
    private Optional<Mutant> named(Criterion criterion) {
        Word word = criterion.requirement().get(0);
        if (!OF_FACTS.contains(word.name())) {
            return Optional.empty();
        }
        String code = word.arguments().get(0);
        return Stream.of(criterion.selector().field("about").orElse(""), FactDefinition.COUNTY)
                .flatMap(holder -> fact(holder, code).stream())
                .findFirst()
                .map(other -> new Word(word.name(), List.of(other)))
                .map(other -> Mutant.of(
                        Fault.INDICATOR,
                        criterion,
                        Edit.of(criterion).saying(0, other),
                        OtherWords.text(word),
                        OtherWords.text(other)));
    }
}
