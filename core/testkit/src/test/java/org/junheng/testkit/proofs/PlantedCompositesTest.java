package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two of three items of a group, where a local pack replaces or relaxes one of the items, or has a composite of its own. */
class PlantedCompositesTest {
    private static final String GROUP = "@group(\"配置\")";
    private static final String ITEMS = "SectionItems( group == \"配置\", stage == Stage.PRIMARY )";
    private static final String IN_VIEW = "在 test/local 的结论里,有条目代替或宽限其中的项目";

    @TempDir
    Path folder;

    private static String section(String code) {
        return "SectionIndicator( code == \"" + code + "\", stage == Stage.PRIMARY )";
    }

    /** 3 teachers are enough for everybody until some day; allowances name their subjects and their end. */
    private static PlantedPacks allowance(PlantedPacks packs, String until, String... from) {
        List<String> notes = new ArrayList<>(List.of("@relaxes(\"NA-R1\")", "@inForceUntil(\"" + until + "\")"));
        notes.addAll(List.of(from));
        return packs.ofOneIssuer()
                .scope("code: everybody, 名称: 所有学校, holder: school, kinds: [primary, junior, nine-year, teaching-point]")
                .local(
                        "R1",
                        "SectionIndicator( code == \"teachers\", scope == \"everybody\", stage == Stage.PRIMARY )",
                        "every($x).atLeast(3)",
                        notes.toArray(String[]::new));
    }

    private PlantedPacks packs() {
        return new PlantedPacks(folder)
                .above("R1", section("teachers"), "every($x).atLeast(4)", GROUP)
                .above("R2", section("backbone"), "every($x).atLeast(1)", GROUP)
                .above("R3", section("books"), "every($x).atLeast(20)", GROUP)
                .above("C", ITEMS, "every($x).reaches(2).ofThe(3).theRestAtLeast(0.5)");
    }

    private static List<Answer> ofComposite(PlantedPacks packs) {
        return PackProofs.of(packs.write()).relations().stream()
                .filter(each -> Answer.ids(each.second()).equals("NA-C"))
                .toList();
    }

    @Test
    void withoutALayerNothingIsAsked() {
        assertThat(ofComposite(packs().local("X", section("area"), "every($x).atLeast(4)")))
                .isEmpty();
    }

    @Test
    void aTighterItemDoesNotMakeItEasier() {
        PlantedPacks packs = packs().local("R1", section("teachers"), "every($x).atLeast(5)", "@tightens(\"NA-R1\")");

        assertThat(ofComposite(packs))
                .extracting(each -> Answer.ids(each.first()), Answer::status, Answer::says)
                .containsExactly(tuple("NA-C", Status.PROVED, IN_VIEW));
    }

    /** 1 of 2 books is less than half of 20; 3 teachers help only where 3 are enough. */
    @Test
    void anAllowanceMakesItEasierWhichAnExampleShows() {
        PlantedPacks packs = allowance(packs(), "2024-12-31");

        List<Answer> answers = ofComposite(packs);
        assertThat(answers).extracting(Answer::status, Answer::says).containsExactly(tuple(Status.REFUTED, IN_VIEW));
        assertThat(answers.get(0).question()).isEqualTo(Question.IMPLIES);
        assertThat(answers.get(0).examples().get(0).claims())
                .extracting(
                        Claim::view, Claim::criterion, each -> each.outcome().orElseThrow())
                .containsExactly(
                        tuple(PlantedPacks.LOCAL, "NA-C", Outcome.MET),
                        tuple(PlantedPacks.ABOVE, "NA-C", Outcome.NOT_MET));
    }

    /** From February on the allowance is over; in March something else begins, which changes nothing. */
    @Test
    void theSameOnSeveralDaysIsSaidOnce() {
        PlantedPacks packs = allowance(packs(), "2024-01-31")
                .local(
                        "R2",
                        section("teachers"),
                        "every($x).atLeast(5)",
                        "@tightens(\"NA-R1\")",
                        "@inForceFrom(\"2024-02-01\")")
                .local("R3", section("area"), "every($x).atLeast(1)", "@inForceFrom(\"2024-03-01\")");

        assertThat(ofComposite(packs)).extracting(Answer::status).containsExactly(Status.REFUTED, Status.PROVED);
    }

    /** The allowance begins when the composite above is over. */
    @Test
    void aCompositeIsAskedAboutWhileItIsInForce() {
        PlantedPacks packs = new PlantedPacks(folder)
                .above("R1", section("teachers"), "every($x).atLeast(4)", GROUP)
                .above(
                        "C",
                        ITEMS,
                        "every($x).reaches(1).ofThe(1).theRestAtLeast(0.5)",
                        "@inForceUntil(\"2024-01-31\")");

        assertThat(ofComposite(allowance(packs, "2024-12-31", "@inForceFrom(\"2024-02-01\")")))
                .isEmpty();
    }

    /** All three of its own items, each as high as above, are two of the three above; two of its own too, one of them is not. */
    @Test
    void aLocalCompositeIsHeldAgainstTheOneAbove() {
        assertThat(ofComposite(localComposite("reaches(2)")))
                .extracting(each -> Answer.ids(each.first()), Answer::question, Answer::status, Answer::says)
                .containsExactly(tuple("LO-C", Question.IMPLIES, Status.PROVED, ""));
        assertThat(ofComposite(localComposite("reaches(1)")))
                .extracting(Answer::status)
                .containsExactly(Status.REFUTED);
    }

    private PlantedPacks localComposite(String reaches) {
        String group = GROUP.replace("配置", "本市");
        return packs().local("R1", section("teachers"), "every($x).atLeast(4)", group)
                .local("R2", section("backbone"), "every($x).atLeast(1)", group)
                .local("R3", section("books"), "every($x).atLeast(20)", group)
                .local("C", ITEMS.replace("配置", "本市"), "every($x)." + reaches + ".ofThe(3).theRestAtLeast(0.5)");
    }
}
