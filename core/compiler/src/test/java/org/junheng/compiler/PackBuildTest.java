package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.drools.compiler.kie.builder.impl.KieRepositoryImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Stage;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Issuer;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.PackCompiler;
import org.junheng.packs.Period;
import org.junheng.packs.Scope;
import org.junheng.packs.Selector;
import org.junheng.packs.SourceStatus;
import org.junheng.packs.Word;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

class PackBuildTest {
    private static final List<CompiledPack> GOOD = TestPacks.good().compile();
    private static final Pack BALANCE = GOOD.get(0).pack();
    private static final Pack DISTRICT = GOOD.get(1).pack();

    @Test
    void manifestIsReadInFull() {
        assertThat(BALANCE.id()).isEqualTo("test/balance-2020");
        assertThat(BALANCE.prefix()).isEqualTo("TB2020");
        assertThat(BALANCE.document())
                .isEqualTo(new Pack.Document(
                        "测试用均衡办法",
                        "测〔2020〕1号",
                        "测试部",
                        Issuer.NATIONAL,
                        SourceStatus.CONFIRMED,
                        LocalDate.of(2026, 11, 21)));
        assertThat(BALANCE.period()).isEqualTo(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31)));
        assertThat(BALANCE.afterwards()).isTrue();
        assertThat(BALANCE.revision()).isEqualTo("1.2.0");
        assertThat(BALANCE.population().kinds())
                .containsExactlyInAnyOrder(SchoolKind.PRIMARY, SchoolKind.JUNIOR, SchoolKind.NINE_YEAR);
        assertThat(BALANCE.population().teachingPointsFrom()).isEqualTo(50);
        assertThat(BALANCE.population().ownership()).isEqualTo(Set.of(Ownership.PUBLIC));
        assertThat(BALANCE.population().sponsors()).isEqualTo(Set.of(1, 2));
        assertThat(BALANCE.variationDecimals()).isEqualTo(3);
        assertThat(BALANCE.pending()).extracting("id", "text").containsExactly(tuple("TB2020-G1", "经费单列"));
        assertThat(DISTRICT.parents()).containsExactly("test/balance-2020");
        assertThat(DISTRICT.period()).isEqualTo(Period.ALWAYS);
    }

    /** Rules of one clause share its words; a clause further down in the file has its own. */
    @Test
    void rulesWithoutWordsOfTheirOwnHaveThoseOfTheNearestClauseAbove() {
        String items = TestPacks.good().text("balance/school/C1-items.drl");
        String rule = items.substring(items.indexOf("rule "));
        String file =
                items + "\n// 测〔2020〕1号 乙\n// 再写一遍:至少1项达到,余项不低于85%。\n" + renamed(rule, "two") + renamed(rule, "three");

        List<Criterion> criteria = TestPacks.good()
                .put("balance/school/C1-items.drl", file)
                .compile()
                .get(0)
                .pack()
                .criteria();

        assertThat(criteria.stream()
                        .filter(each -> each.id().startsWith("TB2020-C1-"))
                        .map(each -> each.id() + " " + each.law().startsWith("测〔2020〕1号 乙")))
                .containsExactlyInAnyOrder("TB2020-C1-primary false", "TB2020-C1-two true", "TB2020-C1-three true");
    }

    private static String renamed(String rule, String name) {
        return rule.replace("C1 综合 小学", "C1 综合 " + name).replace("TB2020-C1-primary", "TB2020-C1-" + name) + "\n";
    }

    @Test
    void dictionaryIsReadInFull() {
        assertThat(BALANCE.facts())
                .extracting(FactDefinition::holder)
                .containsExactly("section", "school", "school", "school", "county/series");
        FactDefinition sports = BALANCE.facts().get(1);
        assertThat(sports.split()).hasToString("1:1.1:1.32");
        assertThat(sports.decimals()).isEqualTo(2);
        assertThat(sports.table()).isEqualTo("教基5176, 表二");
        assertThat(BALANCE.facts().get(3).words()).containsExactly("平", "坡");
    }

    @Test
    void indicatorsAreReadInFull() {
        assertThat(BALANCE.indicators())
                .extracting(IndicatorDefinition::stage)
                .containsExactly(Stage.PRIMARY, Stage.JUNIOR, null);
        assertThat(BALANCE.indicators()).extracting(IndicatorDefinition::holder).containsOnly("section");
        assertThat(BALANCE.indicators().get(2).numerator())
                .containsExactly(
                        new IndicatorDefinition.Term(1, "sports-area"),
                        new IndicatorDefinition.Term(-1, "indoor-area"));
        assertThat(BALANCE.indicators().get(0).per()).isEqualTo(100);
    }

    @Test
    void scopesAreReadInFull() {
        TestPacks packs = TestPacks.good().replace("balance/pack.yaml", "variationDecimals: 3", """
                scopes:
                  - code: small-rural
                    名称: 乡村小规模学校
                    holder: school
                    uncounted: true
                    kinds: [primary, teaching-point]
                    locales: [rural, town]
                    ownership: [public]
                    boarding: false
                    where:
                      students: {moreThan: 0, lessThan: 100}
                      roof: 平
                  - {code: all-classes, 名称: 班级, holder: class}
                variationDecimals: 3""");

        assertThat(packs.compile().get(0).pack().scopes())
                .containsExactly(
                        new Scope(
                                "small-rural",
                                "乡村小规模学校",
                                "school",
                                true,
                                Set.of(SchoolKind.PRIMARY, SchoolKind.TEACHING_POINT),
                                Set.of(SchoolLocale.RURAL, SchoolLocale.TOWN),
                                Set.of(Ownership.PUBLIC),
                                false,
                                List.of(
                                        new Scope.Condition("students", Comparator.MORE_THAN, "0"),
                                        new Scope.Condition("students", Comparator.LESS_THAN, "100"),
                                        new Scope.Condition("roof", null, "平"))),
                        new Scope("all-classes", "班级", "class", false, Set.of(), Set.of(), Set.of(), null, List.of()));
    }

    /** One rule for each type of column that is not in the good packs, and for each way to begin and end its sentence. */
    @Test
    void everyTypeOfColumnCompiles() {
        CompiledPack balance = withEveryTypeOfColumn().compile().get(0);

        assertThat(balance.pack().criteria())
                .filteredOn(each -> each.id().startsWith("TB2020-X"))
                .extracting(each -> each.selector().type(), Criterion::opening, Criterion::requirement)
                .containsExactly(
                        tuple("SectionIndicator", "check", List.of(new Word("atMost", List.of("10")))),
                        tuple("SchoolIndicator", "every", List.of(new Word("lessThan", List.of("46")))),
                        tuple("SchoolIndicator", "every", List.of(new Word("atLeast", List.of("1")))),
                        tuple("ClassIndicator", "every", List.of(new Word("atMost", List.of("45")))),
                        tuple("RecordIndicator", "every", List.of(new Word("atLeast", List.of("96")))),
                        tuple("DateOf", "every", List.of(new Word("by", List.of("2021-12-31")))),
                        tuple("PeriodCount", "every", List.of(new Word("atMost", List.of("2")))),
                        tuple("CountyIndicator", "everyGiven", List.of(new Word("moreThan", List.of("0")))),
                        tuple("YearsSince", "every", List.of(new Word("atLeast", List.of("3")))),
                        tuple("DateOf", "check", List.of(new Word("by", List.of("2021-12-31")))),
                        tuple("FlagOf", "every", List.of(new Word("holds", List.of()))),
                        tuple("Evidence", "every", List.of(new Word("asks", List.of("“较大”是多大？50%,还是更多？")))),
                        tuple("CountyItems", "every", List.of(new Word("allMetElseAsks", List.of("差一项算不算？")))));
        assertThat(balance.models()).as("one for each level").hasSize(5);
    }

    /** A rule that names no scope or stage is about the column of all, and not also about those that other rules ask for. */
    @Test
    void ruleThatNamesNoScopeOrStageMatchesOneColumn() {
        TestPacks packs = withEveryTypeOfColumn()
                .replace("balance/school/X.drl", ", scope == \"equipped\", stage == Stage.PRIMARY", "");

        assertThat(RuleWriter.write(packs.compile().get(0).pack(), Level.SCHOOL))
                .contains("ClassIndicator(code == \"class-size\", scope == \"\", stage == null)");
    }

    private static TestPacks withEveryTypeOfColumn() {
        TestPacks packs = TestPacks.good()
                .replace("balance/facts.csv", "per-student-fund,", """
                        use,用途,school/special-room,word,,,,,music|fine-arts,,
                        area,面积,school/special-room,amount,平方米,2,0,,,,
                        grants,补助总额,county,amount,元,2,0,,,,
                        recognised,认定日期,county,past-date,,,,,,,
                        open,是否公开,county,flag,,,,,,,
                        started,开工日期,school/building-project,date,,,,,,,
                        purpose,用途,school/building-project,word,,,,,class|dormitory,,
                        lab,实验室,school,level,级,,,,Ⅰ|Ⅱ|Ⅲ,,
                        per-student-fund,""")
                .replace("balance/indicators.csv", "sports-area-per-student,", """
                        largest,最大班额,school,,,largest-class,1,1,人,0,附件
                        music-rooms,音乐教室间数,school,,,special-room[use=music],1,1,间,0,附件
                        class-size,班额,class,,,students,1,1,人,0,附件
                        room-area,教室面积,school/special-room,,,area,1,1,平方米,2,附件
                        grants-total,补助总额,county,,补助,grants,1,1,元,2,附件
                        sports-area-per-student,""")
                .replace("balance/pack.yaml", "variationDecimals: 3", """
                        scopes:
                          - {code: music, 名称: 音乐教室, holder: school/special-room, where: {use: music}}
                          - {code: equipped, 名称: 有实验室的学校, holder: school, where: {lab: {atLeast: 2}}}
                        variationDecimals: 3""");
        rules(packs, "section", "SectionIndicator( code == \"sports-area-per-student\" )", "check($x).atMost(10)");
        rules(
                packs,
                "school",
                "SchoolIndicator( code == \"largest\" )",
                "every($x).lessThan(46)",
                "SchoolIndicator( code == \"music-rooms\", scope == \"equipped\" )",
                "every($x).atLeast(1)",
                "ClassIndicator( code == \"class-size\", scope == \"equipped\", stage == Stage.PRIMARY )",
                "every($x).atMost(45)",
                "RecordIndicator( code == \"room-area\", scope == \"music\" )",
                "every($x).atLeast(96)",
                "DateOf( about == \"school/building-project\", code == \"started\" )",
                "every($x).by(\"2021-12-31\")",
                "PeriodCount( about == \"school\", record == \"building-project[purpose=class]\","
                        + " dated == \"started\", period == \"term\", scope == \"equipped\" )",
                "every($x).atMost(2)");
        rules(
                packs,
                "county",
                "CountyIndicator( group == \"补助\" )",
                "everyGiven($x).moreThan(0)",
                "YearsSince( code == \"recognised\" )",
                "every($x).atLeast(3)",
                "DateOf( about == \"county\", code == \"recognised\" )",
                "check($x).by(\"2021-12-31\")",
                "FlagOf( about == \"county\", code == \"open\" )",
                "every($x).holds()",
                "Evidence( about == \"county\" )",
                "every($x).asks(\"“较大”是多大？50%,还是更多？\")");
        packs.replace("balance/county/X.drl", "@cite(", "@group(\"保障\") @cite(");
        rules(packs, "total", "CountyItems( group == \"保障\" )", "every($x).allMetElseAsks(\"差一项算不算？\")");
        return packs;
    }

    /** Adds a file of rules, each a condition and a sentence. */
    private static void rules(TestPacks packs, String level, String... said) {
        StringBuilder drl = new StringBuilder("""
                package test.balance_2020.%s
                import org.junheng.indicators.*
                import org.junheng.findings.*
                global Findings findings

                // 测〔2020〕1号
                // (约定:0、1、2、3、10、45、46、96,2021-12-31。)
                """.formatted(level));
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < said.length; i += 2) {
            String id = "TB2020-X-" + level + i;
            drl.append("rule \"%s\" @criterion(\"%s\") @cite(\"测\")\n".formatted(id, id))
                    .append("when\n$x : %s\nthen\nfindings.%s;\nend\n".formatted(said[i], said[i + 1]));
            cases.append("- {case: 例, criterion: %s, schools: [{students: 100}], expect: NO_DATA}\n".formatted(id));
        }
        packs.put("balance/" + level + "/X.drl", drl.toString());
        packs.put("balance/" + level + "/X.cases.yaml", cases.toString());
    }

    @Test
    void criteriaComeInTheOrderOfTheLaw() {
        assertThat(BALANCE.criteria())
                .extracting(Criterion::id)
                .containsExactly(
                        "TB2020-R1-primary",
                        "TB2020-R1-junior",
                        "TB2020-R2",
                        "TB2020-C1-primary",
                        "TB2020-CV-primary",
                        "TB2020-CC-primary",
                        "TB2020-Q",
                        "TB2020-V1");
    }

    @Test
    void ruleIsReadInFull() {
        assertThat(BALANCE.criteria().get(1))
                .isEqualTo(new Criterion(
                        "TB2020-R1-junior",
                        "R1 高于规定学历教师数 初中",
                        Level.SECTION,
                        "section/R1-teachers.drl",
                        20,
                        "测〔2020〕1号 资源配置第1项",
                        "测〔2020〕1号 资源配置第1项\n小学、初中分别达到4.2人以上、5.3人以上。",
                        "资源配置",
                        new Period(LocalDate.of(2021, 1, 1), null),
                        null,
                        Leeway.NONE,
                        null,
                        new Selector("SectionIndicator", Map.of("code", "teachers-above-required", "stage", "junior")),
                        "every",
                        List.of(new Word("atLeast", List.of("5.30")))));
    }

    @Test
    void longSentenceKeepsItsWords() {
        assertThat(BALANCE.criteria().get(3).requirement())
                .containsExactly(
                        new Word("reaches", List.of("1")),
                        new Word("ofThe", List.of("2")),
                        new Word("theRestAtLeast", List.of("0.85")));
    }

    @Test
    void tighteningRuleIsInTheGroupOfItsTarget() {
        assertThat(DISTRICT.criteria().get(0).replaced().orElse(null)).isEqualTo("TB2020-R1-primary");
        assertThat(DISTRICT.criteria().get(0).group()).isEqualTo("资源配置");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsChangeNothing() {
        TestPacks packs = TestPacks.good();
        for (String file : List.of("balance/section/R1-teachers.drl", "balance/facts.csv", "balance/pack.yaml")) {
            packs.put(file, "\uFEFF" + packs.text(file).replace("\n", "\r\n"));
        }

        assertThat(packs.compile().get(0).pack())
                .usingRecursiveComparison()
                .ignoringFields("sha256")
                .isEqualTo(BALANCE);
    }

    @Test
    void gbkIsNamedInEveryKindOfFile() {
        List<String> files = List.of(
                "balance/facts.csv",
                "balance/indicators.csv",
                "balance/pack.yaml",
                "balance/section/R1-teachers.cases.yaml",
                "balance/section/R1-teachers.drl");
        TestPacks packs = TestPacks.good();
        files.forEach(each -> packs.put(each, packs.text(each).getBytes(Charset.forName("GBK"))));

        assertThat(packs.problems())
                .containsExactly(
                        "balance/facts.csv:1: 不是 UTF-8 编码,看起来是 GBK,应为 UTF-8 编码。请用编辑器另存为 UTF-8",
                        "balance/indicators.csv:1: 不是 UTF-8 编码,看起来是 GBK,应为 UTF-8 编码。请用编辑器另存为 UTF-8",
                        "balance/pack.yaml:3: 不是 UTF-8 编码,看起来是 GBK,应为 UTF-8 编码。请用编辑器另存为 UTF-8",
                        "balance/section/R1-teachers.cases.yaml:1: 不是 UTF-8 编码,看起来是 GBK,应为 UTF-8 编码。请用编辑器另存为 UTF-8",
                        "balance/section/R1-teachers.drl:7: 不是 UTF-8 编码,看起来是 GBK,应为 UTF-8 编码。请用编辑器另存为 UTF-8");
    }

    @Test
    void twoBuildsGiveTheSameBytes() {
        assertSame(TestPacks.good().compile(), GOOD);
    }

    @Test
    void twoThreadsGetWhatOneGets() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<List<CompiledPack>> build = () -> TestPacks.good().compile();
            for (Future<List<CompiledPack>> each : threads.invokeAll(List.of(build, build, build, build))) {
                assertSame(each.get(), GOOD);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void assertSame(List<CompiledPack> found, List<CompiledPack> expected) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).pack()).isEqualTo(expected.get(i).pack());
            assertThat(found.get(i).models()).isEqualTo(expected.get(i).models());
            assertThat(found.get(i).classes())
                    .containsExactlyInAnyOrderEntriesOf(expected.get(i).classes());
        }
    }

    @Test
    void orderInWhichPacksAreGivenDoesNotMatter() {
        List<PackSource> sources = TestPacks.good().sources();

        List<CompiledPack> turned = PackBuild.compile(List.of(sources.get(1), sources.get(0)), Map.of());

        assertThat(turned)
                .extracting(each -> each.pack().id())
                .containsExactly("test/district-2023", "test/balance-2020");
        assertThat(turned.get(0).pack()).isEqualTo(DISTRICT);
    }

    @Test
    void knownPackCanBeExtended() {
        List<PackSource> sources = TestPacks.good().sources();

        List<CompiledPack> compiled = PackBuild.compile(List.of(sources.get(1)), Map.of(BALANCE.id(), BALANCE));

        assertThat(compiled).hasSize(1);
        assertThat(compiled.get(0).pack()).isEqualTo(DISTRICT);
    }

    @Test
    void givenPackTakesThePlaceOfAKnownOne() {
        TestPacks packs = TestPacks.good()
                .replace("balance/section/R1-teachers.drl", "\"TB2020-R1-primary\"", "\"TB2020-R1-first\"")
                .replace("balance/section/R1-teachers.cases.yaml", "R1-primary", "R1-first")
                .replace("balance/section/R1-teachers.cases.yaml", "R1-primary", "R1-first");

        List<String> problems = new ArrayList<>();
        try {
            PackBuild.compile(packs.sources(), Map.of(BALANCE.id(), BALANCE));
        } catch (org.junheng.input.InvalidInputException e) {
            e.problems().forEach(each -> problems.add(each.text()));
        }

        assertThat(problems)
                .containsExactly(
                        "district/section/R1-teachers.drl:9: @tightens 的编号\"TB2020-R1-primary\",应为上级包里的条目。是否想写\"TB2020-C1-primary\"?");
    }

    @Test
    void allowanceFromTheSameLevelIsAllowed() {
        TestPacks packs = allowance("@inForceUntil(\"2026-12-31\")", "");

        Criterion allowance = packs.compile().get(1).pack().criteria().get(0);

        assertThat(allowance.layered().orElse(null)).isEqualTo("TB2020-R1-primary");
        assertThat(allowance.selector().field("scope")).contains("small");
        assertThat(allowance.group())
                .as("an allowance is counted nowhere by itself")
                .isNull();
    }

    @Test
    void allowanceMayEndWithItsDocument() {
        assertThat(allowance("", "inForceUntil: 2026-12-31\n").problems()).isEmpty();
    }

    /** Numbers of two indicators say nothing beside each other. */
    @Test
    void allowanceByAnotherIndicatorMayHaveAnyNumber() {
        TestPacks packs = allowance("@inForceUntil(\"2026-12-31\")", "")
                .replace("district/section/R1-teachers.drl", "teachers-above-required", "sports-area-per-student")
                .replace("district/section/R1-teachers.drl", "4.0人", "9.5人")
                .replace("district/section/R1-teachers.drl", "atLeast(4.0)", "atLeast(9.5)");

        assertThat(packs.problems()).isEmpty();
    }

    @Test
    void allowanceMaySpeakAboutUncountedSchoolsWhereItsTargetDoes() {
        TestPacks packs = allowance("@inForceUntil(\"2026-12-31\")", "")
                .replace("district/pack.yaml", "holder: school", "holder: school, uncounted: true")
                .replace("balance/pack.yaml", "variationDecimals", """
                        scopes: [{code: points, 名称: 教学点, holder: school, uncounted: true, kinds: [teaching-point]}]
                        variationDecimals""")
                .replace("balance/section/R1-teachers.drl", "@group(\"资源配置\")", "")
                .replace(
                        "balance/section/R1-teachers.drl",
                        "stage == Stage.PRIMARY",
                        "stage == Stage.PRIMARY, scope == \"points\"")
                .replace("balance/school/C1-items.drl", "ofThe(2)", "ofThe(1)");

        assertThat(packs.problems()).isEmpty();
    }

    /** It is held against the item that it tightens, which is counted for everybody else. */
    @Test
    void tighteningOfACountedItemMayHaveAScope() {
        TestPacks packs = TestPacks.good()
                .replace("district/pack.yaml", "variationDecimals", """
                        scopes: [{code: small, 名称: 小规模学校, holder: school, where: {students: {lessThan: 100}}}]
                        variationDecimals""")
                .replace(
                        "district/section/R1-teachers.drl",
                        "stage == Stage.PRIMARY",
                        "stage == Stage.PRIMARY, scope == \"small\"");

        assertThat(packs.problems()).isEmpty();
    }

    @Test
    void tighteningMayAskForAsMuch() {
        TestPacks packs = TestPacks.good()
                .replace("district/section/R1-teachers.drl", "达到4.6人以上", "高于4.2人")
                .replace("district/section/R1-teachers.drl", "atLeast(4.6)", "moreThan(4.20)");

        assertThat(packs.problems()).isEmpty();
    }

    private static TestPacks allowance(String annotation, String inManifest) {
        return TestPacks.good()
                .replace("district/section/R1-teachers.drl", "@tightens", annotation + " @relaxes")
                .replace("district/section/R1-teachers.drl", "4.6人", "4.0人")
                .replace("district/section/R1-teachers.drl", "atLeast(4.6)", "atLeast(4.0)")
                .replace(
                        "district/section/R1-teachers.drl",
                        "stage == Stage.PRIMARY",
                        "stage == Stage.PRIMARY, scope == \"small\"")
                .replace("district/pack.yaml", "level: district", "level: national")
                .replace("district/pack.yaml", "variationDecimals", inManifest + """
                        scopes: [{code: small, 名称: 小规模学校, holder: school, where: {students: {lessThan: 100}}}]
                        variationDecimals""");
    }

    @Test
    void packWithoutRulesHasNoClasses() {
        TestPacks packs = TestPacks.good()
                .remove("district/section/R1-teachers.drl")
                .remove("district/section/R1-teachers.cases.yaml");

        CompiledPack district = packs.compile().get(1);

        assertThat(district.models()).isEmpty();
        assertThat(district.classes()).isEmpty();
    }

    @Test
    void modelsAreOneForEachLevelAndMakeARuleBase() throws ReflectiveOperationException {
        CompiledPack balance = GOOD.get(0);
        List<Model> models = new ArrayList<>();
        Loader loader = new Loader(balance.classes());
        for (String name : balance.models()) {
            models.add((Model) loader.loadClass(name).getConstructor().newInstance());
        }

        KieBase base = KieBaseBuilder.createKieBaseFromModel(models);

        assertThat(base.getKiePackages())
                .extracting(each -> each.getName())
                .contains(
                        "test.balance_2020.section",
                        "test.balance_2020.school",
                        "test.balance_2020.county",
                        "test.balance_2020.verdict");
        assertThat(base.getRule("test.balance_2020.section", "R1 高于规定学历教师数 小学").getMetaData())
                .containsEntry("criterion", "\"TB2020-R1-primary\"");
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(PackBuildTest.class.getClassLoader());
            this.classes = new HashMap<>(classes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    @Test
    void whatWasBuiltDoesNotStayInTheRepository() {
        TestPacks.good().compile();

        KieRepositoryImpl repository = (KieRepositoryImpl) KieServices.get().getRepository();
        String version = "1-" + BALANCE.sha256();
        assertThat(repository.getKieModule(
                        KieServices.get().newReleaseId("org.junheng.pack", "test.balance-2020", version)))
                .isNull();
    }

    @Test
    void serviceIsRegistered() {
        assertThat(java.util.ServiceLoader.load(PackCompiler.class))
                .singleElement()
                .isInstanceOf(DefaultPackCompiler.class);
    }

    @Test
    void lineOfTheSentenceCountsLineBreaksAndCommentsBehindThen() {
        TestPacks packs = TestPacks.good()
                .replace("balance/section/R2-sports.drl", "then\n", "then\n\n    // then\n    /* x\n */\n")
                .replace("balance/section/R2-sports.drl", "atLeast", "atleast");

        assertThat(packs.problems()).singleElement().asString().startsWith("balance/section/R2-sports.drl:21:");
    }
}
