package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.report.Evaluated;
import org.junit.jupiter.api.Test;

/** A batch in which something fails that nobody expected. */
class CountyWorkTest {
    private static final List<Unread> THREE = Stream.of("A", "B", "C")
            .map(code -> (Unread) new UnreadLine(
                    code + ".jsonl",
                    1,
                    ManyCountiesTest.dossier(code, 1).replace("\n", "").getBytes(StandardCharsets.UTF_8)))
            .toList();

    /** Cannot write one of the counties. */
    private record Choosy(String refused) implements Results {
        @Override
        public Draft draft(Unread unread, Evaluated county) {
            if (county.dossier().county().code().equals(refused)) {
                throw new IllegalStateException("cannot write " + refused);
            }
            return Draft.later(false, () -> {});
        }

        @Override
        public void finish() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static List<Step> steps(ComplianceEvaluator evaluator, Results results) {
        DatedEvaluator dated = new DatedEvaluator(evaluator, LocalDate.of(2020, 1, 1));
        return new CountyWork(dated, evaluator.reader(), results).of(THREE);
    }

    private static String refusal(Step step) {
        return step instanceof Step.Refused refused
                ? String.valueOf(refused.mistakes().getMessage())
                : "";
    }

    @Test
    void countyThatCannotBeWrittenIsRefusedAlone() {
        List<Step> steps = steps(ComplianceEvaluator.withShippedPacks(), new Choosy("B"));

        assertThat(steps.stream().map(Step::unread)).containsExactlyElementsOf(THREE);
        assertThat(steps.stream().map(CountyWorkTest::refusal).filter(each -> !each.isEmpty()))
                .singleElement()
                .asString()
                .startsWith("B.jsonl:1")
                .contains("cannot write B");
    }

    @Test
    void eachCountyThatCannotBeEvaluatedIsRefusedByItsName() {
        ComplianceEvaluator hurried =
                ComplianceEvaluator.builder().timeLimit(Duration.ofNanos(1)).build();

        List<Step> steps = steps(hurried, new Choosy(""));

        assertThat(steps).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(refusal(steps.get(i)))
                    .startsWith(THREE.get(i).file() + ":1")
                    .doesNotContain("Exception");
        }
    }
}
