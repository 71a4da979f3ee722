package org.junheng.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.Criterion;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junheng.packs.Scope.Condition;
import org.junheng.packs.Selector;
import org.junheng.packs.Years;

/** Who is judged, in words. */
final class Whom {
    private Whom() {}

    /** The subjects of a criterion. */
    static String subject(Criterion criterion, Measured measured, Lineage lineage) {
        Selector selector = criterion.selector();
        String records = measured.records();
        String subject = text(selector, records.isEmpty() ? "" : lineage.recordName(records));
        return selector.field("period")
                .map(period -> CatalogueWords.text("subject.every", subject, CatalogueWords.text("period." + period)))
                .orElse(subject);
    }

    private static String text(Selector selector, String record) {
        String stages = selector.stage().map(CatalogueWords::stage).orElseGet(() -> CatalogueWords.text("stages"));
        String key = "subject." + selector.type();
        if (CatalogueWords.has(key)) {
            return CatalogueWords.text(key, stages, record, years(selector));
        }
        String about = selector.field("about").orElse(FactDefinition.COUNTY);
        return CatalogueWords.text("subject.of." + (about.contains("/") ? "record" : about), "", record);
    }

    private static String years(Selector selector) {
        return selector.field("years")
                .flatMap(Years::parse)
                .map(years -> years.first() == years.last() ? "" + years.first() : years.first() + "—" + years.last())
                .orElse("");
    }

    /** A part of the subjects, by its name and its conditions. */
    static String scope(Scope scope, Lineage lineage) {
        List<String> parts = new ArrayList<>();
        parts.add(CatalogueWords.joined("kind.", scope.kinds()));
        parts.add(CatalogueWords.joined("locale.", scope.locales()));
        parts.add(CatalogueWords.joined("ownership.", scope.ownership()));
        Boolean boarding = scope.boarding();
        if (boarding != null) {
            parts.add(CatalogueWords.text(boarding ? "scope.boarding" : "scope.day"));
        }
        Terms terms = new Terms(lineage);
        scope.conditions().forEach(each -> parts.add(condition(each, terms.name(each.figure(), scope.holder()))));
        if (scope.uncounted()) {
            parts.add(CatalogueWords.text("scope.uncounted"));
        }
        parts.removeIf(String::isEmpty);
        return CatalogueWords.text("scope", scope.name(), String.join(CatalogueWords.text("semicolon"), parts));
    }

    private static String condition(Condition condition, String figure) {
        if (condition.comparator() != null) {
            String sign = CatalogueWords.ofEngine(
                    "comparator." + condition.comparator().name());
            return CatalogueWords.text("scope.limit", figure, sign, condition.value());
        }
        String key = "scope." + condition.value();
        return CatalogueWords.text(CatalogueWords.has(key) ? key : "scope.word", figure, condition.value());
    }

    /** Who is counted at all. */
    static String population(Population population) {
        return CatalogueWords.text(
                "population",
                CatalogueWords.joined("kind.", population.kinds()),
                population.teachingPointsFrom() > 0 ? population.teachingPointsFrom() : "",
                CatalogueWords.joined("ownership.", population.ownership()),
                CatalogueWords.joined(population.sponsors().stream()
                        .sorted()
                        .map(String::valueOf)
                        .toList()));
    }
}
