package org.junheng.testkit.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.testkit.laws.PackUnderLaw;
import org.junheng.testkit.laws.TestPacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two schools of as many students, one with a of everything and one with b: every coefficient is |a - b| / (a + b), and so is their
 * mean. It may be 0.65 in primary schools and 0.55 in junior ones, both included.
 */
class Method2012Test {
    private static final Dictionary FACTS =
            PackUnderLaw.of(TestPacks.BASIC).inquiry().dictionary();

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, 33, 7, MET",
        "PRIMARY, 34, 6, NOT_MET",
        "PRIMARY, 32, 8, MET",
        "JUNIOR, 32, 8, NOT_MET",
        "JUNIOR, 31, 9, MET",
    })
    void meanOfTheEightIsHeldAgainstTheLimitOfItsStage(Stage stage, int a, int b, String outcome) {
        Dossier county = Dossier.builder(County.of("C", "County"))
                .school(school("1", stage, a))
                .school(school("2", stage, b))
                .build();

        assertThat(Opinion.OF_2012.outcomes(county)).isEqualTo(Map.of("NBB2012-CV-" + stage.code() + " C", outcome));
    }

    private static School school(String code, Stage stage, int amount) {
        SchoolKind kind = stage == Stage.PRIMARY ? SchoolKind.PRIMARY : SchoolKind.JUNIOR;
        return School.builder(code, "School", kind)
                .section(stage, 100, facts(FactDefinition.SECTION, amount))
                .facts(facts(FactDefinition.SCHOOL, amount))
                .build();
    }

    private static Map<String, Object> facts(String holder, int amount) {
        Map<String, Object> facts = new TreeMap<>();
        for (FactDefinition each : FACTS.all()) {
            if (each.holder().equals(holder) && each.type().isNumber()) {
                facts.put(each.code(), BigDecimal.valueOf(amount));
            }
        }
        return facts;
    }
}
