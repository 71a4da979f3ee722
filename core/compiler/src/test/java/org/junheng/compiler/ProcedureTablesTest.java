package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.ClauseSource;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Consequence;
import org.junheng.packs.PackJson;
import org.junheng.packs.Period;
import org.junheng.packs.Procedure;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.ProcedureStep.Rhythm;
import org.junheng.packs.SourceStatus;
import org.junit.jupiter.api.Test;

class ProcedureTablesTest {
    private static final String STEPS = "code,名称,谁来做,在此之后,属于,需要,周期,截止,起,止,县填日期,依据,原文,来源\n";
    private static final String CONSEQUENCES = "code,种类,名称,对谁,条件,期限,先问,依据,原文,来源\n";
    private static final ClauseSource SOURCE = new ClauseSource("文 第一条", "条文", SourceStatus.SECONDARY);

    private static Procedure procedure(TestPacks packs) {
        return packs.compile().get(0).pack().procedure();
    }

    @Test
    void everyCellOfAStepIsRead() {
        TestPacks packs = TestPacks.good().put("balance/procedure.csv", STEPS + """
                review,复核,市,,,TB2020-R2|TB2020-Q,,08-31,2023-01-01,2023-12-31,,文 第一条,条文,secondary
                watch,监测,,review,,,yearly,,,,,文 第一条,条文,secondary
                phase,阶段,,,,,phase,2028-12-31,,,,文 第一条,条文,secondary
                visit,走访,,watch|review,phase,,once,,,,,文 第一条,条文,secondary
                """);

        assertThat(procedure(packs).steps())
                .containsExactly(
                        new ProcedureStep(
                                "review",
                                "复核",
                                "市",
                                List.of(),
                                null,
                                List.of("TB2020-R2", "TB2020-Q"),
                                Rhythm.ONCE,
                                new ProcedureStep.Deadline(null, MonthDay.of(8, 31)),
                                new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                                null,
                                SOURCE),
                        step("watch", "监测", List.of("review"), null, Rhythm.YEARLY, null),
                        step(
                                "phase",
                                "阶段",
                                List.of(),
                                null,
                                Rhythm.PHASE,
                                new ProcedureStep.Deadline(LocalDate.of(2028, 12, 31), null)),
                        step("visit", "走访", List.of("watch", "review"), "phase", Rhythm.ONCE, null));
    }

    private static ProcedureStep step(
            String code,
            String name,
            List<String> after,
            @Nullable String partOf,
            Rhythm rhythm,
            ProcedureStep.@Nullable Deadline deadline) {
        return new ProcedureStep(
                code, name, "", after, partOf, List.of(), rhythm, deadline, Period.ALWAYS, null, SOURCE);
    }

    @Test
    void everyCellOfAConsequenceIsRead() {
        TestPacks packs = TestPacks.good().put("balance/consequences.csv", CONSEQUENCES + """
                mend,rectification,限期整改,school,TB2020-R2 NOT_MET | TB2020-R1-primary NOT_MET,30,,文 第一条,条文,secondary
                praise,commendation,表彰,county,TB2020-V1 MET,2022-12-31,,文 第一条,条文,secondary
                talk,interview,约谈,school,,,哪几次算持续,文 第一条,条文,secondary
                """);

        assertThat(procedure(packs).consequences())
                .containsExactly(
                        new Consequence(
                                "mend",
                                Consequence.Kind.RECTIFICATION,
                                "限期整改",
                                Consequence.Whom.SCHOOL,
                                List.of(
                                        new Consequence.Trigger("TB2020-R2", "NOT_MET"),
                                        new Consequence.Trigger("TB2020-R1-primary", "NOT_MET")),
                                new Consequence.Deadline(null, 30),
                                "",
                                SOURCE),
                        new Consequence(
                                "praise",
                                Consequence.Kind.COMMENDATION,
                                "表彰",
                                Consequence.Whom.COUNTY,
                                List.of(new Consequence.Trigger("TB2020-V1", "MET")),
                                new Consequence.Deadline(LocalDate.of(2022, 12, 31), 0),
                                "",
                                SOURCE),
                        new Consequence(
                                "talk",
                                Consequence.Kind.INTERVIEW,
                                "约谈",
                                Consequence.Whom.SCHOOL,
                                List.of(),
                                null,
                                "哪几次算持续",
                                SOURCE));
    }

    /** A local plan may name a step of the pack above, if it calls it the same. */
    @Test
    void packBelowSharesStepsUnderTheirName() {
        String above = STEPS + "review,复核,,,,,,,,,,文 第一条,条文,confirmed\n";
        String below = STEPS + "review,%s,,,,TB2020-R2,,2028-12-31,,,,文 第一条,条文,confirmed\n";
        TestPacks packs = TestPacks.good().put("balance/procedure.csv", above).put("district/law.md", "条文");

        assertThat(packs.put("district/procedure.csv", below.formatted("复核")).problems())
                .isEmpty();
        assertThat(packs.put("district/procedure.csv", below.formatted("复查")).problems())
                .containsExactly(
                        "district/procedure.csv:2: 步骤\"review\"叫\"复查\",上级的库叫它\"复核\",同一个 code 在各库应是同一步,同一个名称。请改名称,或换一个 code");
    }

    /** What is written beside the classes is read back as it was; a pack without a procedure says nothing of it. */
    @Test
    void procedureIsWrittenAndReadBack() {
        CompiledPack with = TestPacks.good()
                .put("balance/procedure.csv", STEPS + "a,甲,,,,TB2020-R2,,08-31,,2023-12-31,,文 第一条,条文,confirmed\n")
                .put(
                        "balance/consequences.csv",
                        CONSEQUENCES + "b,criticism,通报,county,TB2020-V1 NOT_MET,5,,文 第一条,条文,confirmed\n")
                .compile()
                .get(0);
        CompiledPack without = TestPacks.good().compile().get(0);

        assertThat(PackJson.read(PackJson.write(with.pack(), with.models()), "pack.json")
                        .pack())
                .isEqualTo(with.pack());
        assertThat(without.pack().procedure()).isEqualTo(Procedure.NONE);
        assertThat(with.pack().sha256()).isNotEqualTo(without.pack().sha256());
    }
}
