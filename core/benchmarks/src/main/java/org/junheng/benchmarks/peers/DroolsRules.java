package org.junheng.benchmarks.peers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.io.ResourceFactory;

/** Drools as it is mostly used: one fact for each section, the limit on the left, a rule for each answer, a session for each county. */
final class DroolsRules implements RuleEngine {
    private final KieSessionsPool sessions;

    DroolsRules() {
        StringBuilder drl = new StringBuilder("package peers\nimport org.junheng.benchmarks.peers.*\n");
        for (Question question : RuleTable.questions()) {
            for (Alternative each : question.alternatives()) {
                drl.append(String.format(
                        Locale.ROOT,
                        "rule \"%s %d %s\" when $f : %s( type == %d, %s ) then $f.found(%d, Answer.%s); end%n",
                        question.kind(),
                        question.place(),
                        each.answer(),
                        RuleTable.factClass(question.kind()).getSimpleName(),
                        RuleTable.type(question.kind()),
                        each.condition().replace(" && ", ", "),
                        question.place(),
                        each.answer()));
            }
        }
        sessions = compile(drl.toString()).newKieSessionsPool(1);
    }

    private static KieBase compile(String drl) {
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("org.junheng.benchmarks", "peers", "1");
        KieFileSystem files = kie.newKieFileSystem().generateAndWritePomXML(id);
        files.write(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8))
                .setSourcePath("src/main/resources/peers/peers.drl"));
        var results =
                kie.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.getMessages().toString());
        }
        return kie.newKieContainer(id).getKieBase();
    }

    @Override
    public void answer(List<Fact> facts) {
        KieSession session = sessions.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
