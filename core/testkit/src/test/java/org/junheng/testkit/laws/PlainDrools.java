package org.junheng.testkit.laws;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.junheng.testkit.generators.Dice;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/**
 * Random rules as nobody may write them in a pack: with {@code not}, {@code exists} and {@code accumulate}, in several packages on one plain
 * KieBase. What they ask for is never taken away again, so none of them should depend on the others.
 */
final class PlainDrools implements Interference.Rules {
    private static final String FACTS = """
            package plain.facts
            declare Seed end
            declare Shared end
            declare Other end
            declare Absent end
            global java.util.Set found
            rule "produce" when Seed() then insert(new Shared()); end
            """;
    private static final List<String> SHAPES = List.of(
            "exists( Shared() and not Absent() )",
            "exists( Shared() and Absent() )",
            "exists( Shared() and Other() )",
            "Seed() accumulate( Shared(); $n : count(); $n > 0 )",
            "Seed() accumulate( Other(); $n : count(); $n > 0 )",
            "Seed() not Absent()",
            "Seed() exists( Shared() )",
            "Seed()");
    private static int builds;

    private final Map<String, String> packages = new TreeMap<>();
    private final Map<String, String> conditions = new TreeMap<>();

    PlainDrools(long seed) {
        Dice dice = new Dice(seed);
        for (int i = dice.between(2, 7); i > 0; i--) {
            packages.put("r" + i, "plain.p" + dice.below(4));
            conditions.put("r" + i, dice.oneOf(SHAPES));
        }
    }

    @Override
    public Set<String> names() {
        return packages.keySet();
    }

    @Override
    public Set<String> needed(String name) {
        return Set.of(name);
    }

    @Override
    public Map<String, String> run(Set<String> names) {
        Set<String> found = new TreeSet<>();
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId("plain", "drools", Integer.toString(builds++));
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(id);
        write(files, "plain.facts", FACTS);
        new HashSet<>(packages.values()).forEach(each -> write(files, each, drl(each, names)));
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        KieSession session = kie.newKieContainer(id).getKieBase().newKieSession();
        try {
            session.setGlobal("found", found);
            session.insert(fact(session, "Seed"));
            session.fireAllRules(100);
        } finally {
            session.dispose();
            kie.getRepository().removeKieModule(id);
        }
        Map<String, String> fired = new TreeMap<>();
        found.forEach(each -> fired.put(each, "fires"));
        return fired;
    }

    private static Object fact(KieSession session, String type) {
        try {
            return session.getKieBase().getFactType("plain.facts", type).newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(KieFileSystem files, String name, String drl) {
        files.write(KieServices.get()
                .getResources()
                .newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8")
                .setSourcePath("src/main/resources/" + name.replace('.', '/') + "/rules.drl"));
    }

    private String drl(String inPackage, Set<String> names) {
        List<String> rules = new ArrayList<>();
        names.stream()
                .filter(each -> inPackage.equals(packages.get(each)))
                .forEach(each -> rules.add("rule \"" + each + "\" when " + conditions.get(each) + " then found.add(\""
                        + each + "\"); end\n"));
        return "package " + inPackage + "\nimport plain.facts.*\nglobal java.util.Set found\n" + String.join("", rules);
    }
}
