package org.junheng.testkit.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples are proposed as their editors wrote them, with only the day, one number, or what is expected changed. */
class ExampleTextTest {
    private static final String FILE = """
            # 2 ÷ 10 = 20。
            - case: 第1校3人, "甲"
              criterion: T-R1
              subject: S7
              as-of: 2020-12-31
              schools:
                - {code: S7, students: 10, teachers: 2, area: 1.5}
              expect: MET
              measured: "20"
              shortfall: 3

            # 下一个
            - case: 第2个
              criterion: T-R2
              county: {plans: [4, 5]}
              item: 9
              expect: NOT_MET
            """;

    private static ExampleText first() {
        return ExampleText.at(FILE, 2);
    }

    /** From its line to the next example; comments and blank lines belong to nobody. */
    @Test
    void exampleIsReadFromItsLineToTheNext() {
        assertThat(first()).hasToString("""
                - case: 第1校3人, "甲"
                  criterion: T-R1
                  subject: S7
                  as-of: 2020-12-31
                  schools:
                    - {code: S7, students: 10, teachers: 2, area: 1.5}
                  expect: MET
                  measured: "20"
                  shortfall: 3
                """);
        assertThat(ExampleText.at(FILE, 13).lines()).hasSize(5).first().isEqualTo("- case: 第2个");
    }

    @Test
    void otherDayTakesThePlaceOfTheOne() {
        ExampleText moved = first().on(LocalDate.of(2021, 1, 1));

        assertThat(moved.lines()).hasSize(9).element(1).isEqualTo("  as-of: 2021-01-01");
        assertThat(moved.toString()).doesNotContain("2020-12-31").contains("schools:", "expect: MET");
        assertThat(ExampleText.at(FILE, 13).on(LocalDate.of(2021, 1, 1)).lines())
                .startsWith("- case: 第2个", "  as-of: 2021-01-01", "  criterion: T-R2")
                .hasSize(6);
    }

    /** Ten students and two teachers are given; what is expected, whom it is about, codes and decimals are not to be moved. */
    @Test
    void numbersAreThoseThatAreGiven() {
        assertThat(first().numbers()).isEqualTo(2);
        assertThat(ExampleText.at(FILE, 13).numbers()).isEqualTo(2);
    }

    @Test
    void oneNumberIsMovedAndNoOther() {
        assertThat(given(first().with(0, 1))).isEqualTo("    - {code: S7, students: 11, teachers: 2, area: 1.5}");
        assertThat(given(first().with(1, -2))).isEqualTo("    - {code: S7, students: 10, teachers: 0, area: 1.5}");
        assertThat(ExampleText.at(FILE, 13).with(1, 2).lines()).contains("  county: {plans: [4, 7]}");
        assertThat(first().with(0, 1).lines())
                .containsAll(List.of("  subject: S7", "  as-of: 2020-12-31", "  measured: \"20\"", "  shortfall: 3"));
    }

    /** The numbers are counted through all lines of the example. */
    @Test
    void numbersOfSeveralLinesAreCountedThrough() {
        ExampleText two = new ExampleText(List.of("- case: 两行", "  county: {a: 1}", "  schools: [{students: 7}]"));

        assertThat(two.numbers()).isEqualTo(2);
        assertThat(two.with(1, 1).lines())
                .containsExactly("- case: 两行", "  county: {a: 1}", "  schools: [{students: 8}]");
    }

    @Test
    void nothingIsLessThanNothing() {
        assertThat(given(first().with(1, -3))).contains("teachers: 0");
    }

    /** A day and a code with a stroke are no numbers, nor is what has more than nine digits. */
    @Test
    void daysAndLongNumbersStay() {
        ExampleText days = new ExampleText(List.of(
                "- case: 日期", "  county: {built: 2020-12-31, id: 1234567890, text: \"5\", share: 0.5, year: 3}"));

        assertThat(days.with(0, 1).lines().get(1))
                .isEqualTo("  county: {built: 2020-12-31, id: 1234567890, text: \"5\", share: 0.5, year: 4}");
        assertThat(days.numbers()).isEqualTo(1);
    }

    private static String given(ExampleText text) {
        return text.lines().get(5);
    }

    /** Quotation marks in the name would end it early. What was measured before is not measured now. */
    @Test
    void otherOutcomeComesUnderAnotherNameAndWithoutFigures() {
        assertThat(first().expecting("由 \"4.2\" 改为 4.3", "NO_FINDING")).hasToString("""
                - case: "由 '4.2' 改为 4.3"
                  criterion: T-R1
                  subject: S7
                  as-of: 2020-12-31
                  schools:
                    - {code: S7, students: 10, teachers: 2, area: 1.5}
                  expect: NO_FINDING
                """);
    }
}
