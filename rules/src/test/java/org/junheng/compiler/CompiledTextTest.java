package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.ComplianceEvaluator;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

/**
 * What is compiled is ASCII but for the names of rules. Drools tells generated classes apart by a hash of their text in the
 * platform's encoding: in the locale C two Chinese groups of six characters were one, and one rule was judged as another.
 */
class CompiledTextTest {
    @Test
    void onlyNamesOfRulesHaveOtherLettersThanAscii() {
        for (Pack pack : ComplianceEvaluator.withShippedPacks().packs().values()) {
            for (Level level : Level.values()) {
                assertThat(RuleWriter.write(pack, level).lines().filter(line -> !line.startsWith("rule \"")))
                        .as(pack.id() + " " + level)
                        .allMatch(line -> line.chars().allMatch(each -> each < 0x80));
            }
        }
    }

    /** 监测学业水平 and 政府保障程度 are the groups that were taken for each other. */
    @Test
    void groupsOfTheSameLengthAreWrittenDifferently() {
        Pack pack = ComplianceEvaluator.withShippedPacks().packs().get("national/quality-balance-2017");

        assertThat(RuleWriter.write(pack, Level.COUNTY))
                .contains("group == \"\\u76d1\\u6d4b\\u5b66\\u4e1a\\u6c34\\u5e73\"")
                .contains("group == \"\\u653f\\u5e9c\\u4fdd\\u969c\\u7a0b\\u5ea6\"");
    }
}
