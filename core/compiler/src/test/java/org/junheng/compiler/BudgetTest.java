package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.compiler.cases.Trial;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetTest {
    /** The worst takes two seconds on an idle machine. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final ComplianceEvaluator EVALUATOR =
            ComplianceEvaluator.builder().packs(TestPacks.BALANCE).build();

    @TempDir
    private Path folder;

    static Stream<HostilePack> hostile() {
        return HostilePack.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostilePackIsRefusedSoonAndEvaluationGoesOn(HostilePack hostile) throws IOException {
        TestPacks packs = TestPacks.good();
        hostile.spoil().accept(packs);
        List<Path> paths = packs.write(folder);
        int before = Canary.songs();

        long start = System.nanoTime();
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> ComplianceEvaluator.builder()
                        .packs(paths.toArray(Path[]::new))
                        .build());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        assertThat(refused.problems()).extracting(Problem::text).anyMatch(each -> each.contains(hostile.says()));
        assertThat(refused.getMessage().length()).isLessThan(4_000_000);
        assertThat(Canary.songs()).isEqualTo(before);
        assertThat(goodOutcomes()).containsExactlyElementsOf(GOOD_OUTCOMES);
    }

    /** Found with the evaluator when nothing hostile had been seen. */
    private static final List<String> GOOD_OUTCOMES = goodOutcomes();

    private static List<String> goodOutcomes() {
        PackTrial trial =
                PackTrial.of(EVALUATOR, EVALUATOR.packs().get("test/balance-2020"), PackSource.of(TestPacks.BALANCE));
        return trial.trials().stream().map(Trial::found).map(String::valueOf).toList();
    }

    @Test
    void goodPackIsEvaluatedAtAll() {
        assertThat(GOOD_OUTCOMES).hasSizeGreaterThan(3).doesNotContain("[]");
    }

    @Test
    void timeThatIsUpEndsTheReading() {
        Iterator<Long> clock = Stream.iterate(0L, each -> each + 1_500_000_000L).iterator();
        TimeBudget budget = new TimeBudget(Duration.ofSeconds(10), clock::next);

        assertThatThrownBy(() -> PackBuild.compile(TestPacks.good().sources(), java.util.Map.of(), budget))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("balance: 读到这里已经用了 10 秒,还没有读完,应不超过 10 秒。请核对是否放错文件;机器太忙时稍后再试");
        assertThat(TestPacks.good().problems()).isEmpty();
    }

    @Test
    void timeIsEnoughForWhatIsUsual() {
        Iterator<Long> clock = Stream.iterate(0L, each -> each + 100_000_000L).iterator();

        assertThat(PackBuild.compile(
                        TestPacks.good().sources(),
                        java.util.Map.of(),
                        new TimeBudget(Duration.ofSeconds(10), clock::next)))
                .hasSize(2);
    }
}
