package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official forms as a file. */
class FormsFileTest {
    @TempDir
    private Path folder;

    @Test
    void endingOfTheNameSaysTheFormat() throws IOException {
        Path file = folder.resolve("forms.xlsx");

        Run run = Run.of("evaluate", Run.REPORTED, "--out", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("xl/workbook.xml")).isNotNull();
        }
    }

    @Test
    void severalCountiesGiveAFileEach() throws IOException {
        Run.of("evaluate", Run.REPORTED, Run.FIVE_SCHOOLS, "--format", "xlsx", "--out", folder.toString());

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "341881-2022-12-31.xlsx", "990101-2014-12-31.xlsx", "summary.csv", ".junheng");
        }
    }
}
