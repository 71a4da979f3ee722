package org.junheng.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void showsThreeDigitsThatCount() {
        assertThat(Table.shown(0)).isEqualTo("0");
        assertThat(Table.shown(0.00523)).isEqualTo("0.00523");
        assertThat(Table.shown(0.1684)).isEqualTo("0.168");
        assertThat(Table.shown(5.734)).isEqualTo("5.73");
        assertThat(Table.shown(679.4)).isEqualTo("679");
        assertThat(Table.shown(1_259_039)).isEqualTo("1,259,039");
        assertThat(Table.shown(Double.NaN)).isEqualTo("–");
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Median.of(DoubleStream.of(9, 1, 2))).isEqualTo(new Median(2, 1, 9));
        assertThat(Median.of(DoubleStream.of(4, 1, 2, 9))).isEqualTo(new Median(3, 1, 9));
    }
}
