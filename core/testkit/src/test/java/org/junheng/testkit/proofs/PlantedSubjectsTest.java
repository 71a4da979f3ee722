package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who and which days siblings and versions leave out or ask twice, and which criteria are no siblings and no versions. */
class PlantedSubjectsTest {
    private static final String CLASSES = "ClassIndicator( code == \"class-size\", stage == Stage.PRIMARY )";
    private static final String SINGLE =
            "code: single, 名称: 单学段学校, holder: school, kinds: [primary, junior, teaching-point]";
    private static final String COMBINED = "code: combined, 名称: 一贯制学校, holder: school, kinds: [nine-year]";
    private static final String FEW = "code: few, 名称: 男教师不足100人的县, holder: county, where: {men: {lessThan: 100}}";
    private static final String MANY = "code: many, 名称: 男教师200人以上的县, holder: county, where: {men: {atLeast: 200}}";
    private static final String GROUP = "@group(\"县定\")";

    @TempDir
    Path folder;

    private static String school(String scope) {
        return "SchoolIndicator( code == \"school-size\", scope == \"" + scope + "\" )";
    }

    private static String section(String code, String stage) {
        return "SectionIndicator( code == \"" + code + "\", stage == Stage." + stage + " )";
    }

    private PlantedPacks packs() {
        return new PlantedPacks(folder)
                .scope(SINGLE)
                .scope(COMBINED)
                .above("X", section("books", "PRIMARY"), "every($x).atLeast(1)");
    }

    private static List<Answer> answers(PlantedPacks packs) {
        return PackProofs.of(packs.write()).report().answers().stream()
                .filter(each -> List.of(Question.COVERED, Question.ONCE).contains(each.question()))
                .toList();
    }

    private static Answer only(List<Answer> answers) {
        assertThat(answers).as(answers.toString()).hasSize(1);
        return answers.get(0);
    }

    @Test
    void siblingsThatCoverEverybodyAreProvedToDoSo() {
        Answer answer = only(answers(packs().local("S1", school("single"), "every($x).atMost(2000)")
                .local("S2", school("combined"), "every($x).atMost(2500)")));

        assertThat(answer.question()).isEqualTo(Question.COVERED);
        assertThat(answer.status()).isEqualTo(Status.PROVED);
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-S1 LO-S2");
        assertThat(answer.says()).isEmpty();
        assertThat(answer.examples()).isEmpty();
    }

    /** Two criteria for the same scope; two about parts of the counties. */
    @Test
    void whoAreNoSiblingsLeaveNobodyOut() {
        assertThat(answers(packs().scope(FEW)
                        .scope(MANY)
                        .local("S1", school("single"), "every($x).atMost(2000)")
                        .local("S2", school("single"), "every($x).atLeast(10)")
                        .local("M1", "CountyIndicator( code == \"women\", scope == \"few\" )", "every($x).atLeast(50)")
                        .local(
                                "M2",
                                "CountyIndicator( code == \"women\", scope == \"many\" )",
                                "every($x).atLeast(40)")))
                .isEmpty();
    }

    @Test
    void whatReplacesOrChecksIsNoSibling() {
        String inScope = "SchoolIndicator( code == \"school-size\", scope == \"combined\" )";

        assertThat(answers(packs().above("S", "SchoolIndicator( code == \"school-size\" )", "every($x).atMost(3000)")
                        .local("S1", school("single"), "every($x).atMost(2000)")
                        .local("S2", inScope, "every($x).atMost(2500)", "@tightens(\"NA-S\")")))
                .isEmpty();
        assertThat(answers(new PlantedPacks(folder.resolve("checks"))
                        .scope(SINGLE)
                        .scope(COMBINED)
                        .above("X", section("books", "PRIMARY"), "every($x).atLeast(1)")
                        .local("S1", school("single"), "every($x).atMost(2000)")
                        .local("D1", inScope, "check($x).atMost(2500)")))
                .isEmpty();
    }

    /** Siblings above are asked about in their own pack. */
    @Test
    void siblingsAreCriteriaOfOnePack() {
        PlantedPacks packs = new PlantedPacks(folder)
                .scopeAbove(SINGLE)
                .scopeAbove(COMBINED)
                .above("S1", school("single"), "every($x).atMost(2000)")
                .above("S2", school("combined"), "every($x).atMost(2500)")
                .local("X", section("books", "PRIMARY"), "every($x).atLeast(1)");

        assertThat(Answer.ids(only(answers(packs)).first())).isEqualTo("NA-S1 NA-S2");
    }

    @Test
    void whoIsLeftOutAndWhoIsAskedTwiceIsSaid() {
        PlantedPacks packs = packs().scope("code: junior, 名称: 有初中的学校, holder: school, kinds: [junior, nine-year]")
                .local("S1", school("combined"), "every($x).atMost(2500)")
                .local("S2", school("junior"), "every($x).atMost(2000)");

        assertThat(answers(packs))
                .extracting(Answer::question, Answer::status, each -> Answer.ids(each.first()), Answer::says)
                .containsExactly(
                        tuple(Question.COVERED, Status.REFUTED, "LO-S1 LO-S2", "各条都不管的对象"),
                        tuple(Question.ONCE, Status.REFUTED, "LO-S1 LO-S2", "同一个对象两条都管,达到前一条、没有达到后一条"));
    }

    /** The indicator of mentors is defined for primary sections only: juniors are not forgotten. */
    @Test
    void aStageThatHasNoSuchIndicatorIsNotForgotten() {
        PlantedPacks packs = packs().local("B1", section("backbone", "PRIMARY"), "every($x).atLeast(1)", GROUP)
                .local("B2", section("backbone", "JUNIOR"), "every($x).atLeast(1)", GROUP)
                .local("M1", section("mentors", "PRIMARY"), "every($x).atLeast(1)", GROUP);

        assertThat(answers(packs)).isEmpty();
    }

    @Test
    void aStageThatIsForgottenIsSaid() {
        PlantedPacks packs = packs().local("B1", section("backbone", "PRIMARY"), "every($x).atLeast(1)", GROUP)
                .local("B2", section("backbone", "JUNIOR"), "every($x).atLeast(1)", GROUP)
                .local("T1", section("teachers", "PRIMARY"), "every($x).atLeast(4)", GROUP);

        Answer answer = only(answers(packs));
        assertThat(Answer.ids(answer.first()) + " | " + Answer.ids(answer.second()))
                .isEqualTo("LO-T1 | LO-B2");
        assertThat(answer.says()).isEqualTo("同组的项目问到的学段,这一项没有问");
        assertThat(answer.examples().get(0).figures()).contains("kind=junior");
    }

    /** Without an end of the earlier one the overlap has none; both stand in one pack, which extends the one above. */
    @Test
    void versionsThatOverlapAreNamedWithTheDays() {
        PlantedPacks open = packs().local("G1", CLASSES, "every($x).atMost(50)")
                .local("G2", CLASSES, "every($x).atMost(45)", "@inForceFrom(\"2024-09-01\")");
        Answer answer = only(answers(open));

        assertThat(answer.question()).isEqualTo(Question.ONCE);
        assertThat(answer.says()).isEqualTo("同一件事的两条,自 2024-09-01 起同时施行");
        assertThat(answer.first().get(0).family().ancestors()).hasSize(1);
        PlantedPacks ending = new PlantedPacks(folder.resolve("ending"))
                .above("X", CLASSES, "every($x).atMost(55)")
                .local("G1", CLASSES, "every($x).atMost(50)", "@inForceUntil(\"2024-10-31\")")
                .local("G2", CLASSES, "every($x).atMost(45)", "@inForceFrom(\"2024-09-01\")");
        assertThat(only(answers(ending)).says()).isEqualTo("同一件事的两条,自 2024-09-01 起同时施行,至 2024-10-31");
    }

    /** In whatever order they stand, each is held against the next; two at the same time are no versions. */
    @Test
    void versionsFollowEachOtherByTheirDays() {
        PlantedPacks packs = packs().local("G3", CLASSES, "every($x).atMost(40)", "@inForceFrom(\"2024-11-01\")")
                .local("G1", CLASSES, "every($x).atMost(50)", "@inForceUntil(\"2024-08-31\")")
                .local(
                        "G2",
                        CLASSES,
                        "every($x).atMost(45)",
                        "@inForceFrom(\"2024-09-01\")",
                        "@inForceUntil(\"2024-10-30\")");

        assertThat(answers(packs))
                .extracting(Answer::status, each -> Answer.ids(each.first()), Answer::says)
                .containsExactly(
                        tuple(Status.PROVED, "LO-G1 LO-G2", ""),
                        tuple(Status.REFUTED, "LO-G2 LO-G3", "同一件事的两条之间,2024-10-31 至 2024-10-31 没有一条施行"));
    }
}
