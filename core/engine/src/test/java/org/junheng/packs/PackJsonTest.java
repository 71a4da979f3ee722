package org.junheng.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.facts.Split;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Stage;
import org.junheng.input.InvalidInputException;
import org.junit.jupiter.api.Test;

class PackJsonTest {
    private static final List<String> MODELS = List.of("a.section.Rules1", "a.county.Rules2");
    private static final Pack FULL = full();
    private static final ClauseSource SOURCE = new ClauseSource("文〔2017〕6号 第9条", "每年复核。", SourceStatus.SECONDARY);

    @Test
    void packWithEverythingSetComesBackEqual() {
        byte[] json = PackJson.write(FULL, MODELS);

        assertThat(PackJson.read(json, "pack.json")).isEqualTo(new PackJson.Loaded(FULL, MODELS));
    }

    @Test
    void packWithNothingOptionalComesBackEqual() {
        Pack bare = bare();

        assertThat(PackJson.read(PackJson.write(bare, List.of()), "pack.json"))
                .isEqualTo(new PackJson.Loaded(bare, List.of()));
    }

    /** Steps with and without each thing that may be left out, deadlines by day, by year and by so many days. */
    @Test
    void procedureComesBackEqual() {
        for (Procedure procedure : List.of(
                new Procedure(List.of(step(null), step(null, null)), List.of(consequence(null))),
                new Procedure(
                        List.of(
                                step("a", new ProcedureStep.Deadline(LocalDate.of(2022, 6, 30), null)),
                                step("a", new ProcedureStep.Deadline(null, MonthDay.of(11, 30)))),
                        List.of()),
                new Procedure(
                        List.of(),
                        List.of(
                                consequence(new Consequence.Deadline(null, 90)),
                                consequence(new Consequence.Deadline(LocalDate.of(2022, 12, 31), 0)))))) {
            Pack pack = with(procedure);

            assertThat(PackJson.read(PackJson.write(pack, MODELS), "pack.json")
                            .pack()
                            .procedure())
                    .isEqualTo(procedure);
        }
    }

    private static ProcedureStep step(ProcedureStep.@Nullable Deadline deadline) {
        return step("whole", deadline);
    }

    private static ProcedureStep step(@Nullable String partOf, ProcedureStep.@Nullable Deadline deadline) {
        return new ProcedureStep(
                "review",
                "复核",
                partOf == null ? "" : "市教育局",
                List.of("self", "data"),
                partOf,
                List.of("A-1", "A-2"),
                ProcedureStep.Rhythm.YEARLY,
                deadline,
                new Period(LocalDate.of(2017, 4, 19), null),
                partOf == null ? null : "reviewed-on",
                SOURCE);
    }

    private static Consequence consequence(Consequence.@Nullable Deadline deadline) {
        return new Consequence(
                "C-1",
                Consequence.Kind.CRITICISM,
                "通报",
                Consequence.Whom.SCHOOL,
                List.of(new Consequence.Trigger("A-1", "NOT_MET"), new Consequence.Trigger("A-2", "NO_DATA")),
                deadline,
                deadline == null ? "由谁通报" : "",
                SOURCE);
    }

    private static Pack with(Procedure procedure) {
        return new Pack(
                FULL.id(),
                FULL.prefix(),
                FULL.document(),
                FULL.period(),
                FULL.afterwards(),
                FULL.binding(),
                FULL.revision(),
                FULL.parents(),
                FULL.population(),
                FULL.scopes(),
                FULL.variationDecimals(),
                FULL.facts(),
                FULL.indicators(),
                FULL.criteria(),
                FULL.pending(),
                procedure,
                FULL.sha256());
    }

    @Test
    void unknownFieldOfStepIsRefused() {
        String json = new String(
                PackJson.write(with(new Procedure(List.of(step(null)), List.of())), MODELS), StandardCharsets.UTF_8);
        byte[] damaged = json.replace("\"rhythm\":", "\"extra\":1,\"rhythm\":").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PackJson.read(damaged, "pack.json"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("extra");
    }

    @Test
    void samePackGivesSameBytes() {
        assertThat(PackJson.write(full(), MODELS)).isEqualTo(PackJson.write(full(), MODELS));
    }

    @Test
    void limitKeepsTheScaleWithWhichItWasWritten() {
        Pack read = PackJson.read(PackJson.write(FULL, MODELS), "pack.json").pack();

        assertThat(read.facts().get(0).max()).isEqualTo(new BigDecimal("100.50"));
    }

    @Test
    void cutFileIsRefused() {
        byte[] json = PackJson.write(FULL, MODELS);
        byte[] half = java.util.Arrays.copyOf(json, json.length / 2);

        assertThatThrownBy(() -> PackJson.read(half, "pack.json"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("pack.json:1");
    }

    @Test
    void missingPartIsRefused() {
        assertDamaged("\"prefix\":\"A\",", "");
    }

    @Test
    void unknownFieldIsRefused() {
        assertDamaged("\"prefix\":", "\"extra\":1,\"prefix\":");
    }

    @Test
    void unknownFieldOfPartIsRefused() {
        assertDamaged("\"words\":", "\"extra\":1,\"words\":");
    }

    @Test
    void malformedSplitIsRefused() {
        assertDamaged("1:1.1:1.32", "1:x:1.32");
    }

    @Test
    void malformedLimitIsRefused() {
        assertDamaged("100.50", "much");
    }

    @Test
    void unknownWordIsRefused() {
        assertDamaged("\"nine-year\"", "\"ten-year\"");
    }

    @Test
    void unknownFieldOfScopeIsRefused() {
        assertDamaged("\"locales\":", "\"extra\":1,\"locales\":");
    }

    @Test
    void unknownComparatorOfScopeIsRefused() {
        assertDamaged("\"LESS_THAN\"", "\"LESS\"");
    }

    @Test
    void holderOfIndicatorMustBeThere() {
        assertDamaged("\"holder\":\"section\",", "");
    }

    @Test
    void openingMustBeThere() {
        assertDamaged("\"opening\":\"check\",", "");
    }

    @Test
    void otherFormatIsRefused() {
        assertDamaged("junheng-pack/1", "junheng-pack/2");
    }

    private static void assertDamaged(String part, String replacement) {
        String json = new String(PackJson.write(FULL, MODELS), StandardCharsets.UTF_8);
        assertThat(json).contains(part);
        byte[] damaged = json.replace(part, replacement).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PackJson.read(damaged, "pack.json")).isInstanceOf(InvalidInputException.class);
    }

    static Pack full() {
        return new Pack(
                "a/b-c",
                "A",
                new Pack.Document(
                        "办法", "文〔2017〕6号", "教育部", Issuer.CITY, SourceStatus.SECONDARY, LocalDate.of(2026, 11, 21)),
                new Period(LocalDate.of(2017, 4, 19), LocalDate.of(2027, 4, 18)),
                true,
                false,
                "1.0.0",
                List.of("x", "y"),
                new Population(
                        Set.of(SchoolKind.PRIMARY, SchoolKind.NINE_YEAR),
                        50,
                        Set.of(Ownership.PUBLIC, Ownership.PRIVATE),
                        Set.of(3, 1)),
                List.of(scopeOfRooms(), scopeOfSchools()),
                4,
                List.of(fact(), level()),
                List.of(indicator(), sum()),
                List.of(criterion()),
                List.of(new PendingClause("A-G1", "第1项", "待编")),
                "ab12");
    }

    private static Scope scopeOfSchools() {
        return new Scope(
                "small-rural",
                "乡村小规模学校",
                "school",
                true,
                Set.of(SchoolKind.PRIMARY, SchoolKind.TEACHING_POINT),
                Set.of(SchoolLocale.RURAL, SchoolLocale.TOWN),
                Set.of(Ownership.PUBLIC, Ownership.PRIVATE),
                false,
                List.of(
                        new Scope.Condition("students", Comparator.LESS_THAN, "100"),
                        new Scope.Condition("repair-area", Comparator.AT_LEAST, "0.50"),
                        new Scope.Condition("roof", null, "平")));
    }

    private static Scope scopeOfRooms() {
        return new Scope("music", "音乐教室", "school/special-room", false, Set.of(), Set.of(), Set.of(), null, List.of());
    }

    private static FactDefinition level() {
        return new FactDefinition(
                "lab", "实验室", "school", FactType.LEVEL, "级", 0, null, null, List.of("Ⅰ", "Ⅱ", "Ⅲ"), null, "");
    }

    private static FactDefinition fact() {
        return new FactDefinition(
                "area",
                "面积",
                "school",
                FactType.AMOUNT,
                "平方米",
                2,
                new BigDecimal("0"),
                new BigDecimal("100.50"),
                List.of("甲", "乙"),
                Split.parse("1:1.1:1.32"),
                "教基3112");
    }

    /** Nothing below the line, and records that are counted. */
    private static IndicatorDefinition sum() {
        return new IndicatorDefinition(
                "music-rooms",
                "音乐教室间数",
                "school",
                null,
                "",
                List.of(new IndicatorDefinition.Term(1, "special-room[use=music]")),
                List.of(),
                1,
                "间",
                0,
                "");
    }

    private static IndicatorDefinition indicator() {
        return new IndicatorDefinition(
                "area-per-student",
                "生均面积",
                "section",
                Stage.JUNIOR,
                "资源配置",
                List.of(new IndicatorDefinition.Term(1, "area"), new IndicatorDefinition.Term(-1, "indoor")),
                List.of(new IndicatorDefinition.Term(1, IndicatorDefinition.STUDENTS)),
                100,
                "平方米",
                2,
                "附件");
    }

    private static Criterion criterion() {
        return new Criterion(
                "A-R1-junior",
                "R1 \"面积\" 初中",
                Level.SECTION,
                "section/R1.drl",
                12,
                "文〔2017〕6号 第1项",
                "第一行\n第二行",
                "资源配置",
                new Period(LocalDate.of(2018, 1, 1), null),
                new Relation(Relation.Kind.TIGHTENS, "B-R1"),
                new Leeway(LocalDate.of(2022, 12, 31), "约", "鼓励"),
                "A-R1-total",
                new Selector(
                        "SectionIndicator",
                        Map.of("code", "area-per-student", "stage", "junior", "scope", "small-rural")),
                "check",
                List.of(new Word("reaches", List.of("6")), new Word("theRestAtLeast", List.of("0.50"))));
    }

    static Pack bare() {
        return new Pack(
                "a",
                "A",
                new Pack.Document("办法", "", "", Issuer.NATIONAL, SourceStatus.FULL_TEXT, LocalDate.of(2026, 1, 1)),
                Period.ALWAYS,
                false,
                true,
                "1.0.0",
                List.of(),
                new Population(Set.of(), 0, Set.of(), Set.of()),
                List.of(),
                3,
                List.of(new FactDefinition("f", "事", "county", FactType.FLAG, "", 0, null, null, List.of(), null, "")),
                List.of(new IndicatorDefinition("i", "指", "county", null, "", List.of(), List.of(), 1, "", 0, "")),
                List.of(new Criterion(
                        "A-1",
                        "一",
                        Level.VERDICT,
                        "verdict/a.drl",
                        1,
                        "",
                        "",
                        null,
                        Period.ALWAYS,
                        null,
                        Leeway.NONE,
                        null,
                        new Selector("CountyFindings", Map.of()),
                        "the",
                        List.of(new Word("meetsEveryCriterion", List.of())))),
                List.of(),
                "0");
    }
}
