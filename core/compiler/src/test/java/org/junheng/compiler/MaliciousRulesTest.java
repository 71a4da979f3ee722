package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Selector;
import org.junheng.packs.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;

class MaliciousRulesTest {
    private static final Pack GOOD = TestPacks.good().compile().get(0).pack();

    static Stream<Slip> attacks() throws IOException {
        return Slip.read("malicious-rules.txt");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void attackIsRefusedAndNothingRuns(Slip attack) {
        int before = Canary.songs();

        List<String> problems = attack.made().problems();

        List<String> attacked = Stream.concat(attack.marked('@').stream(), attack.marked('A').stream())
                .toList();
        assertThat(problems).isNotEmpty().allMatch(each -> attacked.stream().anyMatch(each::startsWith));
        assertThat(problems).anyMatch(each -> each.contains(attack.marked('?').get(0)));
        assertThat(Canary.songs()).isEqualTo(before);
    }

    /** What people read may say anything, for it never comes near a rule. */
    @Test
    void nameOfAScopeIsNoCode() {
        int before = Canary.songs();
        Pack pack = TestPacks.good()
                .replace("balance/pack.yaml", "variationDecimals: 3", """
                        scopes:
                          - code: small
                            名称: 'x" ); then org.junheng.compiler.Canary.sing(); end //'
                            holder: school
                        variationDecimals: 3""")
                .replace("balance/section/R2-sports.drl", "@group(\"资源配置\")", "")
                .replace("balance/school/C1-items.drl", "ofThe(2)", "ofThe(1)")
                .replace(
                        "balance/section/R2-sports.drl",
                        "code == \"sports-area-per-student\"",
                        "code == \"sports-area-per-student\", scope == \"small\"")
                .compile()
                .get(0)
                .pack();

        assertThat(pack.scopes().get(0).name()).contains("Canary");
        assertThat(RuleWriter.write(pack, Level.SECTION))
                .contains("scope == \"small\"")
                .doesNotContain("Canary");
        assertThat(Canary.songs()).isEqualTo(before);
    }

    /** A question may look like code, and is still nothing but a text. */
    @Test
    void questionIsCompiledWordForWord() {
        String question = "见 http://x); then org.junheng.compiler.Canary.sing(); end // rule？";
        TestPacks packs = TestPacks.good()
                .replace(
                        "balance/county/CV-variation.drl",
                        "InterSchoolVariation( group == \"资源配置\", stage == Stage.PRIMARY )",
                        "Evidence( about == \"county\" )")
                .replace(
                        "balance/county/CV-variation.drl",
                        "every($cv).atMost(0.50)",
                        "every($cv).asks(\"" + question + "\")");

        CompiledPack balance = packs.compile().get(0);

        assertThat(balance.pack().criteria())
                .flatExtracting(Criterion::requirement)
                .contains(new Word("asks", List.of(question)));
        assertThat(balance.classes().values())
                .anyMatch(each -> new String(each, StandardCharsets.UTF_8).contains(question));
        assertThat(balance.classes().values())
                .noneMatch(each -> new String(each, StandardCharsets.UTF_8).contains("org/junheng/compiler/Canary"));
    }

    /** Whatever is long enough to tire a pattern is refused like anything else. */
    @Test
    void longNamesAreRefused() {
        String name = "a" + "-a".repeat(20_000);

        assertThat(TestPacks.good()
                        .replace("balance/indicators.csv", "面积,section", "面积,school/" + name)
                        .problems())
                .isNotEmpty();
        assertThat(TestPacks.good()
                        .replace("balance/indicators.csv", "sports-area - indoor-area", name + "[a=b]")
                        .problems())
                .isNotEmpty();
        assertThat(TestPacks.good()
                        .replace("balance/facts.csv", "屋顶,school,", "屋顶,school/" + name + ",")
                        .problems())
                .isNotEmpty();
        assertThat(TestPacks.good()
                        .replace(
                                "balance/pack.yaml",
                                "variationDecimals: 3",
                                "scopes: [{code: a, 名称: 甲, holder: school/" + name + "}]\nvariationDecimals: 3")
                        .problems())
                .isNotEmpty();
    }

    /** Without this the silence of the canary would prove nothing. */
    @Test
    void canarySingsIfDroolsCompilesAndRunsSuchRules() {
        int before = Canary.songs();
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("org.junheng", "canary", "1");
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(id);
        String drl = "package canary\nrule \"x\" when then org.junheng.compiler.Canary.sing(); end\n";
        files.write(kie.getResources()
                .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8")
                .setSourcePath("src/main/resources/canary/x.drl"));
        kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);

        var container = kie.newKieContainer(id);
        container.newKieSession().fireAllRules();
        container.dispose();
        kie.getRepository().removeKieModule(id);

        assertThat(Canary.songs()).isEqualTo(before + 1);
    }

    /** Whatever else goes wrong, what is written here has been checked here. */
    @Test
    void writerRefusesWhatMustNotBecomeCode() {
        for (Criterion bad : List.of(
                criterion("x\" when then Canary.sing(); end rule \"y", "A-1"),
                criterion("x", "A-1\")"),
                selecting(Map.of("code", "a\" || Canary.sing() == \"")),
                selecting(Map.of("code", "a", "scope", "\" || Canary.sing() == \"")),
                selecting(Map.of("eval(Canary.sing())", "a")),
                saying("every", "Canary.sing()"),
                saying("every($x).atLeast(Canary.sing()); findings.every", "4.2"),
                saying("getClass", "4.2"),
                saying("everyGiven", "4.2"),
                asking("x\"); Canary.sing(); findings.every($x).asks(\"y"),
                asking("x\" + Canary.sing() + \"y"),
                asking("x\\"),
                asking("x\u2028y"),
                asking(""))) {
            assertThatThrownBy(() -> RuleWriter.write(pack(bad), Level.SECTION))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("must not be compiled: ");
        }
    }

    private static Criterion criterion(String title, String id) {
        return criterion(title, id, new Selector("SectionIndicator", Map.of("code", "a")), "every", atLeast("4.2"));
    }

    private static Criterion selecting(Map<String, String> fields) {
        return criterion("x", "A-1", new Selector("SectionIndicator", fields), "every", atLeast("4.2"));
    }

    private static Criterion saying(String opening, String limit) {
        return criterion("x", "A-1", new Selector("SectionIndicator", Map.of("code", "a")), opening, atLeast(limit));
    }

    private static Criterion asking(String question) {
        Word word = new Word("asks", List.of(question));
        return criterion("x", "A-1", new Selector("Evidence", Map.of("about", "county")), "every", word);
    }

    private static Word atLeast(String limit) {
        return new Word("atLeast", List.of(limit));
    }

    private static Criterion criterion(String title, String id, Selector selector, String opening, Word word) {
        return new Criterion(
                id,
                title,
                Level.SECTION,
                "section/x.drl",
                1,
                "",
                "",
                null,
                Period.ALWAYS,
                null,
                Leeway.NONE,
                null,
                selector,
                opening,
                List.of(word));
    }

    private static Pack pack(Criterion criterion) {
        return new Pack(
                GOOD.id(),
                GOOD.prefix(),
                GOOD.document(),
                GOOD.period(),
                GOOD.afterwards(),
                GOOD.binding(),
                GOOD.revision(),
                GOOD.parents(),
                GOOD.population(),
                GOOD.scopes(),
                GOOD.variationDecimals(),
                GOOD.facts(),
                GOOD.indicators(),
                List.of(criterion),
                GOOD.pending(),
                GOOD.sha256());
    }
}
