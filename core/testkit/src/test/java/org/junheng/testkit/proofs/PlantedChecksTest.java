package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What data checks do to proofs and examples, and what only shares of a school's figures could show. */
class PlantedChecksTest {
    private static final String TEACHERS = section("teachers");
    private static final String BACKBONE = section("backbone");
    private static final String TIGHTENS = "@tightens(\"NA-R1\")";
    private static final String WEAKER = "@weakerThan(\"NA-R1\")";

    @TempDir
    Path folder;

    private static String section(String code) {
        return "SectionIndicator( code == \"" + code + "\", stage == Stage.PRIMARY )";
    }

    private static String inScope(String code, String scope) {
        return "SectionIndicator( code == \"" + code + "\", scope == \"" + scope + "\", stage == Stage.PRIMARY )";
    }

    private PlantedPacks packs() {
        return new PlantedPacks(folder).above("R1", TEACHERS, "every($x).atLeast(4.2)");
    }

    private static Answer only(PlantedPacks packs) {
        List<Answer> answers = PackProofs.of(packs.write()).relations();
        assertThat(answers).as(answers.toString()).hasSize(1);
        return answers.get(0);
    }

    /** Backbone teachers are teachers only if somebody checks it: then 5 of them are at least 5 teachers. */
    @Test
    void whatTakesACheckIsProvedGivenTheCheck() {
        PlantedPacks packs = packs().local("R1", BACKBONE, "every($x).atLeast(5)", TIGHTENS);
        Answer without = only(packs);
        Answer given = only(packs.above("D1", section("plain-teachers"), "check($x).atLeast(0)"));

        assertThat(without.status()).isEqualTo(Status.REFUTED);
        assertThat(without.examples().get(0).figures())
                .isEqualTo("kind=primary, ownership=public, backbone=1, teachers=0, primary=1");
        assertThat(given.status()).isEqualTo(Status.PROVED);
        assertThat(given.says()).isEqualTo("(以数据核验 NA-D1 为前提)");
    }

    /** 1 of 1 teacher for 24: 4.17 backbone teachers, which is at least 3, and 4.17 teachers, which is less than 4.2; the area is no matter. */
    @Test
    void examplesPassTheChecksIfTheyCan() {
        Answer answer = only(packs().above("D1", section("plain-teachers"), "check($x).atLeast(0)")
                .above("D2", section("whole-area"), "check($x).atLeast(20)")
                .local("R1", BACKBONE, "every($x).atLeast(3)", WEAKER));

        assertThat(answer.status()).isEqualTo(Status.PROVED);
        assertThat(answer.examples().get(0).figures())
                .isEqualTo("kind=primary, ownership=public, backbone=1, teachers=1, primary=24");
    }

    /** Who has less than 4.2 fails the check anyway. */
    @Test
    void anExampleThatNoCheckLetsPassIsShownAllTheSame() {
        Answer answer = only(packs().above("D1", TEACHERS, "check($x).atLeast(4.2)")
                .local("R1", TEACHERS, "every($x).atLeast(4)", WEAKER));

        assertThat(answer.status()).isEqualTo(Status.PROVED);
        assertThat(answer.examples().get(0).figures())
                .isEqualTo("kind=primary, ownership=public, teachers=1, primary=24");
    }

    /** A share of 100 square metres can be less; of a school with one section, which is all that examples are, it is all. */
    @Test
    void whatOnlySharesCouldShowIsUnknown() {
        PlantedPacks packs = new PlantedPacks(folder)
                .scope("code: large, 名称: 校舍100平方米以上的学校, holder: school, where: {area: {atLeast: 100}}")
                .above("A1", section("whole-area"), "every($x).atLeast(100)")
                .local("A1", inScope("whole-area", "large"), "every($x).atLeast(50)");

        Answer answer = only(packs);
        assertThat(answer.status()).isEqualTo(Status.UNKNOWN);
        assertThat(answer.says()).isEqualTo("没有找到可以填报的数;只有分摊的数才会这样,或者根本没有");
    }

    /** Whoever fails 100 above has less: of a school with one section that is the school's, and small schools are asked for 100 too. */
    @Test
    void thatOnlySharesCouldAskLessIsUnknown() {
        PlantedPacks packs = new PlantedPacks(folder)
                .scope("code: small, 名称: 校舍不足100平方米的学校, holder: school, where: {area: {lessThan: 100}}")
                .above("A1", section("whole-area"), "every($x).atLeast(100)")
                .local("A1", inScope("whole-area", "small"), "every($x).atLeast(100)", "@weakerThan(\"NA-A1\")");

        Answer answer = only(packs);
        assertThat(answer.status()).isEqualTo(Status.UNKNOWN);
        assertThat(answer.says()).isEqualTo("没有找到可以填报的数;只有分摊的数才会这样,或者根本没有");
    }
}
