package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.testkit.byhand.CriterionByHand.named;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.testkit.byhand.CriterionByHand;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.byhand.PackByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On which days a pack is tried, and which of its criteria must speak on them. */
class PackUnderLawTest {
    private static final Period FROM_MAY_2021_TO_2023 =
            new Period(LocalDate.of(2021, 5, 10), LocalDate.of(2023, 12, 31));

    private static PackUnderLaw under(Pack... line) {
        return Judged.always(EvaluationByHand.of(), line);
    }

    private static List<String> days(Pack... line) {
        return under(line).days().stream().map(LocalDate::toString).toList();
    }

    @Test
    void packWithoutDaysIsTriedOnSomeDay() {
        assertThat(days(PackByHand.named("test/p").of(named("T-R1").done()))).containsExactly("2020-06-30");
    }

    /** Both ends and the days beside them, as far as the pack can be applied, and the last day of each of those years. */
    @Test
    void packIsTriedWhereItBeginsAndEnds() {
        assertThat(days(PackByHand.named("test/p").during(FROM_MAY_2021_TO_2023).of()))
                .containsExactly("2021-05-10", "2021-05-11", "2021-12-31", "2023-12-30", "2023-12-31");
        assertThat(days(PackByHand.named("test/p")
                        .during(FROM_MAY_2021_TO_2023)
                        .forMonitoringAfterwards()
                        .of()))
                .containsExactly("2021-05-10", "2021-05-11", "2021-12-31", "2023-12-30", "2023-12-31", "2024-01-01");
    }

    /** And where a criterion of the line begins, ends or becomes due. */
    @Test
    void packIsTriedWhereACriterionChanges() {
        Pack above = PackByHand.named("test/above")
                .of(named("A-R1").during("2022-03-01", "2022-08-31").done());
        Pack pack = PackByHand.named("test/p")
                .during(new Period(LocalDate.of(2021, 1, 1), null))
                .of(named("T-R1").due("2025-06-30").done());

        assertThat(days(above, pack))
                .containsExactly(
                        "2021-01-01",
                        "2021-01-02",
                        "2021-12-31",
                        "2022-02-28",
                        "2022-03-01",
                        "2022-03-02",
                        "2022-08-30",
                        "2022-08-31",
                        "2022-09-01",
                        "2022-12-31",
                        "2025-06-29",
                        "2025-06-30",
                        "2025-07-01",
                        "2025-12-31");
    }

    private static List<String> inForce(String day, Pack... line) {
        return under(line).inForce(LocalDate.parse(day)).stream()
                .map(each -> each.pack().id() + " " + each.criterion().id())
                .toList();
    }

    @Test
    void criterionSpeaksFromItsFirstDayToItsLast() {
        Pack pack = PackByHand.named("test/p")
                .of(
                        named("T-R1").during("2022-03-01", "2022-08-31").done(),
                        named("T-R2").done());

        assertThat(inForce("2022-02-28", pack)).containsExactly("test/p T-R2");
        assertThat(inForce("2022-03-01", pack)).containsExactly("test/p T-R1", "test/p T-R2");
        assertThat(inForce("2022-08-31", pack)).containsExactly("test/p T-R1", "test/p T-R2");
        assertThat(inForce("2022-09-01", pack)).containsExactly("test/p T-R2");
    }

    /** What an ancestor asked for, it no longer asks for when it is over, unless for monitoring; its verdict is still one. */
    @Test
    void ancestorSpeaksAsLongAsItIsInForce() {
        CriterionByHand verdict = named("A-V1").on(Level.VERDICT).judging("CountyFindings");
        Pack over = PackByHand.named("test/above")
                .during(FROM_MAY_2021_TO_2023)
                .of(named("A-R1").done(), verdict.done());
        Pack monitored = PackByHand.named("test/above")
                .during(FROM_MAY_2021_TO_2023)
                .forMonitoringAfterwards()
                .of(named("A-R1").done());
        Pack pack = PackByHand.named("test/p").of(named("T-R1").done());

        assertThat(inForce("2023-12-31", over, pack))
                .containsExactly("test/above A-R1", "test/above A-V1", "test/p T-R1");
        assertThat(inForce("2024-01-01", over, pack)).containsExactly("test/above A-V1", "test/p T-R1");
        assertThat(inForce("2021-05-09", over, pack)).containsExactly("test/above A-V1", "test/p T-R1");
        assertThat(inForce("2024-01-01", monitored, pack)).containsExactly("test/above A-R1", "test/p T-R1");
        assertThat(inForce("2021-05-09", monitored, pack)).containsExactly("test/p T-R1");
    }

    /** Whoever applies a pack after it is over sees what it asks. */
    @Test
    void packItselfAlwaysSpeaks() {
        Pack over = PackByHand.named("test/p")
                .during(FROM_MAY_2021_TO_2023)
                .of(named("T-R1").done());

        assertThat(inForce("2024-01-01", over)).containsExactly("test/p T-R1");
    }

    /** Each path is the pack of that folder, whatever else lies beside it. */
    @Test
    void everyPathIsItsPack() {
        List<PackUnderLaw> both =
                PackUnderLaw.of(List.of(TestPacks.BASIC, Path.of("../../rules/packs/guizhou/school-conditions-2015")));

        assertThat(both)
                .extracting(each -> each.pack().id())
                .containsExactly("national/basic-balance-2012", "guizhou/school-conditions-2015");
        assertThat(both.get(1).line())
                .extracting(Pack::id)
                .containsExactly("national/basic-balance-2012", "guizhou/school-conditions-2015");
    }

    private static Stream<Method> laws() {
        return Stream.of(PackLaws.class.getDeclaredMethods()).filter(each -> each.isAnnotationPresent(Example.class));
    }

    /** Every law is really tried: with a folder that is not there none of them can be. */
    @ParameterizedTest
    @MethodSource("laws")
    void everyLawReadsThePack(Method law) {
        PackLaws laws = new PackLaws(Path.of("no-such-pack")) {};

        assertThatThrownBy(() -> law.invoke(laws)).hasRootCauseInstanceOf(RuntimeException.class);
    }
}
