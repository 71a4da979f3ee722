package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.facts.FactType;
import org.junheng.packs.Leeway;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;
import org.junheng.packs.Scope;
import org.junit.jupiter.api.Test;

/** So many items met and no other below a share of its limit: which items are counted, and what is outside. */
class CompositesTest {
    private static final String DAY = "2021-01-01";

    private static DraftPack pack() {
        DraftPack draft = new DraftPack("p").fact("school", "old", FactType.FLAG);
        for (String fact : new String[] {"a", "b", "c"}) {
            draft.fact("section", fact, FactType.COUNT).indicator("section", fact, fact, "1", 1);
        }
        return draft;
    }

    private static DraftCriterion item(String id, String code) {
        return DraftCriterion.ofPrimary(id, code, "10").inGroup("G");
    }

    private static DraftCriterion composite(int reaches, int of) {
        return DraftCriterion.composite("C", "G", reaches, of, "0.5");
    }

    private static ViewFragment view(DraftPack pack) {
        return DraftPack.view(DAY, pack.pack());
    }

    private static Told told(int a, int b, int c) {
        return Told.of("section:a", a).and("section:b", b).and("section:c", c);
    }

    private static String reason(DraftPack pack) {
        ViewFragment view = view(pack);
        assertThat(view.of("C")).isEmpty();
        return view.outside("C").orElseThrow().reason();
    }

    @Test
    void twoOfThreeAndTheRestHalf() {
        Formula met = view(pack().criteria(item("A", "a"), item("B", "b"), item("C1", "c"), composite(2, 3)))
                .of("C")
                .get(0)
                .met();

        assertThat(told(10, 10, 5).makes(met)).isTrue();
        assertThat(told(10, 10, 4).makes(met)).as("less than half").isFalse();
        assertThat(told(10, 9, 9).makes(met)).as("only one").isFalse();
        assertThat(told(4, 10, 10).makes(met)).as("each of the rest").isFalse();
        assertThat(told(10, 10, 10).makes(met)).isTrue();
    }

    /** Of another stage, for a scope, of another group, no longer in force, of the whole school: none is counted. */
    @Test
    void itemsAreThoseAboutAllSectionsOfTheStage() {
        ViewFragment view = view(pack().scope("all", "school")
                .fact("school", "area", FactType.AMOUNT)
                .indicator("school", "area", "area", "1", 1)
                .criteria(
                        DraftCriterion.of("A", "SectionIndicator", "code", "a")
                                .asks("atLeast", "10")
                                .inGroup("G"),
                        DraftCriterion.of("J", "SectionIndicator", "code", "b", "stage", "junior")
                                .asks("atLeast", "10")
                                .inGroup("G"),
                        item("S", "b").where("scope", "all"),
                        item("H", "b").inGroup("H"),
                        item("O", "b").inForce(null, "2020-12-31"),
                        DraftCriterion.of("W", "SchoolIndicator", "code", "area", "stage", "primary")
                                .asks("atLeast", "1")
                                .inGroup("G"),
                        composite(1, 1)));

        assertThat(view.of("C").get(0).met().figures()).extracting(Figure::name).containsExactly("section:a");
    }

    @Test
    void theNumberOfItemsMustBeThatOfTheRule() {
        assertThat(reason(pack().criteria(item("A", "a"), item("B", "b"), composite(1, 3))))
                .isEqualTo("有 2 项,规则写的是 3 项");
    }

    @Test
    void anItemThatLeavesLeewayIsOutside() {
        String outside = "其中 A 不在可证明之列,或条文留有余地";

        assertThat(reason(pack().criteria(item("A", "a").with(new Leeway(null, "约", null)), composite(1, 1))))
                .isEqualTo(outside);
        assertThat(reason(pack().criteria(item("A", "a").asCheck(), composite(1, 1))))
                .isEqualTo(outside);
        assertThat(reason(pack().notBinding().criteria(item("A", "a"), composite(1, 1))))
                .isEqualTo(outside);
        assertThat(reason(pack().criteria(item("A", "x"), composite(1, 1)))).isEqualTo(outside);
        assertThat(reason(pack().criteria(
                                DraftCriterion.of("A", "SectionIndicator", "code", "a", "stage", "primary")
                                        .asks("atMost", "10")
                                        .inGroup("G"),
                                composite(1, 1))))
                .isEqualTo("上限没有“余项不低于几成”");
    }

    @Test
    void withoutAStageNothingIsSaid() {
        DraftCriterion any = DraftCriterion.of("C", "SectionItems", "group", "G")
                .asks("reaches", "1")
                .asks("ofThe", "1")
                .asks("theRestAtLeast", "0.5");

        assertThat(reason(pack().criteria(item("A", "a"), any))).isEqualTo("没有这个指标,或没有写明是哪个指标、哪个学段");
        assertThat(Composites.isOne(any.criterion())).isTrue();
        assertThat(Composites.isOne(item("A", "a").criterion())).isFalse();
    }

    /** For old schools 20 takes the place of 10: of the rest half is then 10. An allowance helps only who has none of that. */
    @Test
    void whatStandsInForAnItemIsCountedWithItsOwnLimit() {
        Pack above =
                pack().criteria(item("A", "a"), item("B", "b"), composite(1, 2)).pack();
        Pack local = new DraftPack("local")
                .extending(above)
                .scope("old", "school", new Scope.Condition("old", null, "true"))
                .criteria(
                        DraftCriterion.ofPrimary("L-A", "a", "20")
                                .where("scope", "old")
                                .that(Relation.Kind.TIGHTENS, "A"),
                        DraftCriterion.ofPrimary("L-B", "b", "2")
                                .where("scope", "old")
                                .that(Relation.Kind.RELAXES, "B"))
                .pack();
        Asked composite = DraftPack.view(DAY, local, above).of("C").get(0);

        assertThat(told(5, 10, 0).makes(composite.met())).isTrue();
        assertThat(told(5, 10, 0).and("school:old", 1).makes(composite.met())).isFalse();
        assertThat(told(10, 10, 0).and("school:old", 1).makes(composite.met())).isTrue();
        assertThat(told(20, 2, 0).and("school:old", 1).makes(composite.met())).isTrue();
        assertThat(told(20, 1, 0).and("school:old", 1).makes(composite.met())).isFalse();
        assertThat(told(20, 2, 0).makes(composite.met())).isFalse();
        assertThat(composite.judgeable().figures()).isEmpty();
    }

    /** What stands in by b for each c can be judged where there is a c, be it an allowance or in the place of the item. */
    @Test
    void whoeverMayDecideMustHaveAValue() {
        for (Relation.Kind kind : new Relation.Kind[] {Relation.Kind.RELAXES, Relation.Kind.TIGHTENS}) {
            Pack above = pack().criteria(item("A", "a"), composite(1, 1)).pack();
            Pack local = new DraftPack("local")
                    .extending(above)
                    .indicator("section", "share", "b", "c", 1)
                    .criteria(DraftCriterion.ofPrimary("L-A", "share", "1").that(kind, "A"))
                    .pack();
            Asked composite = DraftPack.view(DAY, local, above).of("C").get(0);

            assertThat(told(10, 0, 0).makes(composite.judgeable())).isFalse();
            assertThat(told(10, 0, 1).makes(composite.judgeable())).isTrue();
        }
    }
}
