package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadPacksTest {
    static Stream<Slip> slips() throws IOException {
        return Slip.folder("bad-packs");
    }

    @ParameterizedTest
    @MethodSource("slips")
    void everySlipIsNamedExactly(Slip slip) {
        assertThat(slip.made().problems()).containsExactlyElementsOf(slip.marked('!'));
    }

    static Stream<Slip> slipsThatAreRemarkedOn() throws IOException {
        return slips().filter(each -> !each.marked('~').isEmpty());
    }

    /** The good packs were written to be compiled, and much could be remarked on them. */
    @ParameterizedTest
    @MethodSource("slipsThatAreRemarkedOn")
    void everyRemarkIsNamedExactly(Slip slip, @TempDir Path folder) throws IOException {
        List<String> remarks = slip.made().remarks(folder.resolve("bad"));
        remarks.removeAll(TestPacks.good().remarks(folder.resolve("good")));

        assertThat(remarks).containsExactlyElementsOf(slip.marked('~'));
    }

    @Test
    void goodPacksHaveNoProblem() {
        assertThat(TestPacks.good().problems()).isEmpty();
    }

    @Test
    void mistakesInManyFilesComeTogether() {
        TestPacks packs = TestPacks.good()
                .replace("balance/section/R1-teachers.drl", "atLeast(4.2)", "atleast(4.2)")
                .replace("balance/county/CV-variation.drl", "atMost", "atmost")
                .replace("balance/facts.csv", "word,", "wrod,")
                .replace("district/section/R1-teachers.drl", "@cite", "@cit");

        assertThat(packs.problems())
                .extracting(each -> each.substring(0, each.indexOf(' ')))
                .containsExactly(
                        "balance/county/CV-variation.drl:15:",
                        "balance/facts.csv:5",
                        "balance/section/R1-teachers.drl:17:",
                        "district/section/R1-teachers.drl:9:",
                        "district/section/R1-teachers.drl:11:");
    }
}
