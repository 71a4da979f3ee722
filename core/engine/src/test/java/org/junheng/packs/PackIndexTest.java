package org.junheng.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.input.InvalidInputException;
import org.junit.jupiter.api.Test;

class PackIndexTest {
    private static final Pack FULL = PackJsonTest.full();
    private static final Pack BARE = PackJsonTest.bare();
    private static final String TEXT = text(FULL, BARE);

    private static String text(Pack... packs) {
        return new String(PackIndex.write(List.of(packs)), StandardCharsets.UTF_8);
    }

    private static List<PackHead> read(String text) {
        return PackIndex.read(text.getBytes(StandardCharsets.UTF_8), "packs.index");
    }

    @Test
    void headsComeBackEqualAndInTheOrderOfTheirIds() {
        assertThat(read(TEXT)).containsExactly(PackHead.of(BARE), PackHead.of(FULL));
    }

    @Test
    void headHasWhatADossierMayUse() {
        PackHead head = PackHead.of(FULL);

        assertThat(head.facts()).isEqualTo(FULL.facts());
        assertThat(head.indicators()).containsExactlyInAnyOrder("area-per-student", "music-rooms");
        // its only criterion is about an indicator; its pending clause can be attested
        assertThat(head.attestable()).isEqualTo(Map.of("A-G1", ""));
    }

    @Test
    void orderOfPacksDoesNotMatter() {
        assertThat(text(BARE, FULL)).isEqualTo(TEXT);
    }

    @Test
    void namesMayHoldWhatSeparatesCells() {
        FactDefinition odd = new FactDefinition(
                "odd", "a\tb\nc\rd\\te", "school", FactType.WORD, "", 0, null, null, List.of("\t", "\\"), null, "");
        PackHead head = PackHead.of(BARE);
        Pack pack = new Pack(
                "odd",
                "O",
                BARE.document(),
                Period.ALWAYS,
                false,
                true,
                "1.0.0",
                List.of(),
                BARE.population(),
                List.of(),
                3,
                List.of(odd),
                List.of(),
                List.of(),
                List.of(),
                "0");

        assertThat(read(text(pack, BARE))).containsExactly(head, PackHead.of(pack));
    }

    @Test
    void oneFileBehindAnotherIsOneFile() {
        assertThat(read(text(FULL) + text(BARE))).containsExactly(PackHead.of(FULL), PackHead.of(BARE));
    }

    @Test
    void jarWithoutPacksHasAnEmptyIndex() {
        assertThat(read(text())).isEmpty();
    }

    @Test
    void cutFileIsRefused() {
        assertRefused("", "packs.index: 文件不完整");
        // even where a line ends, and where a line is cut that can have any number of cells
        for (int end = TEXT.indexOf('\n') + 1; end < TEXT.length() - 1; end++) {
            String cut = TEXT.substring(0, end);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void otherFormatIsRefused() {
        assertRefused("national/quality-balance-2017\n", "packs.index:1: 格式是\"national/quality-balance-2017\"");
        assertRefused(TEXT + "junheng-index/2\n", "格式是\"junheng-index/2\"");
    }

    @Test
    void damagedLineIsNamed() {
        assertDamaged("\tcity\t", "\ttown\t", 5, "town");
        assertDamaged("\t2017-04-19\t", "\t2017-04-31\t", 5, "");
        assertDamaged("\ttrue\t", "\tyes\t", 5, "yes");
        assertDamaged("\tarea\t", "\t", 6, "");
        assertDamaged("100.50", "much", 6, "");
        assertDamaged("1:1.1:1.32", "1:x:1.32", 6, "");
        assertDamaged("indicators\tarea", "indicator\tarea", 8, "indicator");
        assertDamaged("attestable\t\tA-G1", "attestable", 9, "");
        assertDamaged("attestable\t\tA-G1", "attestable\t\\q\tA-G1", 9, "");
        assertDamaged("end", "ende", 10, "ende");
    }

    private static void assertDamaged(String part, String replacement, int line, String shown) {
        assertThat(TEXT).contains(part);
        assertRefused(TEXT.replace(part, replacement), "packs.index:" + line + ": 这一行读不懂:" + shown);
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void otherEncodingIsRefused() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> PackIndex.read(bytes, "packs.index")).isInstanceOf(InvalidInputException.class);
    }
}
