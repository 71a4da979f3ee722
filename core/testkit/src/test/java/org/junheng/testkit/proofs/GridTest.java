package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dossiers are looked for among readable numbers first: small before large, whole before broken, negative last. */
class GridTest {
    private static final Grid WHOLE = new Grid(true, false, 100);
    private static final Grid BROKEN = new Grid(false, false, 100);
    private static final Grid NEGATIVE = new Grid(true, true, 100);

    private static Figure amount(String min, String max) {
        Figure.Range range = new Figure.Range(decimal(min), decimal(max), 2, false);
        return Figure.of("school", "amount", range);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static List<Long> steps(Grid grid, Figure figure) {
        Figure.Range steps = grid.steps(figure);
        return List.of(
                steps.min().orElseThrow().longValueExact(),
                steps.max().orElseThrow().longValueExact());
    }

    @Test
    void readableNumbersComeFirst() {
        assertThat(Grid.all())
                .startsWith(
                        new Grid(true, false, 100),
                        new Grid(false, false, 100),
                        new Grid(true, false, 10_000),
                        new Grid(false, false, 10_000))
                .endsWith(new Grid(true, true, 1_000_000_000), new Grid(false, true, 1_000_000_000))
                .hasSize(16);
        assertThat(Grid.all().stream().map(Grid::isNegative).toList().lastIndexOf(false))
                .isEqualTo(7);
    }

    @Test
    void aStepIsOneOrTheLastDecimal() {
        assertThat(WHOLE.step(amount("", ""))).isEqualByComparingTo("1");
        assertThat(BROKEN.step(amount("", ""))).isEqualByComparingTo("0.01");
    }

    /** From 0 to 100 steps where the dictionary names no bounds; below 0 only where that is asked for. */
    @Test
    void withoutBoundsThereAreSoManySteps() {
        assertThat(steps(WHOLE, amount("", ""))).containsExactly(0L, 100L);
        assertThat(steps(NEGATIVE, amount("", ""))).containsExactly(-100L, 100L);
        assertThat(steps(NEGATIVE, amount("0", ""))).containsExactly(0L, 100L);
    }

    /** 0.5 to 3.7 holds the whole numbers 1 to 3, and 50 to 370 hundredths, of which 100 are tried. */
    @Test
    void boundsAreKeptTo() {
        assertThat(steps(WHOLE, amount("0.5", "3.7"))).containsExactly(1L, 3L);
        assertThat(steps(BROKEN, amount("0.5", "3.7"))).containsExactly(50L, 100L);
        assertThat(steps(BROKEN, amount("0.5", "0.7"))).containsExactly(50L, 70L);
    }

    /** A figure that is never less than 1,000 is tried with 1,000. */
    @Test
    void aLeastNumberBeyondTheLimitIsTheOnlyOne() {
        assertThat(steps(WHOLE, amount("1000", ""))).containsExactly(1000L, 1000L);
    }
}
