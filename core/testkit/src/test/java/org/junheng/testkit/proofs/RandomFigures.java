package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;

/** Figures of one subject, at random, as many of them near what criteria ask for as far from it. */
final class RandomFigures {
    private static final List<Integer> SIZES = List.of(1, 2, 10, 100, 3000);

    private final Random random;
    private final About about;
    private final Map<String, Rational> byPlace = new TreeMap<>();

    RandomFigures(Random random, About about) {
        this.random = random;
        this.about = about;
        school();
    }

    /** A school of any kind with one section; of schools and records not one of the senior stage alone. */
    private void school() {
        List<SchoolKind> kinds = Arrays.stream(SchoolKind.values())
                .filter(each -> about.stage().map(each.stages()::contains).orElse(true))
                .toList();
        SchoolKind kind = kinds.get(random.nextInt(kinds.size()));
        List<Stage> stages = Arrays.stream(Stage.values())
                .filter(each -> kind.stages().contains(each) && each != Stage.SENIOR)
                .toList();
        Stage stage = about.stage().orElseGet(() -> stages.get(random.nextInt(stages.size())));
        byPlace.put(
                "attribute:kind", Rational.of(Arrays.asList(SchoolKind.values()).indexOf(kind)));
        for (Stage each : Stage.values()) {
            byPlace.put("students:" + each.code(), Rational.of(each == stage ? 1 + size() : 0));
        }
    }

    private int size() {
        return random.nextInt(SIZES.get(random.nextInt(SIZES.size())));
    }

    Map<Figure, Rational> of(Set<Figure> figures) {
        Map<Figure, Rational> numbers = new TreeMap<>();
        figures.forEach(
                each -> numbers.put(each, byPlace.computeIfAbsent(each.place().toString(), place -> number(each))));
        return numbers;
    }

    private Rational number(Figure figure) {
        Figure.Range range = figure.range();
        if (figure.place().holder().equals(Figure.RECORDS)
                || figure.place().holder().equals(Figure.CLASSES)) {
            return Rational.of(1 + random.nextInt(40));
        }
        if (figure.place().holder().equals(Figure.ATTRIBUTE)) {
            int most = range.max()
                    .orElseThrow()
                    .subtract(range.min().orElseThrow())
                    .intValueExact();
            return Rational.of(range.min().orElseThrow().longValueExact() + random.nextInt(most + 1));
        }
        BigDecimal least = range.min().orElse(BigDecimal.ZERO);
        BigDecimal steps = BigDecimal.valueOf(size()).movePointLeft(random.nextBoolean() ? 0 : range.decimals());
        BigDecimal number = least.add(steps);
        return Rational.of(range.max().map(number::min).orElse(number));
    }
}
