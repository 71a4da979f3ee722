package org.junheng.benchmarks.contenders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.benchmarks.Contenders;
import org.junheng.benchmarks.handwritten.HandWritten;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.benchmarks.work.Judged;
import org.junheng.benchmarks.work.Task;
import org.junheng.facts.Dossier;
import org.junit.jupiter.api.Test;

/** All contenders find the same: only then may they be timed. */
class ContendersTest {
    private static final Nation NATION = Nation.of(7);
    /** Thirty small ones, and many so small that a stage has no section, or that nobody has attested anything. */
    private static final List<Dossier> COUNTIES = Stream.concat(
                    IntStream.range(0, 30).mapToObj(i -> NATION.county(i * 90, 12)),
                    IntStream.range(1_000, 1_080).mapToObj(i -> NATION.county(i, 1 + i % 3)))
            .toList();

    private static final Task REFERENCE = HandWritten.reference().over(COUNTIES);

    @Test
    void theWorkHasEveryKindOfOutcome() {
        assertThat(REFERENCE.judged().map(Judged::outcome).collect(Collectors.toSet()))
                .contains("MET", "NOT_MET", "NO_DATA", "NOT_APPLICABLE", "NEEDS_EVIDENCE");
    }

    @Test
    void allFindTheSame() {
        Contenders.all().exact().forEach(each -> {
            Task task = each.over(COUNTIES);
            List<String> differences = Judged.differences(REFERENCE.judged(), task.judged());
            assertThat(differences.stream().limit(5)).as(each.name()).isEmpty();
            assertThat(task.run())
                    .as(each.name())
                    .isEqualTo(REFERENCE.run())
                    .isEqualTo(REFERENCE.judged().count());
        });
    }
}
