package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The second line alone: texts that the first line would refuse are handed to Drools. */
class RuleClassLoaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1);",
                "Runtime.getRuntime().halt(1);",
                "new ProcessBuilder(\"ls\");",
                "new Thread(() -> {}).start();",
                "new java.io.File(\"x\").delete();",
                "java.nio.file.Files.exists(null);",
                "new java.net.ServerSocket();",
                "new java.util.Scanner(\"x\");",
                "java.util.ServiceLoader.load(Object.class);",
                "java.util.concurrent.Executors.newCachedThreadPool();",
                "org.junheng.compiler.Canary.sing();",
                "org.junheng.packs.Pack.rulePackage(\"a\", null);"
            })
    void whatReachesOutDoesNotCompile(String statement) {
        assertThat(errors(statement)).isPositive();
    }

    @Test
    void whatRulesSayCompiles() {
        assertThat(errors("findings.every($x).atLeast(4.2);")).isZero();
    }

    private static int errors(String statement) {
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("org.junheng", "guarded", "1");
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(id);
        String drl = "package guarded\nimport org.junheng.indicators.*\nimport org.junheng.findings.*\n"
                + "global Findings findings\nrule \"x\" when $x : SectionIndicator() then " + statement + " end\n";
        files.write(kie.getResources()
                .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8")
                .setSourcePath("src/main/resources/guarded/x.drl"));
        KieBuilder builder = kie.newKieBuilder(files, new RuleClassLoader(RuleClassLoader.class.getClassLoader()));
        builder.buildAll(ExecutableModelProject.class);
        kie.getRepository().removeKieModule(id);
        return builder.getResults().getMessages(Message.Level.ERROR).size();
    }
}
