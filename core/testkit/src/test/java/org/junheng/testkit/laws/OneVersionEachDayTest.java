package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.CriterionByHand.named;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Relation.Kind;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ids used twice, two in one place, and editions with a gap or an overlap are told of, with a day on which it shows. */
class OneVersionEachDayTest {
    private static final OneVersionEachDay LAW = new OneVersionEachDay();

    private static PackUnderLaw under(Pack... line) {
        return Judged.always(EvaluationByHand.of(), line);
    }

    private static Optional<String> breach(Pack... line) {
        return LAW.breach(under(line), Judged.trial());
    }

    private static LocalDate day(Pack... line) {
        return LAW.day(under(line), Judged.trial());
    }

    private static Pack pack(CriterionByHand... criteria) {
        return PackByHand.named("test/p")
                .of(Stream.of(criteria).map(CriterionByHand::done).toArray(Criterion[]::new));
    }

    private static CriterionByHand until(String id, String day) {
        return named(id).during("", day);
    }

    private static CriterionByHand from(String id, String day) {
        return named(id).during(day, "");
    }

    @Test
    void idIsUsedOnceInThePackAndItsAncestors() {
        Pack above = PackByHand.named("test/above").of(named("T-R1").done());

        assertThat(breach(pack(named("T-R1"), named("T-R2")))).isEmpty();
        assertThat(breach(pack(named("T-R1"), named("T-R1")))).contains("编号用了两次:T-R1");
        assertThat(breach(above, pack(named("T-R1")))).contains("编号用了两次:T-R1");
    }

    @ParameterizedTest
    @EnumSource(names = {"EQUALS", "TIGHTENS"})
    void onePlaceIsTakenByOne(Kind kind) {
        Pack two = pack(named("T-X").standing(kind, "A-R1"), named("T-Y").standing(kind, "A-R1"));

        assertThat(breach(two)).contains("上级的一条有两条来代替:2023-12-31 这一天,T-X 和 T-Y 都代替 A-R1");
        assertThat(day(two)).isEqualTo(Judged.DAY);
        assertThat(breach(pack(named("T-X").standing(kind, "A-R1"), named("T-Y").standing(kind, "A-R2"))))
                .isEmpty();
    }

    /** One after the other, or beside what remains in force, both may stand. */
    @Test
    void editionsAndOthersMayStandToTheSame() {
        assertThat(breach(pack(
                        until("T-X-2020", "2023-12-30").standing(Kind.TIGHTENS, "A-R1"),
                        from("T-X-2023", "2023-12-31").standing(Kind.TIGHTENS, "A-R1"))))
                .isEmpty();
        assertThat(breach(pack(
                        named("T-X").standing(Kind.WEAKER, "A-R1"), named("T-Y").standing(Kind.RELAXES, "A-R1"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T-R1-2020, T-R1-2022", "T-R1, T-R1-2022", "T-R1-2020, T-R1", "T-R1-ed2020, T-R1-ed2022"})
    void editionsFollowEachOther(String before, String after) {
        assertThat(breach(pack(until(before, "2021-12-31"), from(after, "2022-01-01"))))
                .isEmpty();
        assertThat(breach(pack(from(after, "2022-01-01"), until(before, "2021-12-31"))))
                .isEmpty();
        assertThat(breach(pack(until(before, "2021-12-30"), from(after, "2022-01-01"))))
                .contains("前后版本没有接上:%s 施行至 2021-12-30,%s 自 2022-01-01 起施行".formatted(before, after));
        assertThat(breach(pack(until(before, "2022-01-01"), from(after, "2022-01-01"))))
                .contains("前后版本没有接上:%s 施行至 2022-01-01,%s 自 2022-01-01 起施行".formatted(before, after));
    }

    /** The gap begins on the day after; an overlap on the day on which the second one begins. */
    @Test
    void dayIsTheFirstWithoutOrWithTwo() {
        assertThat(day(pack(until("T-R1-2020", "2021-12-29"), from("T-R1-2022", "2022-01-01"))))
                .isEqualTo("2021-12-30");
        assertThat(day(pack(until("T-R1-2020", "2022-06-30"), from("T-R1-2022", "2022-01-01"))))
                .isEqualTo("2022-01-01");
        assertThat(day(pack(until("T-R1-2020", "2022-01-01"), from("T-R1-2022", "2022-01-01"))))
                .isEqualTo("2022-01-01");
        assertThat(day(pack(named("T-R1")))).isEqualTo(Judged.DAY);
    }

    @Test
    void editionWithoutAnEndIsNoneBeforeAnother() {
        Pack endless = pack(named("T-R1"), from("T-R1-2022", "2022-01-01"));
        Pack beginningless = pack(until("T-R1", "2021-12-31"), until("T-R1-2022", "2025-12-31"));

        assertThat(breach(endless)).contains("前后版本没有接上:T-R1,T-R1-2022 自 2022-01-01 起施行");
        assertThat(day(endless)).isEqualTo("2022-01-01");
        assertThat(breach(beginningless)).contains("前后版本没有接上:T-R1 施行至 2021-12-31,T-R1-2022");
        assertThat(day(beginningless)).isEqualTo(Judged.DAY);
    }

    /** Where the criterion does not say it, its pack does. */
    @Test
    void packLendsItsDays() {
        Period pack = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));

        assertThat(breach(PackByHand.named("test/p")
                        .during(pack)
                        .of(
                                until("T-R1-2020", "2021-12-31").done(),
                                from("T-R1-2022", "2022-01-01").done())))
                .isEmpty();
        assertThat(breach(PackByHand.named("test/p")
                        .during(pack)
                        .of(
                                until("T-R1-2020", "2021-12-31").done(),
                                until("T-R1-2022", "2023-12-31").done())))
                .contains("前后版本没有接上:T-R1-2020 施行至 2021-12-31,T-R1-2022 自 2020-01-01 起施行");
    }

    /** Two that judge the same indicator in the same way, one of them from some day, are versions whatever they are called. */
    @Test
    void whoJudgesTheSameIsAVersion() {
        assertThat(breach(pack(until("T-A", "2021-12-31"), from("T-B", "2022-01-02"))))
                .contains("前后版本没有接上:T-A 施行至 2021-12-31,T-B 自 2022-01-02 起施行");
        assertThat(breach(pack(until("T-A", "2021-12-31"), from("T-B", "2022-01-01"))))
                .isEmpty();
    }

    @Test
    void whoJudgesAnythingElseIsNone() {
        CriterionByHand first = until("T-A", "2021-12-31");

        assertThat(breach(pack(first, from("T-B", "2023-01-01").on(Level.SCHOOL))))
                .isEmpty();
        assertThat(breach(pack(first, from("T-B", "2023-01-01").opening("check"))))
                .isEmpty();
        assertThat(breach(pack(first, from("T-B", "2023-01-01").citing("别处")))).isEmpty();
        assertThat(breach(pack(first, from("T-B", "2023-01-01").asking("atMost(9)"))))
                .isEmpty();
        assertThat(breach(pack(first, from("T-B", "2023-01-01").standing(Kind.WEAKER, "A-R1"))))
                .isEmpty();
        assertThat(breach(pack(first, from("T-B", "2023-01-01").judging("SectionIndicator", "code=b"))))
                .isEmpty();
    }

    /** Two pieces of evidence are not the same for being evidence. */
    @Test
    void withoutAnIndicatorTheIdTells() {
        assertThat(breach(pack(
                        until("T-A", "2021-12-31").judging("Evidence", "about=county"),
                        from("T-B", "2023-01-01").judging("Evidence", "about=county"))))
                .isEmpty();
        assertThat(breach(pack(
                        until("T-A-2020", "2021-12-31").judging("Evidence", "about=county"),
                        from("T-A-2023", "2023-01-01").judging("Evidence", "about=county"))))
                .isPresent();
    }

    /** Ids that look like editions and are always in force are none: there is no day between them. */
    @Test
    void withoutDaysThereAreNoVersions() {
        assertThat(breach(pack(named("T-R1-2020"), named("T-R1-2022")))).isEmpty();
        assertThat(breach(pack(named("T-A"), named("T-B")))).isEmpty();
    }

    /** Three in a row: the second seam is looked at too. */
    @Test
    void everySeamIsLookedAt() {
        assertThat(breach(pack(
                        from("T-R1-2022", "2022-01-02"),
                        named("T-R1-2021").during("2021-01-01", "2021-12-31"),
                        until("T-R1-2020", "2020-12-31"))))
                .contains("前后版本没有接上:T-R1-2021 施行至 2021-12-31,T-R1-2022 自 2022-01-02 起施行");
    }
}
