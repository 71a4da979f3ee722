package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No example is shown of which the engine finds anything else than claimed, and what it finds instead is said. */
class ReplayTest {
    private static final String COUNTY =
            "{\"format\":\"junheng-dossier/1\",\"asOf\":\"2024-01-01\",\"county\":{\"code\":\"000000\",\"name\":\"示例县\"},";
    private static final String SCHOOL = COUNTY + """
            "schools":[{"code":"1","name":"示例学校","kind":"primary","ownership":"public",
            "sections":{"primary":{"students":24,"facts":{"teachers":1}}}}]}
            """;
    private static final String REPORTED = COUNTY + """
            "reported":[{"indicator":"teachers","stage":"primary","statistic":"cv","value":0.4,"decimals":1},
            {"indicator":"books","stage":"primary","statistic":"cv","value":0.6,"decimals":1}]}
            """;

    @TempDir
    static Path folder;

    private static @Nullable Prover prover;

    @BeforeAll
    static void compile() {
        prover = new PlantedPacks(folder)
                .above("R1", "SectionIndicator( code == \"teachers\" )", "every($x).atLeast(4.2)")
                .above(
                        "J1",
                        "SectionIndicator( code == \"teachers\", stage == Stage.JUNIOR )",
                        "every($x).atLeast(4.2)",
                        "@inForceFrom(\"2024-02-01\")")
                .above("J2", "SectionIndicator( code == \"books\", stage == Stage.JUNIOR )", "every($x).atLeast(20)")
                .above("CV", "InterSchoolVariation( group == \"配置\", stage == Stage.PRIMARY )", "every($x).atMost(0.5)")
                .local("X", "SectionIndicator( code == \"backbone\", stage == Stage.JUNIOR )", "every($x).atLeast(1)")
                .prover();
    }

    @AfterAll
    static void close() {
        proving().close();
    }

    private static Prover proving() {
        return Objects.requireNonNull(prover);
    }

    private static Example example(String criterion, String item, @Nullable Outcome outcome) {
        Claim claim = new Claim(PlantedPacks.ABOVE, criterion, item, Optional.ofNullable(outcome));
        return new Example(item.isEmpty() ? SCHOOL : REPORTED, PlantedPacks.DAY, "", List.of(claim));
    }

    private static void assertFound(String criterion, String item, @Nullable Outcome outcome) {
        Example example = example(criterion, item, outcome);
        assertThat(proving().replay().check(example)).isEqualTo(example);
    }

    private static void assertNotFound(String criterion, String item, @Nullable Outcome outcome, String... says) {
        assertThatThrownBy(() -> proving().replay().check(example(criterion, item, outcome)))
                .isInstanceOf(ReplayException.class)
                .satisfies(each -> assertThat(List.of(says)).allMatch(String.valueOf(each.getMessage())::contains));
    }

    /** 1 teacher for 24 pupils is 4.17. Of the junior stage, which the criterion is also about, there is nobody to judge. */
    @Test
    void whatIsFoundOfTheSubjectIsConfirmed() {
        assertFound("NA-R1", "", Outcome.NOT_MET);
        assertNotFound("NA-R1", "", Outcome.MET, "claimed test/above NA-R1 MET, but the engine finds [", "4.17");
        assertNotFound("NA-R1", "", Outcome.NOT_APPLICABLE);
        assertNotFound("NA-R1", "", null, "claimed test/above NA-R1 -,", "as of 2024-01-01");
    }

    @Test
    void thatThereIsNobodyToJudgeIsConfirmed() {
        assertFound("NA-J2", "", Outcome.NOT_APPLICABLE);
        assertNotFound("NA-J2", "", Outcome.MET);
    }

    /** J1 is not yet in force: nothing is found of it, not even that it does not apply. */
    @Test
    void thatNothingIsFoundIsConfirmed() {
        assertFound("NA-J1", "", null);
        assertNotFound("NA-J1", "", Outcome.NOT_APPLICABLE, "[]");
        assertNotFound("NA-J1", "", Outcome.MET, "[]");
    }

    @Test
    void itemsAreConfirmedOneByOne() {
        assertFound("NA-CV", "teachers", Outcome.MET);
        assertFound("NA-CV", "books", Outcome.NOT_MET);
        assertNotFound("NA-CV", "books", Outcome.MET, "NA-CV books MET");
    }

    @Test
    void aPackThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> proving().pack("test/other"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pack test/other");
    }
}
