package org.junheng.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTermTest {
    @Test
    void bracketsSayWhichYears() {
        assertThat(SeriesTerm.parse("funds[previous]")).contains(new SeriesTerm("funds", "previous"));
        assertThat(SeriesTerm.parse("funds[previous]").orElseThrow().isPrevious())
                .isTrue();
        assertThat(SeriesTerm.parse("funds[2020-2022]").orElseThrow().years()).contains(new Years(2020, 2022));
        assertThat(SeriesTerm.parse("funds[2021]").orElseThrow().years()).contains(new Years(2021, 2021));
    }

    @Test
    void otherTermsAreNone() {
        assertThat(SeriesTerm.parse("funds")).isEmpty();
        assertThat(SeriesTerm.parse("room[use=music]")).isEmpty();
        assertThat(SeriesTerm.parse("funds[]")).isEmpty();
    }

    @Test
    void yearsHaveFourDigits() {
        assertThat(Years.parse("2018-2020").orElseThrow().all()).containsExactly(2018, 2019, 2020);
        assertThat(Years.parse("18-20")).isEmpty();
        assertThat(Years.parse("2018-20")).isEmpty();
        assertThat(Years.parse("2018-2019-2020")).isEmpty();
        assertThat(Years.parse("")).isEmpty();
    }
}
