package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junheng.facts.FactType;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;
import org.junheng.packs.Leeway;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;
import org.junit.jupiter.api.Test;

/** What a view really demands, of whom somebody can fail, and which demands have to do with each other. */
class DemandTest {
    private static final String DAY = "2021-01-01";

    private static DraftPack pack(String id) {
        DraftPack draft = new DraftPack(id);
        for (String fact : List.of("a", "b", "c", "d")) {
            draft.fact("section", fact, FactType.COUNT).indicator("section", fact, fact, "1", 1);
        }
        return draft.indicator("section", "ab", "a + b", "1", 1)
                .indicator("section", "bc", "b + c", "1", 1)
                .fact("school", "area", FactType.AMOUNT)
                .indicator("school", "area", "area", "1", 1);
    }

    private static DraftCriterion of(String id, String code) {
        return DraftCriterion.ofPrimary(id, code, "1");
    }

    private static List<String> demanded(Pack pack, Pack... above) {
        return ids(Demand.of(DraftPack.view(DAY, pack, above)));
    }

    private static List<String> ids(List<Demand> demands) {
        return demands.stream().map(each -> each.own().id()).toList();
    }

    @Test
    void checksAndAllowancesDemandNothing() {
        Pack above =
                pack("above").criteria(of("N-1", "a"), of("N-2", "b").asCheck()).pack();
        Pack local = new DraftPack("local")
                .extending(above)
                .criteria(of("L-1", "a").that(Relation.Kind.RELAXES, "N-1"), of("L-2", "c"))
                .pack();

        assertThat(demanded(local, above)).containsExactly("N-1", "L-2");
    }

    /** The composite counts N-1, not one of another group, stage, scope or pack; and so what stands in for N-1, and for that. */
    @Test
    void whatACompositeCountsIsDemandedByTheCompositeOnly() {
        Pack above = pack("above")
                .scope("all", "school")
                .criteria(
                        of("N-1", "a").inGroup("G"),
                        of("N-2", "b").inGroup("H"),
                        of("N-3", "c").inGroup("G").where("scope", "all"),
                        DraftCriterion.of("N-J", "SectionIndicator", "code", "a", "stage", "junior")
                                .asks("atLeast", "1")
                                .inGroup("G"),
                        of("N-4", "d"),
                        DraftCriterion.of("N-S", "SchoolIndicator", "code", "area")
                                .asks("atLeast", "1")
                                .inGroup("G"),
                        DraftCriterion.composite("N-C", "G", 1, 1, "0.5"))
                .pack();
        Pack local = new DraftPack("local")
                .extending(above)
                .criteria(
                        of("L-1", "a").that(Relation.Kind.EQUALS, "N-1"),
                        of("L-2", "b").inGroup("G"),
                        of("L-11", "a").that(Relation.Kind.TIGHTENS, "L-1"),
                        of("L-W", "a").that(Relation.Kind.WEAKER, "N-1"))
                .pack();

        assertThat(demanded(local, above)).containsExactly("N-2", "N-3", "N-J", "N-4", "N-S", "N-C", "L-2", "L-W");
    }

    /** An item without a stage is one of every stage. */
    @Test
    void anItemOfAllStagesIsCountedToo() {
        Pack pack = pack("p")
                .criteria(
                        DraftCriterion.of("N-1", "SectionIndicator", "code", "a")
                                .asks("atLeast", "1")
                                .inGroup("G"),
                        DraftCriterion.composite("N-C", "G", 1, 1, "0.5"))
                .pack();

        assertThat(demanded(pack)).containsExactly("N-C");
    }

    private static Outcome notMet(DraftCriterion draft, boolean binding) {
        DraftPack pack = pack("p").criteria(draft);
        ViewFragment view =
                DraftPack.view(DAY, binding ? pack.pack() : pack.notBinding().pack());
        return Leeways.notMet(view.clause("R"), view.day());
    }

    @Test
    void notMetCountsAsTheWordsOfTheLawSay() {
        LocalDate day = LocalDate.parse(DAY);

        assertThat(notMet(of("R", "a"), true)).isEqualTo(Outcome.NOT_MET);
        assertThat(notMet(of("R", "a"), false)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(notMet(of("R", "a").asCheck(), false)).isEqualTo(Outcome.NOT_MET);
        assertThat(notMet(of("R", "a").with(new Leeway(null, null, "鼓励")), true))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(notMet(of("R", "a").with(new Leeway(null, "约", null)), true)).isEqualTo(Outcome.UNDECIDED);
        assertThat(notMet(of("R", "a").with(new Leeway(day.plusDays(1), "约", null)), true))
                .isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(notMet(of("R", "a").with(new Leeway(day, null, null)), true)).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void nobodyFailsWhatIsNotYetDue() {
        Leeway tomorrow = new Leeway(LocalDate.parse(DAY).plusDays(1), null, null);
        Pack pack = pack("p")
                .criteria(of("N-1", "a"), of("N-2", "b").with(tomorrow))
                .pack();

        assertThat(Demand.of(DraftPack.view(DAY, pack)))
                .extracting(Demand::canFail)
                .containsExactly(true, false);
        assertThat(Demand.of(DraftPack.view("2021-01-02", pack)))
                .extracting(Demand::canFail)
                .containsExactly(true, true);
    }

    /** a and c have nothing in common but through a + b and b + c; d stands alone. */
    @Test
    void demandsThatShareAFactDirectlyOrThroughOthers() {
        DraftPack draft = new DraftPack("p");
        for (String[] each : new String[][] {{"A", "a"}, {"D", "d"}, {"BC", "b + c"}, {"C", "c"}, {"AB", "a + b"}}) {
            draft.indicator("county", each[0], each[1], "1", 1)
                    .criteria(DraftCriterion.of(each[0], "CountyIndicator", "code", each[0])
                            .asks("atLeast", "1"));
        }
        List.of("a", "b", "c", "d").forEach(each -> draft.fact("county", each, FactType.COUNT));
        List<Demand> demands = Demand.of(DraftPack.view(DAY, draft.pack()));
        Demand first = demands.get(0);

        assertThat(ids(demands.stream().filter(first::shares).toList())).containsExactly("A", "AB");
        assertThat(ids(first.related(demands))).containsExactly("AB", "BC", "C");
        assertThat(demands.get(1).related(demands)).isEmpty();
    }

    /** That both are of schools of some kind is nothing in common; the students that teaching points are counted from are. */
    @Test
    void demandsOfSchoolsShareTheirStudentsAndNotTheirAttributes() {
        ViewFragment view = DraftPack.view(
                DAY, pack("p").criteria(of("A", "a"), of("B", "b")).pack());
        Demand first = Demand.of(view).get(0);
        Demand second = Demand.of(view).get(1);
        Formula kind = Formula.is(Figure.of(Figure.ATTRIBUTE, "kind", Figure.Range.whole(0, 7)), 0);

        assertThat(first.shares(second)).isTrue();
        assertThat(new Demand(
                                view,
                                first.own(),
                                first.asked().with(kind, first.asked().met()))
                        .shares(new Demand(
                                view,
                                second.own(),
                                second.asked().with(kind, second.asked().met()))))
                .isFalse();
    }

    @Test
    void demandsAboutOneKindOfSubject() {
        Pack pack = pack("p")
                .criteria(
                        of("A", "a"),
                        DraftCriterion.of("S", "SchoolIndicator", "code", "area")
                                .asks("atLeast", "1"))
                .pack();
        List<Demand> demands = Demand.of(DraftPack.view(DAY, pack));

        assertThat(ids(Demand.about(demands, About.SCHOOL).toList())).containsExactly("S");
        assertThat(ids(Demand.about(demands, About.section(Stage.PRIMARY)).toList()))
                .containsExactly("A");
    }
}
