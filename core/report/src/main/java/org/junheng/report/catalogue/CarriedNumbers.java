package org.junheng.report.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;

/**
 * The numbers that a criterion carries: those of its requirement, of its scope and its formula, and those in the names of what it
 * measures (5年360学时培训完成率).
 */
final class CarriedNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])[0-9]+(?:\\.[0-9]+)?");

    private final Lineage lineage;

    CarriedNumbers(Lineage lineage) {
        this.lineage = lineage;
    }

    /** The numbers that say who is counted. */
    Set<BigDecimal> ofPopulation() {
        return numbers(List.of(Whom.population(lineage.pack().population())));
    }

    Set<BigDecimal> of(Criterion criterion) {
        Measured measured = new Measured(criterion, lineage);
        List<String> texts = new ArrayList<>();
        criterion.requirement().forEach(each -> texts.addAll(each.arguments()));
        lineage.scope(criterion).ifPresent(each -> texts.add(Whom.scope(each, lineage)));
        texts.add(measured.names());
        texts.add(measured.formula());
        measured.inputs().forEach(each -> texts.add(each.name()));
        return numbers(texts);
    }

    private static Set<BigDecimal> numbers(List<String> texts) {
        return texts.stream()
                .flatMap(each -> NUMBER.matcher(each).results())
                .map(each -> new BigDecimal(each.group()).stripTrailingZeros())
                .collect(Collectors.toUnmodifiableSet());
    }
}
