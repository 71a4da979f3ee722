package org.junheng.report.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.RecordCount;
import org.junheng.packs.Selector;

/** What a criterion measures: its unit, how it is computed, and the figures that it needs. */
final class Measured {
    private static final String CODE = "code";
    private static final String GROUP = "group";
    private static final String ABOUT = "about";

    private final Criterion criterion;
    private final Lineage lineage;
    private final Terms terms;
    private final List<IndicatorDefinition> indicators;

    Measured(Criterion criterion, Lineage lineage) {
        this.criterion = criterion;
        this.lineage = lineage;
        this.terms = new Terms(lineage);
        this.indicators = indicators(criterion.selector(), lineage);
    }

    /** The definitions that the criterion's pattern selects; none if it looks at something else than indicators. */
    private static List<IndicatorDefinition> indicators(Selector selector, Lineage lineage) {
        Set<String> holders = holders(selector.type());
        return lineage.indicators()
                .filter(each -> holders.isEmpty()
                        ? selector.type().equals("RecordIndicator")
                                && each.holder().contains("/")
                                && !each.holder().equals(FactDefinition.COUNTY_SERIES)
                        : holders.contains(each.holder()))
                .filter(each -> selector.field(CODE).map(each.code()::equals).orElse(true))
                .filter(each -> selector.field(GROUP).map(each.group()::equals).orElse(true))
                .filter(each -> selector.stage().map(each::isFor).orElse(true))
                .toList();
    }

    private static Set<String> holders(String type) {
        return switch (type) {
            case "SectionIndicator", "InterSchoolVariation", "CompositeVariation" -> Set.of(FactDefinition.SECTION);
            case "SchoolIndicator" -> Set.of(FactDefinition.SCHOOL);
            case "ClassIndicator" -> Set.of(IndicatorDefinition.CLASS);
            case "CountyIndicator" -> Set.of(FactDefinition.COUNTY);
            case "SeriesIndicator" -> Set.of(FactDefinition.COUNTY_SERIES);
            case "RecordIndicator" -> Set.of();
            default -> Set.of("-");
        };
    }

    /** The holder of the records that it is about, such as {@code school/special-room}; empty: none. */
    String records() {
        return Stream.concat(
                        criterion.selector().field(ABOUT).stream(),
                        indicators.stream().map(IndicatorDefinition::holder))
                .filter(each -> each.contains("/") && !each.endsWith(FactDefinition.SERIES))
                .findFirst()
                .orElse("");
    }

    /** Its unit; a coefficient, a yes or no and a day have none. */
    String unit() {
        return switch (criterion.selector().type()) {
            case "InterSchoolVariation", "CompositeVariation", "ReportedStatistic" -> "";
            case "YearsSince" -> CatalogueWords.text("unit.years");
            case "PeriodCount" -> CatalogueWords.text("unit.records");
            default ->
                indicators.stream()
                        .map(IndicatorDefinition::unit)
                        .distinct()
                        .collect(Collectors.joining(CatalogueWords.text("and")));
        };
    }

    /** What people call the indicators. */
    String names() {
        return Terms.names(indicators);
    }

    /** How it is computed. */
    String formula() {
        String type = criterion.selector().type();
        String key = "formula." + type;
        return switch (type) {
            case "InterSchoolVariation", "CompositeVariation" -> CatalogueWords.text(key, names());
            case "SectionItems", "CountyItems" -> CatalogueWords.text(key, field(GROUP), items());
            case "CountyFindings", "Evidence" -> CatalogueWords.text(key);
            case "ReportedStatistic" ->
                CatalogueWords.text(key, CatalogueWords.text("statistic." + field("statistic")));
            case "YearsSince", "DateOf", "FlagOf" -> CatalogueWords.text(key, terms.name(field(CODE), about()));
            case "PeriodCount" -> counted(key);
            default -> ofIndicators();
        };
    }

    private String ofIndicators() {
        return indicators.size() == 1
                ? terms.formula(indicators.get(0))
                : CatalogueWords.listed(
                        indicators, each -> CatalogueWords.text("formula.named", each.name(), terms.formula(each)));
    }

    private String counted(String key) {
        String record = field("record");
        String kind = about() + "/" + record.replaceFirst("\\[.*", "");
        String counted = RecordCount.parse(record)
                .map(each -> terms.counted(each, about()))
                .orElseGet(() -> lineage.recordName(kind));
        String day =
                lineage.fact(kind, field("dated")).map(FactDefinition::name).orElse(field("dated"));
        return CatalogueWords.text(key, counted, day, CatalogueWords.text("period." + field("period")));
    }

    private String items() {
        return CatalogueWords.joined(lineage.items(field(GROUP)).stream()
                .filter(each ->
                        each.selector().stage().equals(criterion.selector().stage()))
                .map(Criterion::id)
                .toList());
    }

    private String about() {
        return criterion.selector().field(ABOUT).orElse(FactDefinition.COUNTY);
    }

    private String field(String name) {
        return criterion.selector().field(name).orElse("");
    }

    /** What people call a figure that the requirement names. */
    String name(String code) {
        return terms.name(code, holder());
    }

    private String holder() {
        return indicators.isEmpty() ? about() : indicators.get(0).holder();
    }

    /** The figures that it needs, those of its scope among them. */
    List<Input> inputs() {
        Set<Input> inputs = new LinkedHashSet<>();
        indicators.forEach(each -> inputs.addAll(terms.inputs(each)));
        if (indicators.isEmpty() && !field(CODE).isEmpty()) {
            inputs.addAll(terms.inputs(field(CODE), about()));
        }
        if (!field("record").isEmpty()) {
            String kind = about() + "/" + field("record").replaceFirst("\\[.*", "");
            inputs.addAll(terms.inputs(field("record"), about()));
            inputs.addAll(terms.inputs(field("dated"), kind));
        }
        criterion.requirement().stream()
                .filter(each -> Requirement.NAMING.contains(each.name()))
                .forEach(each -> inputs.addAll(terms.inputs(each.arguments().get(0), holder())));
        lineage.scope(criterion)
                .ifPresent(scope ->
                        scope.conditions().forEach(each -> inputs.addAll(terms.inputs(each.figure(), scope.holder()))));
        return List.copyOf(inputs);
    }
}
