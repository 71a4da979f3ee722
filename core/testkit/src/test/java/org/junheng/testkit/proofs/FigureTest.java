package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.indicators.Rational;
import org.junit.jupiter.api.Test;

/** Which numbers a figure can be, and how an example's figures are told to people. */
class FigureTest {
    private static FactDefinition fact(
            FactType type, int decimals, @Nullable Integer min, @Nullable Integer max, String... words) {
        return new FactDefinition(
                "f", "数", "school", type, "", decimals, decimal(min), decimal(max), List.of(words), null, "");
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static Figure.Range range(FactDefinition fact) {
        return Figure.of(fact).range();
    }

    @Test
    void aFactIsWhatTheDictionaryLetsItBe() {
        assertThat(range(fact(FactType.COUNT, 0, 0, null)))
                .isEqualTo(new Figure.Range(Optional.of(BigDecimal.ZERO), Optional.empty(), 0, true));
        assertThat(range(fact(FactType.AMOUNT, 2, null, 100)))
                .isEqualTo(new Figure.Range(Optional.empty(), Optional.of(BigDecimal.valueOf(100)), 2, false));
    }

    /** Yes or no is 1 or 0; a word is its place from 0, a level its place from 1. */
    @Test
    void wordsAreTheirPlaces() {
        assertThat(range(fact(FactType.FLAG, 0, null, null))).isEqualTo(Figure.Range.whole(0, 1));
        assertThat(range(fact(FactType.WORD, 0, null, null, "x", "y", "z"))).isEqualTo(Figure.Range.whole(0, 2));
        assertThat(range(fact(FactType.LEVEL, 0, null, null, "I", "II", "III"))).isEqualTo(Figure.Range.whole(1, 3));
    }

    @Test
    void figuresOfTheFormatHaveBoundsToo() {
        Figure.Range whole = new Figure.Range(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN), 0, true);

        assertThat(Figure.Range.whole(1, 10)).isEqualTo(whole);
        assertThat(Figure.Range.from(1)).isEqualTo(new Figure.Range(whole.min(), Optional.empty(), 0, true));
        assertThat(Figure.Range.notNegative(3))
                .isEqualTo(new Figure.Range(Optional.of(BigDecimal.ZERO), Optional.empty(), 3, false));
    }

    @Test
    void aFigureIsToldFromOthersByItsHolderAndCode() {
        Figure fact = Figure.of(fact(FactType.COUNT, 0, 0, null));

        assertThat(fact.name()).isEqualTo("school:f");
        assertThat(fact.place().fact()).isPresent();
        Figure kind = Figure.of(Figure.ATTRIBUTE, "kind", Figure.Range.whole(0, 7));
        assertThat(new TreeSet<>(List.of(fact, kind))).containsExactly(kind, fact);
    }

    /** At least 5 rooms of the school leave any number from 0 on for a section; of −3 to −1 a section's share can be −0.5. */
    @Test
    void aShareStaysBetweenZeroAndTheWhole() {
        Figure share = Figure.shareOf(fact(FactType.COUNT, 0, 5, 9));

        assertThat(share.name()).isEqualTo("share:f");
        assertThat(share.place()).hasToString("school:f");
        assertThat(share.range().min()).contains(BigDecimal.ZERO);
        assertThat(share.range().max()).contains(BigDecimal.valueOf(9));
        // a third of a count is no whole number
        assertThat(share.range().isExact()).isFalse();
        assertThat(Figure.shareOf(fact(FactType.AMOUNT, 2, 0, 0)).range())
                .isEqualTo(new Figure.Range(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO), 2, false));
        assertThat(Figure.shareOf(fact(FactType.AMOUNT, 2, -3, -1)).range())
                .isEqualTo(new Figure.Range(Optional.empty(), Optional.empty(), 2, false));
    }

    private static final FactDefinition AREA = fact("area", FactType.AMOUNT);
    private static final FactDefinition LAB = fact("lab", FactType.FLAG);
    private static final FactDefinition HEATING = fact("heating", FactType.WORD, "coal", "gas");
    private static final Dictionary KNOWN = Dictionary.of(List.of(AREA, LAB, HEATING));

    private static FactDefinition fact(String code, FactType type, String... words) {
        return new FactDefinition(code, code, "school", type, "", 2, null, null, List.of(words), null, "");
    }

    private static Figure attribute(String code) {
        return Figure.of(Figure.ATTRIBUTE, code, Figure.Range.from(0));
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThem() {
        Rational half = Rational.of(1).dividedBy(Rational.of(2));
        Figures figures = Figures.of(
                Map.of(
                        Figure.of(AREA), half,
                        Figure.of(LAB), Rational.of(1),
                        Figure.of(HEATING), Rational.of(1),
                        attribute("kind"), Rational.of(0),
                        attribute("ownership"), Rational.of(2),
                        Terms.students(org.junheng.indicators.Stage.PRIMARY), Rational.of(30),
                        Terms.students(org.junheng.indicators.Stage.JUNIOR), Rational.of(0)),
                KNOWN);

        // nobody owns it: 2 is one more than there are; no junior section
        assertThat(figures).hasToString("kind=primary, ownership=2, area=0.5, heating=gas, lab=true, primary=30");
        assertThat(figures.value("school", "area")).isEqualTo(new BigDecimal("0.5"));
        assertThat(figures.value("school", "lab")).isEqualTo(true);
        assertThat(figures.value("school", "heating")).isEqualTo("gas");
        assertThat(figures.word("kind")).contains("primary");
        assertThat(figures.word("ownership")).isEmpty();
        assertThat(figures.word("locale")).isEmpty();
        assertThat(figures.word("sponsor")).isEmpty();
        assertThat(figures.whole(Figure.STUDENTS, "primary")).contains(30);
        assertThat(figures.whole(Figure.STUDENTS, "senior")).isEmpty();
    }

    @Test
    void noIsToldAsNoAndANegativeNumberAsANumber() {
        Figures figures = Figures.of(Map.of(Figure.of(AREA), Rational.of(-4), Figure.of(LAB), Rational.of(0)), KNOWN);

        assertThat(figures).hasToString("area=-4, lab=false");
        assertThat(figures.of("school")).containsOnlyKeys("area", "lab");
        assertThat(figures.of("county")).isEmpty();
    }

    /** The last word of a list and the first place behind it. */
    @Test
    void aPlaceBehindTheListIsNoWord() {
        assertThat(locale(2).word("locale")).contains("rural");
        assertThat(locale(2)).hasToString("locale=rural");
        assertThat(locale(3).word("locale")).isEmpty();
        assertThat(locale(3)).hasToString("locale=3");
    }

    private static Figures locale(int place) {
        return Figures.of(Map.of(attribute("locale"), Rational.of(place)), KNOWN);
    }

    /** Of two revisions one may not know a fact: it is no part of that revision's dossier. */
    @Test
    void whatTheDictionaryDoesNotKnowIsLeftOut() {
        Map<Figure, Rational> numbers = Map.of(Figure.of(AREA), Rational.of(4), Figure.of(LAB), Rational.of(1));

        assertThat(Figures.of(numbers, Dictionary.of(List.of(LAB)))).hasToString("lab=true");
    }
}
