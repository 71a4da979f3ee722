package org.junheng.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluateCountyTest {
    private static final Path SOURCE = Path.of("src/main/java/org/junheng/examples/embed/EvaluateCounty.java");
    private static final Path README = Path.of("../../README.md");

    /** 宁国市 published fourteen coefficients in 2022; by 0.50 and 0.45 six of seven fail in each stage. */
    @Test
    void printsTheVerdictAndWhatIsNotMet() {
        List<String> printed = run("../dossiers/ningguo-2022-reported.json", "2022-12-31");

        assertThat(printed.get(0)).isEqualTo("national/quality-balance-2017 NOT_MET");
        assertThat(printed).hasSize(13);
        assertThat(printed.subList(1, 13)).allMatch(line -> line.startsWith("未达标 宁国市("));
        assertThat(printed).noneMatch(line -> line.contains("教学仪器设备值"));
    }

    @Test
    void readmeShowsThisVeryCodeAndItsResult() throws IOException {
        String readme = Files.readString(README);
        List<String> code = Files.readAllLines(SOURCE);

        int from = code.indexOf("    public static void main(String[] args) {") + 2;
        for (String line : code.subList(from, code.size() - 2)) {
            assertThat(readme).contains(line.strip());
        }
        assertThat(readme)
                .contains(run("../dossiers/ningguo-2022-reported.json", "2022-12-31")
                        .subList(0, 3));
        assertThat(code).hasSizeLessThanOrEqualTo(25);
    }

    private static List<String> run(String... args) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            EvaluateCounty.main(args);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
