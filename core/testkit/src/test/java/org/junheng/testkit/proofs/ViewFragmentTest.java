package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junheng.facts.FactType;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Stage;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;
import org.junheng.packs.Scope;
import org.junit.jupiter.api.Test;

/** What a view asks on a day: what counts of the packs above, what is in force, what stands in for what. */
class ViewFragmentTest {
    private static DraftPack above() {
        return new DraftPack("above")
                .fact("section", "a", FactType.COUNT)
                .fact("school", "b", FactType.COUNT)
                .indicator("section", "a", "a", "1", 1);
    }

    private static DraftCriterion atLeast(String id, int limit) {
        return DraftCriterion.ofPrimary(id, "a", Integer.toString(limit));
    }

    private static List<String> ids(ViewFragment view) {
        return view.all().map(Asked::id).toList();
    }

    /** A pack above decides nothing while it is not in force, unless it may be used afterwards; its verdict always does. */
    @Test
    void aPackAboveCountsWhileItCanBeApplied() {
        DraftPack draft = above().inForce("2020-01-01", "2020-12-31")
                .criteria(atLeast("N-1", 1), atLeast("N-V", 1).at(Level.VERDICT));
        Pack over = draft.pack();
        Pack afterwards = draft.afterwards().pack();
        Pack local = new DraftPack("local")
                .extending(over)
                .criteria(atLeast("L-1", 2))
                .pack();

        assertThat(ids(DraftPack.view("2020-06-30", local, over))).containsExactly("N-1", "N-V", "L-1");
        assertThat(ids(DraftPack.view("2021-06-30", local, over))).containsExactly("N-V", "L-1");
        assertThat(ids(DraftPack.view("2021-06-30", local, afterwards))).containsExactly("N-1", "N-V", "L-1");
        assertThat(ids(DraftPack.view("2021-06-30", over)))
                .as("in its own view")
                .containsExactly("N-1", "N-V");
    }

    @Test
    void aCriterionCountsWhileItIsInForce() {
        Pack pack = above().criteria(atLeast("N-1", 1).inForce(null, "2020-12-31"), atLeast("N-2", 1))
                .pack();
        ViewFragment view = DraftPack.view("2021-01-01", pack);

        assertThat(ids(view)).containsExactly("N-2");
        assertThat(view.isInForce("N-1")).isFalse();
        assertThat(view.isInForce("N-2")).isTrue();
        assertThat(view.of("N-1")).isEmpty();
        assertThat(ids(DraftPack.view("2020-12-31", pack))).containsExactly("N-1", "N-2");
        assertThatThrownBy(() -> view.clause("N-1")).hasMessage("N-1");
        assertThat(view.clause("N-2").pack()).isEqualTo(pack);
    }

    @Test
    void whatFormulasCannotSayIsNamedOnceWithItsFirstReason() {
        Pack pack = above().criteria(DraftCriterion.of("N-E", "Evidence").asks("holds"), atLeast("N-1", 1))
                .pack();
        ViewFragment view = DraftPack.view("2021-01-01", pack);

        assertThat(ids(view)).containsExactly("N-1");
        assertThat(view.isInForce("N-E")).isTrue();
        assertThat(view.outside()).extracting(Outside::reason).containsExactly("看证明,没有数可比");
        view.leaveOut(view.clause("N-E"), "other");
        view.leaveOut(view.clause("N-1"), "second");
        assertThat(view.outside("N-E").orElseThrow().reason()).isEqualTo("看证明,没有数可比");
        assertThat(view.outside("N-1").orElseThrow().reason()).isEqualTo("second");
        assertThat(view.outside("N-2")).isEmpty();
    }

    private static DraftCriterion inScope(String id, int limit) {
        return atLeast(id, limit).where("scope", "small");
    }

    private static DraftPack local(Pack above) {
        Scope.Condition few = new Scope.Condition("b", Comparator.AT_MOST, "10");
        return new DraftPack("local").extending(above).scope("small", "school", few);
    }

    /** What replaces decides about its own subjects, an allowance helps the others, what is weaker changes nothing. */
    @Test
    void whatStandsToACriterion() {
        Pack above = above().criteria(atLeast("N-1", 5), atLeast("N-2", 5)).pack();
        Pack local = local(above)
                .criteria(
                        inScope("L-T", 8).that(Relation.Kind.TIGHTENS, "N-1"),
                        inScope("L-R", 3).that(Relation.Kind.RELAXES, "N-1"),
                        inScope("L-W", 1).that(Relation.Kind.WEAKER, "N-2"),
                        DraftCriterion.of("L-J", "SectionIndicator", "code", "a", "stage", "junior")
                                .asks("atLeast", "1")
                                .that(Relation.Kind.EQUALS, "N-1"))
                .pack();
        ViewFragment view = DraftPack.view("2021-01-01", local, above);
        Asked first = view.of("N-1").get(0);
        Asked second = view.of("N-2").get(0);

        assertThat(view.replacing(first)).map(Asked::id).contains("L-T");
        assertThat(view.allowances(first)).extracting(Asked::id).containsExactly("L-R");
        assertThat(view.replacing(second)).isEmpty();
        assertThat(view.allowances(second)).isEmpty();
        assertThat(view.related("N-2", Relation.Kind.WEAKER)).extracting("id").containsExactly("L-W");
        assertThat(first.about()).isEqualTo(About.section(Stage.PRIMARY));
    }

    /** Whoever has at most 10 of b needs 8 of a under another name, or 3 where that is an allowance; the others need 5. */
    @Test
    void whatIsAskedUnderTheNameOfACriterion() {
        Pack above = above().criteria(atLeast("N-1", 5), atLeast("N-2", 5)).pack();
        Pack local = local(above)
                .criteria(
                        inScope("L-T", 8).that(Relation.Kind.TIGHTENS, "N-1"),
                        inScope("L-R", 3).that(Relation.Kind.RELAXES, "N-2"))
                .pack();
        ViewFragment view = DraftPack.view("2021-01-01", local, above);
        Layering layers = new Layering(view);
        Asked replaced = layers.deciding(view.of("N-1").get(0));
        Asked relaxed = layers.deciding(view.of("N-2").get(0));

        assertThat(told(11, 0).makes(replaced.applies())).isTrue();
        assertThat(told(10, 0).makes(replaced.applies()))
                .as("somebody else asks")
                .isFalse();
        assertThat(told(11, 5).makes(replaced.met())).isTrue();
        assertThat(told(11, 4).makes(replaced.met())).isFalse();
        assertThat(told(10, 3).makes(relaxed.applies())).isTrue();
        assertThat(told(10, 3).makes(relaxed.met())).isTrue();
        assertThat(told(11, 3).makes(relaxed.met())).isFalse();
        // whoever decides
        assertThat(told(10, 8).makes(layers.met(view.of("N-1").get(0)))).isTrue();
        assertThat(told(10, 7).makes(layers.met(view.of("N-1").get(0)))).isFalse();
        assertThat(told(11, 5).makes(layers.met(view.of("N-1").get(0)))).isTrue();
    }

    private static Told told(int b, int a) {
        return Told.of("school:b", b).and("section:a", a);
    }

    @Test
    void whatIsReplacedByWhatFormulasCannotSayIsOutside() {
        Pack above = above().criteria(atLeast("N-1", 5)).pack();
        Pack local = local(above)
                .criteria(DraftCriterion.of("L-E", "Evidence").asks("holds").that(Relation.Kind.RELAXES, "N-1"))
                .pack();
        ViewFragment view = DraftPack.view("2021-01-01", local, above);

        assertThat(Demand.of(view)).isEmpty();
        assertThat(view.outside("N-1").orElseThrow().reason()).isEqualTo("代替或宽限它的 L-E 不在可证明之列");
    }
}
