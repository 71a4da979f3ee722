package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host that reloads changing packs all day: every edition judges by its own numbers, and an edition that nobody holds any more
 * leaves nothing behind. With {@code -Djunheng.long=true} 500 times, else 20; the figures are in {@code target/reloads.csv}.
 */
class ReloadsTest {
    private static final int TIMES = Boolean.getBoolean("junheng.long") ? 500 : 20;
    private static final int STEP = TIMES / 10;

    /** The two packs have more classes than this; what else is loaded so late is the virtual machine's and Drools' own. */
    private static final int FEW_CLASSES = 40;

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final String COUNTY = """
            {"format": "junheng-dossier/1", "county": {"code": "990101", "name": "算例县"}, "schools": [
              {"code": "1", "name": "一小", "kind": "primary", "ownership": "public", "sponsor": 1,
               "facts": {"sports-area": 750, "indoor-area": 0},
               "sections": {"primary": {"students": 100, "facts": {"teachers-bachelor": 5}}}}]}""";

    @TempDir
    Path folder;

    @Test
    void droppedEditionsLeaveNothingBehind() throws IOException, InterruptedException {
        List<WeakReference<ComplianceEvaluator>> dropped = new ArrayList<>();
        List<Measured> measured = new ArrayList<>();
        for (int time = 1; time <= TIMES; time++) {
            dropped.add(new WeakReference<>(reload(time)));
            if (time % STEP == 0) {
                measured.add(Measured.after(time));
            }
        }
        Files.write(
                Path.of("target/reloads.csv"),
                measured.stream().map(Measured::line).toList());

        awaitCollected(dropped);

        Measured half = measured.get(measured.size() / 2 - 1);
        Measured end = Measured.after(TIMES);
        assertThat(dropped).allMatch(each -> each.get() == null);
        assertThat(end.classes()).as(measured.toString()).isLessThan(half.classes() + FEW_CLASSES);
    }

    /** Finalizers may hold something a little longer. */
    private static void awaitCollected(List<WeakReference<ComplianceEvaluator>> dropped) throws InterruptedException {
        for (int i = 0; i < 100 && dropped.stream().anyMatch(each -> each.get() != null); i++) {
            System.gc();
            Thread.sleep(100);
        }
    }

    private ComplianceEvaluator reload(int time) throws IOException {
        String limit = String.format("1.%03d", time);
        List<Path> packs = TestPacks.good()
                .replace("balance/section/R1-teachers.drl", "4.2)", limit + ")")
                .replace("balance/section/R1-teachers.drl", "4.2人", limit + "人")
                .write(folder);
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(packs.toArray(Path[]::new)).build();
        Dossier county = evaluator.reader().parse(COUNTY, "county", 1);
        List<Finding> findings = evaluator.evaluate(county, DAY).findings();
        assertThat(findings).anyMatch(each -> each.message().contains("≥ " + limit));
        return evaluator;
    }

    /**
     * What is in use after some reloads, when the garbage is gone.
     *
     * @param heap bytes
     * @param metaspace bytes
     * @param classes how many are loaded
     */
    private record Measured(int reloads, long heap, long metaspace, long classes) {
        static Measured after(int reloads) {
            // one for what is only weakly held, one for what was held by that
            System.gc();
            System.gc();
            return new Measured(
                    reloads,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(each -> each.getName().equals("Metaspace"))
                            .mapToLong(each -> each.getUsage().getUsed())
                            .sum(),
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }

        String line() {
            return reloads + "," + heap + "," + metaspace + "," + classes;
        }
    }
}
