package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junheng.input.InvalidInputException;
import org.junheng.testkit.generators.BrokenDossiers.Mistake;
import org.junit.jupiter.api.Test;

/** Every mistake is one, and damage is as little and as varied as it says. */
class BrokenDossiersTest {
    private static final int SEEDS = 400;

    private final String text = DossierText.of(SmallCounty.DOSSIER);
    private final String line = DossierText.line(SmallCounty.DOSSIER);

    @Test
    void everyMistakeIsRefused() {
        assertThat(BrokenDossiers.mistakes())
                .extracting(Mistake::name)
                .containsExactly(
                        "unknown format",
                        "no format",
                        "unknown field",
                        "unknown fact",
                        "field twice",
                        "null",
                        "no students",
                        "students not whole",
                        "students as text",
                        "unknown kind",
                        "attested by nobody",
                        "attested of nobody",
                        "school twice",
                        "text after the end",
                        "broken off",
                        "empty");
        for (Mistake each : BrokenDossiers.mistakes()) {
            String broken = each.in(text);
            assertThat(broken).as(each.name()).isNotEqualTo(text);
            assertThatThrownBy(() -> DossierTextTest.read(broken))
                    .as(each.name())
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    /** A mistake is made in its place: the rest stays as it was. */
    @Test
    void mistakesAreSmall() {
        assertThat(in("no students")).isEqualTo(line.replaceFirst("\"students\":3,", "\"students\": 0,"));
        assertThat(in("attested by nobody")).isEqualTo(line.replaceFirst("\"by\":\"office\",", ""));
        assertThat(in("school twice")).isEqualTo(line.replaceFirst("\"code\":\"S2\"", "\"code\":\"S1\""));
    }

    private String in(String mistake) {
        return BrokenDossiers.mistakes().stream()
                .filter(each -> each.name().equals(mistake))
                .findFirst()
                .orElseThrow()
                .in(line);
    }

    @Test
    void textWithoutTheirPlaceStaysAsItIs() {
        assertThat(BrokenDossiers.mistakes().stream()
                        .filter(each -> each.in("[]").equals("[]"))
                        .map(Mistake::name))
                .contains("school twice", "no students", "null");
        assertThat(BrokenDossiers.mistakes().get(12).in("\"code\": \"S1\"")).isEqualTo("\"code\": \"S1\"");
    }

    /** From one character to four are lost, added or changed. */
    @Test
    void damageIsOneToFourCharacters() {
        String whole = "x".repeat(60);
        Set<Integer> lost = new TreeSet<>();
        Set<Integer> strange = new TreeSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            String damaged = BrokenDossiers.damaged(whole, new Dice(seed));
            int left = (int) damaged.chars().filter(each -> each == 'x').count();
            lost.add(whole.length() - left);
            strange.add(damaged.length() - left);
            assertThat(damaged).isNotEqualTo(whole);
        }

        assertThat(lost).containsExactly(0, 1, 2, 3, 4);
        assertThat(strange).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void characterIsLostAddedOrChanged() {
        Set<Integer> lengths = new TreeSet<>();
        IntStream.range(0, SEEDS)
                .mapToObj(seed -> BrokenDossiers.damaged("x", new Dice(seed)))
                .forEach(each -> lengths.add(each.length()));

        assertThat(lengths).as("a text can be lost altogether").contains(0, 1, 2, 5);
        assertThat(BrokenDossiers.damaged("", new Dice(1))).isEmpty();
    }
}
