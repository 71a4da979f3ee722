package org.junheng.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that cannot start says why, and no more. */
class BadPacksTest {
    @TempDir
    private Path folder;

    @Test
    void packsWithAMistakeLetItNotStart() throws IOException, InterruptedException {
        LocalPlan plan = new LocalPlan(folder.resolve("packs"));
        plan.write("0.x");

        try (ServiceProcess service = ServiceProcess.start(folder.resolve("log"), "--junheng.packs=" + plan.root())) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log())
                    .contains("R1-psychology-teachers.drl:16: 0.x", "junheng.packs")
                    .doesNotContain("\tat ");
        }
    }
}
