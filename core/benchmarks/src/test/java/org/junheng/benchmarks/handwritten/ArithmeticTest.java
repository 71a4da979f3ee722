package org.junheng.benchmarks.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.facts.Dossier;
import org.junheng.testkit.generators.DossierText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArithmeticTest {
    @Test
    void comparesBeyondSixtyFourBits() {
        long large = 4_000_000_000_000_000_000L;

        assertThat(Arithmetic.EXACT.compare(large, 1_000, large, 1_000)).isZero();
        assertThat(Arithmetic.EXACT.compare(large + 1, 1_000, large, 1_000)).isPositive();
        assertThat(Arithmetic.EXACT.compare(large - 1, 1_000, large, 1_000)).isNegative();
        assertThat(Arithmetic.DOUBLE.compare(large + 1, 1_000, large, 1_000)).isZero();
    }

    @Test
    void aVariationExactlyOnItsLimitIsMet() {
        // two schools of 100 students with 1 and 3: mean 2, deviation 1, so 1/2
        long[] students = {100, 100};

        assertThat(Variation.isAtMost(new long[][] {{1, 3}, {1, 1}}, students, 500))
                .isTrue();
        assertThat(Variation.isAtMost(new long[][] {{1_000, 3_001}, {1_000, 1_000}}, students, 500))
                .isFalse();
    }

    @Test
    void theSmallProgramFindsWhatIsFoundInMemory(@TempDir Path folder) throws IOException {
        Dossier dossier = Nation.of(3).county(5, 40);
        Path file = folder.resolve("county.json");
        Files.writeString(file, DossierText.line(dossier), StandardCharsets.UTF_8);
        ObjectsProgram.CountyResult expected =
                new ObjectsProgram(Arithmetic.EXACT).judge(new PlainReader().read(dossier));

        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            FirstCounty.main(new String[] {file.toString()});
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(FirstCounty.text(expected));
    }
}
