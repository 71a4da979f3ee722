package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junheng.packs.Criterion;
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
    static Stream<Slip> attacks() throws IOException {
        return Slip.read("malicious-rules.txt");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void attackIsRefusedAndNothingRuns(Slip attack) {
        int before = Canary.songs();

        List<String> problems = attack.made().problems();

        assertThat(problems).isNotEmpty().allMatch(each -> each.startsWith("balance/section/R2-sports.drl"));
        assertThat(problems).anyMatch(each -> each.contains(attack.marked('?').get(0)));
        assertThat(Canary.songs()).isEqualTo(before);
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
                criterion("x\" when then Canary.sing(); end rule \"y", "A-1", Map.of("code", "a"), "4.2"),
                criterion("x", "A-1\")", Map.of("code", "a"), "4.2"),
                criterion("x", "A-1", Map.of("code", "a\" || Canary.sing() == \""), "4.2"),
                criterion("x", "A-1", Map.of("eval(Canary.sing())", "a"), "4.2"),
                criterion("x", "A-1", Map.of("code", "a"), "Canary.sing()"))) {
            assertThatThrownBy(() -> RuleWriter.write(pack(bad), Level.SECTION))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("must not be compiled: ");
        }
    }

    private static Criterion criterion(String title, String id, Map<String, String> fields, String limit) {
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
                null,
                new Selector("SectionIndicator", fields),
                List.of(new Word("atLeast", List.of(limit))));
    }

    private static Pack pack(Criterion criterion) {
        Pack good = TestPacks.good().compile().get(0).pack();
        return new Pack(
                good.id(),
                good.prefix(),
                good.document(),
                good.period(),
                good.afterwards(),
                good.revision(),
                good.parents(),
                good.population(),
                good.variationDecimals(),
                good.facts(),
                good.indicators(),
                List.of(criterion),
                good.pending(),
                good.sha256());
    }
}
