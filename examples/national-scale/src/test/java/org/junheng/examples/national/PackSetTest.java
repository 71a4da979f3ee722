package org.junheng.examples.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junheng.ComplianceEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSetTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Path SHIPPED = Path.of("../../rules/packs/guizhou/school-conditions-2015");

    @TempDir
    Path folder;

    /** The revision in the zip file counts, and not the shipped one of the same id. */
    @Test
    void aRevisionInAZipFileStandsBesideShippedPacks() throws IOException {
        Path zip = folder.resolve("draft.zip");
        zipWithRevision("9.8.7", zip);
        try (SparkSession spark = SparkSessions.open()) {
            PackSet packs = PackSet.of("draft=" + zip + ",national/basic-balance-2012", LIMIT, spark);

            assertThat(packs.label()).isEqualTo("draft");
            assertThat(packs.files()).containsExactly("draft.zip");
            assertThat(packs.ids()).containsExactly("national/basic-balance-2012");
            ComplianceEvaluator evaluator = packs.evaluator();
            assertThat(evaluator.packs().get("guizhou/school-conditions-2015"))
                    .satisfies(pack -> assertThat(pack.revision()).isEqualTo("9.8.7"));
        }
    }

    @Test
    void aLabelIsTheNameOfAFolder() {
        assertThatThrownBy(() -> new PackSet("../x", List.of(), List.of(), LIMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("../x");
    }

    @Test
    void yearsAreYearsAndSpans() {
        assertThat(Years.of("2019,2021-2023").list()).containsExactly(2019, 2021, 2022, 2023);
        assertThat(Years.of("").all()).isTrue();
        assertThatThrownBy(() -> Years.of("2023-2021")).hasMessageContaining("2023-2021");
        assertThatThrownBy(() -> Years.of("last")).hasMessageContaining("last");
    }

    /** What cannot be meant is refused before Spark starts. */
    @Test
    void twoDatesInOneYearAreRefused() {
        assertThat(Nation.run("evaluate", "--in", "x", "--out", "y", "--as-of", "2023-06-30,2023-12-31"))
                .isEqualTo(2);
    }

    private static void zipWithRevision(String revision, Path target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target));
                var files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(SHIPPED.relativize(file).toString()));
                String text = Files.readString(file).replaceAll("(?m)^revision: .*$", "revision: " + revision);
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
