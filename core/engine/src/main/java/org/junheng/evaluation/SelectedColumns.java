package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Column;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Level;
import org.junheng.packs.Selector;

/** The columns that only some rule asks for by name: those over scopes, and over subjects other than sections. */
final class SelectedColumns {
    private final List<Dossier> batch;
    private final BatchRows rows;
    private final LocalDate date;

    SelectedColumns(List<Dossier> batch, LocalDate date) {
        this.batch = batch;
        this.rows = new BatchRows(batch);
        this.date = date;
    }

    /** What the rules of one level of a pack ask for, each column once. */
    Collection<Column> of(PackRules pack, Level level) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (Criterion criterion : pack.pack().criteria()) {
            if (criterion.level() == level) {
                add(pack, criterion.selector(), columns);
            }
        }
        group(columns.values());
        return columns.values();
    }

    private void add(PackRules pack, Selector selector, Map<String, Column> columns) {
        String scope = selector.field("scope").orElse("");
        switch (selector.type()) {
            case "SectionIndicator" -> {
                if (!scope.isEmpty()) {
                    sections(pack, selector, scope)
                            .forEach(each -> columns.putIfAbsent("section/" + each.key() + each.code(), each));
                }
            }
            case "YearsSince" -> {
                FactDefinition fact = pack.dictionary()
                        .find(FactDefinition.COUNTY, selector.field("code").orElseThrow())
                        .orElseThrow();
                columns.putIfAbsent("years/" + fact.code(), new YearsColumn(batch, fact, date));
            }
            case "DateOf", "FlagOf", "PeriodCount" -> {
                String key = selector.type() + new TreeMap<>(selector.fields());
                columns.computeIfAbsent(key, each -> ofFacts(pack, selector));
            }
            case "SeriesIndicator" -> {
                String years = selector.field("years").orElse("");
                for (IndicatorDefinition definition : definitions(pack, selector)) {
                    String key = "series/" + definition.code() + "/" + years;
                    columns.computeIfAbsent(key, each -> new SeriesColumn(batch, pack, definition, years, date));
                }
            }
            case "CountyIndicator", "SchoolIndicator", "ClassIndicator", "RecordIndicator" -> {
                RowColumn.Where where =
                        new RowColumn.Where(scope, selector.stage().orElse(null), date);
                for (IndicatorDefinition definition : definitions(pack, selector)) {
                    String key = "row/" + definition.code() + "/" + scope + "/" + selector.stage();
                    columns.computeIfAbsent(key, each -> RowColumn.of(rows, pack, definition, where));
                }
            }
            default -> {
                // the others do not depend on what rules ask for
            }
        }
    }

    private Column ofFacts(PackRules pack, Selector selector) {
        return switch (selector.type()) {
            case "DateOf" -> new DateColumn(new FactRows(rows, pack, selector), date);
            case "FlagOf" -> new FlagColumn(new FactRows(rows, pack, selector));
            default -> new PeriodColumn(rows, pack, selector, date);
        };
    }

    private static List<IndicatorDefinition> definitions(PackRules pack, Selector selector) {
        Optional<String> code = selector.field("code");
        return code.isPresent()
                ? pack.indicator(code.get()).stream().toList()
                : pack.indicatorsOfCounty(selector.field("group").orElseThrow());
    }

    private List<SectionColumn> sections(PackRules pack, Selector selector, String scope) {
        List<SectionColumn> columns = new ArrayList<>();
        ScopeMembership test = new ScopeMembership(pack, pack.scope(scope));
        for (Stage stage : Stage.values()) {
            if (selector.stage().map(stage::equals).orElse(true)) {
                SectionRows counted = SectionRows.of(batch, test, stage);
                for (IndicatorDefinition definition : pack.indicators(stage)) {
                    if (selector.field("code").map(definition.code()::equals).orElse(true)) {
                        columns.add(new SectionColumn(batch, definition, pack.dictionary(), stage, counted, scope));
                    }
                }
            }
        }
        return columns;
    }

    /** Tells indicators of counties which others are of their group. */
    private static void group(Collection<Column> columns) {
        List<RowColumn.OfCounties> all = columns.stream()
                .filter(RowColumn.OfCounties.class::isInstance)
                .map(RowColumn.OfCounties.class::cast)
                .toList();
        for (RowColumn.OfCounties column : all) {
            column.among(all.stream()
                    .filter(each ->
                            each.group().equals(column.group()) && each.scope().equals(column.scope()))
                    .toList());
        }
    }
}
