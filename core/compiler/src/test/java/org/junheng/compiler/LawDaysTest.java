package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days a rule may take from which words. */
class LawDaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2022年                       | 2022-12-31
            2021年底前                     | 2021-12-31
            2024年前完成                   | 2024-12-31
            2013年9月30日前                | 2013-09-30 2013-12-31
            2024年2月底                    | 2024-02-29 2024-12-31
            2020年7月中旬                  | 2020-07-20 2020-12-31
            2020年7月上旬                  | 2020-07-10 2020-12-31
            2018—2020年                    | 2018-12-31 2020-12-31
            2025年思茅区,2028年景东县      | 2025-12-31 2028-12-31
            2020—2021学年                  | 2020-08-31 2021-08-31
            (约定:读作2012-01-31)          | 2012-01-31
            2021年1月                  | 2021-01-31 2021-12-31
            2021年2月30日                  | 2021-12-31
            三年内                         |
            每年12月                       |
            2017人                         |
            2021-13-01                     |
            """)
    void daysAreThoseByWhichSomethingIsDone(String law, String expected) {
        List<LocalDate> days = expected == null
                ? List.of()
                : Arrays.stream(expected.split(" ", -1)).map(LocalDate::parse).toList();

        assertThat(LawDays.of(law).days()).containsExactlyElementsOf(days);
    }
}
