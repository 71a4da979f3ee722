package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import org.junheng.testkit.generators.Figures.Mood;
import org.junit.jupiter.api.Test;

/** Figures are moved to where an indicator lies exactly on its limit, or one step beside it. */
class AimedFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);
    private static final Mood GOOD = new Mood(0, 0, 0);
    private static final Mood BAD = new Mood(0, 0.1, 0.3);
    private static final int SEEDS = 400;

    private static AskedPack pack(String... facts) {
        return new AskedPack("test/p").facts(facts);
    }

    /** What becomes of x, thrown with many seeds. */
    private static List<String> aimed(AskedPack pack, Mood mood, Map<String, Object> given, @Nullable Stage stage) {
        Inquiry inquiry = pack.inquiry();
        List<String> aimed = new ArrayList<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            Map<String, Object> values = new HashMap<>(given);
            Map<String, BigDecimal> also = Map.of("students", BigDecimal.valueOf(30));
            new Figures(inquiry, new Dice(seed), mood, DAY).aim("section", values, also, stage);
            aimed.add(String.valueOf(values.get("x")));
        }
        return aimed.stream().distinct().toList();
    }

    private static AskedPack ratio(String rule) {
        return pack("section x count", "section y count")
                .indicators("section | r | | x | students | 100")
                .rules("R1 | SectionIndicator code=r | " + rule);
    }

    private static List<String> aimed(AskedPack pack, Mood mood) {
        return aimed(pack, mood, Map.of("x", BigDecimal.valueOf(500), "y", BigDecimal.valueOf(3)), Stage.PRIMARY);
    }

    /** 4.2 per 100 of 30 students are 1.26: who needs as many has 2, who may have no more has 1. */
    @Test
    void goodFiguresMeetTheirLimitAndLieOnItOrOneStepBesideIt() {
        assertThat(aimed(ratio("atLeast 4.2"), GOOD)).containsOnly("2", "3");
        assertThat(aimed(ratio("moreThan 10"), GOOD)).containsOnly("4", "5");
        assertThat(aimed(ratio("atMost 4.2"), GOOD)).containsOnly("1", "0");
        assertThat(aimed(ratio("lessThan 10"), GOOD)).containsOnly("2", "1");
        assertThat(aimed(ratio("exactly 10"), GOOD)).containsOnly("3");
    }

    /** On it, one step to either side, some steps beyond; or left where it was. */
    @Test
    void otherFiguresLieOnEitherSide() {
        assertThat(aimed(ratio("atLeast 10"), BAD)).containsOnly("3", "4", "2", "10", "500");
        assertThat(aimed(ratio("atMost 10"), BAD)).containsOnly("3", "4", "2", "10", "500");
    }

    /** What is measured in hundredths moves by hundredths. */
    @Test
    void stepIsThatOfTheFact() {
        AskedPack pack = pack("section x amount")
                .indicators("section | r | | x | students | 1")
                .rules("R1 | SectionIndicator code=r | moreThan 0.5");

        assertThat(aimed(pack, GOOD)).containsOnly("15.01", "15.02");
    }

    @Test
    void sumsAndDifferencesAreAimedByTheirFirstTerm() {
        AskedPack sum = pack("section x count", "section y count")
                .indicators("section | r | | x + y - students | | 1")
                .rules("R1 | SectionIndicator code=r | atLeast 10");

        assertThat(aimed(sum, GOOD)).as("10 + 30 - 3").containsOnly("37", "38");
    }

    @Test
    void limitsOfAnotherStageAreNone() {
        AskedPack pack = pack("section x count")
                .indicators(
                        "section | r | | x | students | 100 | PRIMARY", "section | s | | x | students | 100 | JUNIOR")
                .rules("R1 | SectionIndicator code=r | atLeast 10", "R2 | SectionIndicator code=s | atLeast 20");
        Map<String, Object> given = Map.of("x", BigDecimal.ZERO);

        assertThat(aimed(pack, GOOD, given, Stage.PRIMARY)).containsOnly("3", "4");
        assertThat(aimed(pack, GOOD, given, Stage.JUNIOR)).containsOnly("6", "7");
        assertThat(aimed(pack, GOOD, given, null)).as("the last limit").containsOnly("6", "7");
    }

    /** At least as many x as y, and at least 10 y: only when y has moved, x knows where to go. */
    @Test
    void whatMeetsOneLimitMayMoveAnother() {
        AskedPack pack = pack("section x count", "section y count")
                .indicators("section | r | | x | y | 1", "section | s | | y | | 1")
                .rules("R1 | SectionIndicator code=r | exactly 1", "R2 | SectionIndicator code=s | exactly 10");

        assertThat(aimed(pack, GOOD)).containsOnly("10");
    }

    @Test
    void whatIsMissingOrNoNumberStaysSo() {
        assertThat(aimed(ratio("atLeast 10"), GOOD, Map.of(), Stage.PRIMARY)).containsOnly("null");
        assertThat(aimed(ratio("atLeast 10"), GOOD, Map.of("x", "many"), Stage.PRIMARY))
                .containsOnly("many");
        AskedPack withoutPart = pack("section x count", "section y count")
                .indicators("section | r | | x + y | | 1", "section | s | | x | y | 1")
                .rules("R1 | SectionIndicator code=r | atLeast 10", "R2 | SectionIndicator code=s | atLeast 10");
        assertThat(aimed(withoutPart, GOOD, Map.of("x", BigDecimal.ONE), Stage.PRIMARY))
                .containsOnly("1");
    }

    /** Four students more than there are levels is no level: then it stays what it was. */
    @Test
    void whatTheDictionaryRefusesIsLeft() {
        AskedPack levels = pack("section x level I II III")
                .indicators("section | r | | x | | 1")
                .rules("R1 | SectionIndicator code=r | atLeast 3");
        AskedPack bounded = pack("section x count 0 3")
                .indicators("section | r | | x | | 1")
                .rules("R1 | SectionIndicator code=r | atLeast 3");
        Map<String, Object> given = Map.of("x", BigDecimal.ONE);

        assertThat(aimed(levels, BAD, given, null)).containsOnly("1", "2", "3");
        assertThat(aimed(bounded, BAD, given, null)).containsOnly("1", "2", "3");
    }
}
