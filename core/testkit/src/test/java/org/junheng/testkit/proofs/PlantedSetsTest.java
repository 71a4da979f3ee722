package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criteria that nobody can meet together, and criteria that others make needless: just those, with just those words. */
class PlantedSetsTest {
    private static final String CLASSES = "ClassIndicator( code == \"class-size\", stage == Stage.PRIMARY )";
    private static final String TEACHERS = section("teachers");
    private static final String BOOKS = section("books");

    @TempDir
    Path folder;

    private static String section(String code) {
        return "SectionIndicator( code == \"" + code + "\", stage == Stage.PRIMARY )";
    }

    private static String school(String scope) {
        return "SchoolIndicator( code == \"school-size\", scope == \"" + scope + "\" )";
    }

    private PlantedPacks packs() {
        return new PlantedPacks(folder).above("R1", TEACHERS, "every($x).atLeast(4.2)");
    }

    private static List<Answer> answers(PlantedPacks packs, Question question) {
        return PackProofs.of(packs.write()).report().answers(question);
    }

    private static Answer only(List<Answer> answers) {
        assertThat(answers).as(answers.toString()).hasSize(1);
        return answers.get(0);
    }

    private static List<List<Outcome>> outcomes(Answer answer) {
        return answer.examples().stream()
                .map(each -> each.claims().stream()
                        .map(claim -> claim.outcome().orElseThrow())
                        .toList())
                .toList();
    }

    /** Only a nine-year school is in both scopes: others can avoid the contradiction, and it cannot. */
    @Test
    void limitsThatExcludeEachOtherForSomeOnlyAreFound() {
        PlantedPacks packs = packs().scope("code: lower, 名称: 小学, holder: school, kinds: [primary, nine-year]")
                .scope("code: upper, 名称: 初中, holder: school, kinds: [junior, nine-year]")
                .local("A", school("lower"), "every($x).atMost(100)")
                .local("B", school("upper"), "every($x).atLeast(101)");

        Answer answer = only(answers(packs, Question.POSSIBLE));
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-A LO-B");
        assertThat(answer.second()).isEmpty();
        assertThat(answer.says()).isEqualTo("test/local 2024-01-01");
        assertThat(answer.examples())
                .extracting(Example::figures)
                .containsExactly(
                        "kind=nine-year, ownership=public, primary=101", "kind=nine-year, ownership=public, primary=1");
        assertThat(outcomes(answer))
                .containsExactly(List.of(Outcome.NOT_MET, Outcome.MET), List.of(Outcome.MET, Outcome.NOT_MET));
        // the two hold the number from opposite sides: that is not asking twice for different things
        assertThat(answers(packs, Question.ONCE)).isEmpty();
    }

    /** Two contradictions, each of schools of its own, are two answers; each is said once, however many other criteria there are. */
    @Test
    void everyContradictionIsSaidOnce() {
        PlantedPacks packs = packs().scope("code: lower, 名称: 小学, holder: school, kinds: [primary]")
                .scope("code: upper, 名称: 初中, holder: school, kinds: [junior]")
                .local("A1", school("lower"), "every($x).atMost(100)")
                .local("A2", school("lower"), "every($x).atLeast(101)")
                .local("B1", school("upper"), "every($x).atMost(200)")
                .local("B2", school("upper"), "every($x).atLeast(201)");

        try (Prover prover = packs.prover()) {
            assertThat(new ContradictionProofs(prover).of(prover.view(PlantedPacks.LOCAL, PlantedPacks.DAY)))
                    .extracting(each -> Answer.ids(each.first()))
                    .containsExactly("LO-A1 LO-A2", "LO-B1 LO-B2");
        }
    }

    /** Without men there are only women: each example leaves out one of three, and only that one. */
    @Test
    void eachExampleFailsOneAndKeepsToTheOthers() {
        PlantedPacks packs = packs().local("M", "CountyIndicator( code == \"men\" )", "every($x).atLeast(60)")
                .local("W", "CountyIndicator( code == \"women\" )", "every($x).atLeast(50)")
                .local("A", "CountyIndicator( code == \"others\" )", "every($x).atLeast(0)");

        assertThat(outcomes(only(answers(packs, Question.POSSIBLE))))
                .containsExactly(
                        List.of(Outcome.NOT_MET, Outcome.MET, Outcome.MET),
                        List.of(Outcome.MET, Outcome.NOT_MET, Outcome.MET),
                        List.of(Outcome.MET, Outcome.MET, Outcome.NOT_MET));
    }

    /** At least 45 is at least 40: shown by the smallest class of which both are met. */
    @Test
    void whatIsNotNeededIsShownByWhoMeetsBoth() {
        PlantedPacks packs =
                packs().local("G1", CLASSES, "every($x).atLeast(45)").local("G2", CLASSES, "every($x).atLeast(40)");

        Answer answer = only(answers(packs, Question.NEEDED));
        assertThat(Answer.ids(answer.first())).isEqualTo("LO-G2");
        assertThat(Answer.ids(answer.second())).isEqualTo("LO-G1");
        assertThat(answer.says()).isEqualTo("test/local 2024-01-01");
        assertThat(answer.examples().get(0).figures()).isEqualTo("kind=primary, ownership=public, class=45, primary=1");
    }

    /** Until it is due nobody fails the higher limit, so the lower one is needed; that a weaker one follows is its point. */
    @Test
    void whatOnlyFollowsFromWhatNobodyFailsIsNeeded() {
        PlantedPacks packs = packs().local("G1", CLASSES, "every($x).atLeast(45)", "@due(\"2030-12-31\")")
                .local("G2", CLASSES, "every($x).atLeast(40)")
                .local("R1", TEACHERS, "every($x).atLeast(4)", "@weakerThan(\"NA-R1\")");

        assertThat(answers(packs, Question.NEEDED)).isEmpty();
    }

    /** That 15 books follow from 20 is news about the pack that says both, and none about the pack that extends it. */
    @Test
    void whatThePackAboveSaysTwiceIsSaidOfItOnly() {
        PlantedPacks packs = packs().above("B1", BOOKS, "every($x).atLeast(20)")
                .above("B2", BOOKS, "every($x).atLeast(15)")
                .local("G1", CLASSES, "every($x).atMost(45)");

        Answer answer = only(answers(packs, Question.NEEDED));
        assertThat(Answer.ids(answer.first())).isEqualTo("NA-B2");
        assertThat(answer.says()).isEqualTo("test/above 2024-01-01");
    }

    /** What nobody can meet at all makes nothing needless. */
    @Test
    void fromAContradictionNothingFollows() {
        PlantedPacks packs = packs().local("G1", CLASSES, "every($x).atMost(40)")
                .local("G2", CLASSES, "every($x).atLeast(41)")
                .local("G3", CLASSES, "every($x).atLeast(10)");

        assertThat(answers(packs, Question.NEEDED))
                .extracting(each -> Answer.ids(each.first()) + " | " + Answer.ids(each.second()))
                .containsExactly("LO-G3 | LO-G2");
    }
}
