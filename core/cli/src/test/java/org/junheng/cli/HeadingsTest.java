package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Under whom a report puts findings about records and periods: the county that has them, or the school. */
class HeadingsTest {
    private static final String DISTRICT =
            Path.of("../../examples/local-plans/wuqing-like-district.json").toString();
    private static final Pattern HEADING = Pattern.compile("(?m)^  (\\S.*)\\(([0-9]+)\\)$");

    @Test
    void recordsAndPeriodsStandUnderTheirCountyOrSchoolByItsName() {
        String report = Run.of("evaluate", DISTRICT, "--pack", "tianjin/wuqing-2020", "--all")
                .out();

        Set<String> headings = HEADING.matcher(report)
                .results()
                .map(each -> each.group(2) + " " + each.group(1))
                .collect(Collectors.toSet());

        assertThat(headings)
                .containsExactlyInAnyOrder(
                        "120999 示例区",
                        "1209990001 晨光小学",
                        "1209990002 桥头镇中心小学",
                        "1209990003 柳行村小学",
                        "1209990101 第三初级中学",
                        "1209990102 北营镇初级中学",
                        "1209990201 河湾九年一贯制学校");
    }

    /** A school's term is no matter of the county's, and a record of the county's is no school's. */
    @Test
    void everyFindingStandsUnderItsOwner() {
        String report = Run.of("evaluate", DISTRICT, "--pack", "tianjin/wuqing-2020", "--all")
                .out();
        String owner = "";
        for (String line : report.lines().toList()) {
            if (HEADING.matcher(line).matches()) {
                owner = line.strip().substring(0, line.strip().lastIndexOf('('));
            } else if (line.startsWith("    \u8FBE\u6807 ")) {
                assertThat(line).startsWith("    \u8FBE\u6807 " + owner);
            }
        }
    }
}
