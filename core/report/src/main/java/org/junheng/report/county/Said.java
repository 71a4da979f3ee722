package org.junheng.report.county;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.RecordCount;
import org.junheng.packs.SeriesTerm;
import org.junheng.report.Mark;

/** Says the numbers of findings as the evaluation prints them, and facts by the names that the packs give them. */
final class Said {
    private final Criteria criteria;
    private final Map<String, Optional<FactDefinition>> known = new HashMap<>();

    Said(Criteria criteria) {
        this.criteria = criteria;
    }

    /** What was measured; empty if nothing was. */
    static String measured(Finding finding) {
        Finding.Measured measured = finding.measured();
        return measured == null ? "" : PageWords.text("measured", measured.value(), measured.unit());
    }

    /** What was required; empty if it is no number. */
    static String required(Finding finding) {
        Finding.Required required = finding.required();
        return required == null
                ? ""
                : PageWords.text("required", PageWords.sign(required.comparator()), required.value(), required.unit());
    }

    /** What is missing in raw units, or else by how much it is missed; empty if nothing is. */
    static String gap(Finding finding) {
        Finding.Required required = finding.required();
        Finding.Measured measured = finding.measured();
        if (finding.outcome() != Outcome.NOT_MET || required == null || measured == null) {
            return "";
        }
        String key = required.comparator().isUpperBound() ? "over" : "short";
        Finding.Shortfall shortfall = finding.shortfall();
        if (shortfall != null) {
            return PageWords.text(key, shortfall.value(), shortfall.unit());
        }
        String margin = finding.margin();
        return margin == null || !margin.startsWith("-")
                ? ""
                : PageWords.text(key, margin.substring(1), measured.unit());
    }

    /** The facts that were used, with their values as given; of items that are counted, those that are met are not named. */
    List<String> inputs(Finding finding) {
        return finding.inputs().entrySet().stream()
                .filter(each -> !each.getValue().equals(Outcome.MET.name()))
                .map(each -> input(finding, each))
                .toList();
    }

    private String input(Finding finding, Map.Entry<String, String> input) {
        Optional<FactDefinition> fact = fact(finding, input.getKey());
        String unit = fact.map(FactDefinition::unit).orElse("");
        return PageWords.text("input", name(finding, input.getKey()), value(input.getValue()), unit);
    }

    private static String value(String value) {
        if (PageWords.has("flag." + value)) {
            return PageWords.text("flag." + value);
        }
        return Stream.of(Outcome.values())
                .filter(each -> each.name().equals(value))
                .map(each -> Mark.of(each).word())
                .findFirst()
                .orElse(value);
    }

    /** The facts that are missing, by name. */
    List<String> missing(Finding finding) {
        return finding.missing().stream()
                .map(each -> name(finding, each))
                .distinct()
                .toList();
    }

    /** What people call a fact, or whatever else a finding names by a code; the code if nobody knows. */
    String name(Finding finding, String code) {
        Optional<RecordCount> count = RecordCount.parse(code);
        if (count.isPresent()) {
            return PageWords.text(
                    "input.records", count.get().kind(), count.get().word());
        }
        Optional<SeriesTerm> series = SeriesTerm.parse(code);
        if (series.isPresent()) {
            return PageWords.text(
                    "input.records",
                    name(finding, series.get().code()),
                    series.get().when());
        }
        String last = code.substring(code.lastIndexOf('/') + 1);
        return fact(finding, last)
                .map(FactDefinition::name)
                .or(() -> indicator(last))
                .or(() -> Optional.of(PageWords.ofEngine("part." + last)).filter(each -> !each.isEmpty()))
                .or(() -> Optional.of("input." + last).filter(PageWords::has).map(PageWords::text))
                .orElse(code);
    }

    private Optional<String> indicator(String code) {
        return criteria.packs().values().stream()
                .flatMap(pack -> pack.indicators().stream())
                .filter(each -> each.code().equals(code))
                .map(IndicatorDefinition::name)
                .findFirst();
    }

    /** Several records may have a fact of the same code: that of the finding's own kind is meant. */
    private Optional<FactDefinition> fact(Finding finding, String code) {
        String kind = kind(finding.subject());
        return known.computeIfAbsent(kind + " " + code, key -> find(kind, code));
    }

    private Optional<FactDefinition> find(String kind, String code) {
        return criteria.packs().values().stream()
                .flatMap(pack -> pack.facts().stream())
                .filter(each -> each.code().equals(code))
                .min(Comparator.comparing(each -> !each.holder().endsWith(kind)));
    }

    private static String kind(Subject subject) {
        return switch (subject.type()) {
            case ROOM, RECORD -> "/" + subject.code().split("/", -1)[1];
            case COUNTY -> FactDefinition.COUNTY;
            case SERIES -> FactDefinition.SERIES;
            case SCHOOL, SECTION, CLASS -> FactDefinition.SCHOOL;
        };
    }
}
