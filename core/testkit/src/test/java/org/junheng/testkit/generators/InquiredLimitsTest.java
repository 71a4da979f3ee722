package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.testkit.generators.Inquiry.Aim;
import org.junit.jupiter.api.Test;

/** The limits that a pack sets, each for the indicators that its rule judges. */
class InquiredLimitsTest {
    private static AskedPack pack() {
        return new AskedPack("test/p");
    }

    /** Limits as {@code indicator limit side}. */
    private static List<String> limits(Inquiry inquiry, String holder) {
        return inquiry.aims(holder).stream()
                .map(each -> each.indicator().code() + " " + each.limit() + " " + each.side())
                .toList();
    }

    @Test
    void limitsWithTheSideThatIsGood() {
        Inquiry inquiry = pack().indicators("section | x | | teachers | students | 100")
                .rules(
                        "R1 | SectionIndicator code=x | atLeast 4.2",
                        "R2 | SectionIndicator code=x | moreThan 3",
                        "R3 | SectionIndicator code=x | atMost 9.0",
                        "R4 | SectionIndicator code=x | lessThan 10",
                        "R5 | SectionIndicator code=x | exactly 5")
                .inquiry();

        assertThat(limits(inquiry, "section")).containsExactly("x 4.2 1", "x 3 2", "x 9.0 -1", "x 10 -2", "x 5 0");
        assertThat(inquiry.aims("county")).isEmpty();
    }

    @Test
    void whatIsNoNumberIsNoLimit() {
        Inquiry inquiry = pack().indicators("county | x | | people | 1 | 1")
                .rules(
                        "R1 | FlagOf code=x | holds",
                        "R2 | CountyIndicator code=x | doneBy 2020-12-31",
                        "R3 | WordOf code=x | is town")
                .inquiry();

        assertThat(inquiry.aims("county")).isEmpty();
    }

    /** By code or by group; a rule that names neither judges no indicator. */
    @Test
    void indicatorsOfARuleByTheirCodeOrGroup() {
        Inquiry inquiry = pack().indicators(
                        "county | x | rates | a | b | 100",
                        "county | y | rates | b | c | 100",
                        "county | z | others | c | a | 100")
                .rules(
                        "R1 | CountyIndicator group=rates | atLeast 60",
                        "R2 | CountyIndicator code=z | atLeast 70",
                        "R3 | CountyIndicator scope=some | atLeast 80",
                        "R4 | CountyIndicator code=y group=others | atLeast 90")
                .inquiry();

        assertThat(limits(inquiry, "county")).containsExactly("x 60 1", "y 60 1", "z 70 1", "y 90 1");
    }

    /** A pack can define an indicator anew: its own rules mean its own, those of its ancestor the ancestor's. */
    @Test
    void ownIndicatorsBeforeThoseOfAncestors() {
        Inquiry inquiry = Inquiry.of(List.of(
                pack().indicators("section | x | | old | students | 1", "section | y | | old | students | 1")
                        .rules("R1 | SectionIndicator code=x | atLeast 1")
                        .pack(),
                new AskedPack("test/local")
                        .indicators("section | x | | new | students | 1")
                        .rules("R2 | SectionIndicator code=x | atLeast 2", "R3 | SectionIndicator code=y | atLeast 3")
                        .pack()));

        assertThat(inquiry.aims("section"))
                .extracting(each -> each.indicator().numerator().get(0).fact() + " " + each.limit())
                .containsExactly("old 1", "new 2", "old 3");
    }

    /** For primary and junior schools an indicator can be measured in two ways: both are meant. */
    @Test
    void indicatorsOfBothStages() {
        Inquiry inquiry = pack().indicators(
                        "section | x | | a | students | 100 | PRIMARY", "section | x | | b | students | 100 | JUNIOR")
                .rules("R1 | SectionIndicator code=x | atLeast 4")
                .inquiry();

        assertThat(inquiry.aims("section"))
                .extracting(Aim::indicator)
                .extracting(IndicatorDefinition::stage)
                .containsExactly(Stage.PRIMARY, Stage.JUNIOR);
    }
}
