package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What Z3 is asked and what is made of its answers: bounds, cores, the smallest example, and too little time. */
class SolverTest {
    private static final Solver SOLVER = new Solver(Duration.ofSeconds(60));
    private static final Figure COUNT = figure("count", new Figure.Range(number("3"), number("9"), 0, true));
    private static final Figure AMOUNT = figure("amount", new Figure.Range(number("0.25"), number("9"), 2, false));
    private static final Figure FREE = figure("free", new Figure.Range(Optional.empty(), Optional.empty(), 0, true));

    @AfterAll
    static void close() {
        SOLVER.close();
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static Figure figure(String code, Figure.Range range) {
        return Figure.of("county", code, range);
    }

    private static Formula compare(Figure figure, Comparator comparator, String limit) {
        return Formula.compare(Linear.of(figure), comparator, Rational.of(new BigDecimal(limit)));
    }

    private static boolean isPossible(Formula... formulas) {
        return SOLVER.check(List.of(formulas)) instanceof Result.Possible;
    }

    /** Of a count there is nothing between 3 and 4, of an amount there is; neither leaves its bounds. */
    @Test
    void figuresKeepToTheirBounds() {
        assertThat(isPossible(compare(COUNT, Comparator.LESS_THAN, "3"))).isFalse();
        assertThat(isPossible(compare(COUNT, Comparator.AT_MOST, "3"))).isTrue();
        assertThat(isPossible(compare(COUNT, Comparator.MORE_THAN, "9"))).isFalse();
        assertThat(isPossible(compare(COUNT, Comparator.MORE_THAN, "3"), compare(COUNT, Comparator.LESS_THAN, "4")))
                .isFalse();
        assertThat(isPossible(compare(AMOUNT, Comparator.MORE_THAN, "3"), compare(AMOUNT, Comparator.LESS_THAN, "4")))
                .isTrue();
        assertThat(isPossible(compare(AMOUNT, Comparator.LESS_THAN, "0.25"))).isFalse();
        assertThat(isPossible(compare(AMOUNT, Comparator.MORE_THAN, "9"))).isFalse();
        assertThat(isPossible(compare(AMOUNT, Comparator.EXACTLY, "9"))).isTrue();
    }

    /** Third and first exclude each other; the second is not needed for that, and comes not into it. */
    @Test
    void ofWhatIsImpossibleTheSmallestSetIsNamed() {
        List<Formula> tracked = List.of(
                compare(FREE, Comparator.AT_LEAST, "5"),
                compare(FREE, Comparator.AT_LEAST, "2"),
                compare(FREE, Comparator.AT_MOST, "3"));

        assertThat(SOLVER.check(List.of(), tracked)).isEqualTo(new Result.Impossible(List.of(0, 2)));
        assertThat(SOLVER.check(List.of(compare(FREE, Comparator.MORE_THAN, "3")), tracked.subList(1, 3)))
                .isEqualTo(new Result.Impossible(List.of(1)));
        assertThat(SOLVER.check(List.of(), tracked.subList(0, 2))).isInstanceOf(Result.Possible.class);
    }

    private static Map<Figure, Rational> example(Formula... formulas) {
        return SOLVER.example(List.of(formulas)).orElseThrow();
    }

    /** Of 10 or more of students and of something else together: no students, although the other name comes first. */
    @Test
    void theSmallestExampleHasFewStudentsFirst() {
        Figure students = Terms.students(Stage.PRIMARY);
        Linear sum = Linear.of(FREE).plus(Linear.of(students));

        assertThat(example(Formula.compare(sum, Comparator.AT_LEAST, Rational.of(10))))
                .isEqualTo(Map.of(students, Rational.ZERO, FREE, Rational.of(10)));
    }

    /** A figure that the formulas leave open is still one that can be handed in. */
    @Test
    void theSmallestExampleKeepsToTheBounds() {
        assertThat(example(compare(COUNT, Comparator.AT_LEAST, "0"))).isEqualTo(Map.of(COUNT, Rational.of(3)));
        assertThat(example(compare(COUNT, Comparator.MORE_THAN, "5"))).isEqualTo(Map.of(COUNT, Rational.of(6)));
        // 1 is the least whole number; between 0 and 1 there are hundredths
        assertThat(example(compare(AMOUNT, Comparator.AT_LEAST, "0"))).isEqualTo(Map.of(AMOUNT, Rational.of(1)));
        assertThat(example(compare(AMOUNT, Comparator.LESS_THAN, "1")))
                .isEqualTo(Map.of(AMOUNT, Rational.of(new BigDecimal("0.25"))));
    }

    @Test
    void largeAndNegativeNumbersAreTriedLast() {
        assertThat(example(compare(FREE, Comparator.AT_LEAST, "123456"))).isEqualTo(Map.of(FREE, Rational.of(123_456)));
        assertThat(example(compare(FREE, Comparator.LESS_THAN, "0"))).isEqualTo(Map.of(FREE, Rational.of(-100)));
        assertThat(SOLVER.example(List.of(compare(COUNT, Comparator.AT_MOST, "2"))))
                .isEmpty();
    }

    /** Thirteen pigeons in twelve holes: nobody has ever shown quickly that they do not fit. */
    @Test
    void whatTakesTooLongIsUnknown() {
        List<Formula> pigeons = pigeons(13, 12);

        try (Solver hasty = new Solver(Duration.ofMillis(1))) {
            assertThat(hasty.check(pigeons)).isInstanceOf(Result.Unknown.class);
        }
    }

    private static List<Formula> pigeons(int pigeons, int holes) {
        List<Formula> formulas = new ArrayList<>();
        for (int pigeon = 0; pigeon < pigeons; pigeon++) {
            int one = pigeon;
            formulas.add(Formula.any(
                    IntStream.range(0, holes).mapToObj(hole -> in(one, hole)).toList()));
            for (int other = 0; other < pigeon; other++) {
                for (int hole = 0; hole < holes; hole++) {
                    formulas.add(Formula.not(Formula.all(in(pigeon, hole), in(other, hole))));
                }
            }
        }
        return formulas;
    }

    private static Formula in(int pigeon, int hole) {
        return Formula.is(figure("p" + pigeon + "h" + hole, Figure.Range.whole(0, 1)), 1);
    }
}
