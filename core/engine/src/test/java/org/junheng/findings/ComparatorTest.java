package org.junheng.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each comparator with a number below, on and above the limit. */
class ComparatorTest {
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  >=, false, true,  true,  true,  false",
        "MORE_THAN, >,  false, false, true,  true,  false",
        "AT_MOST,   <=, true,  true,  false, false, true",
        "LESS_THAN, <,  true,  false, false, false, true",
        "EXACTLY,   =,  false, true,  false, false, false",
    })
    void acceptsWhatItsSignSays(
            Comparator comparator,
            String sign,
            boolean below,
            boolean on,
            boolean above,
            boolean lower,
            boolean upper) {
        assertThat(comparator.sign()).isEqualTo(sign);
        assertThat(comparator.accepts(-1)).isEqualTo(below);
        assertThat(comparator.accepts(0)).isEqualTo(on);
        assertThat(comparator.accepts(1)).isEqualTo(above);
        assertThat(comparator.acceptsLimit()).isEqualTo(on);
        assertThat(comparator.isLowerBound()).isEqualTo(lower);
        assertThat(comparator.isUpperBound()).isEqualTo(upper);
    }
}
