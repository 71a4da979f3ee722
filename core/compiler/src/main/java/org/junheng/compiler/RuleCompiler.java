package org.junheng.compiler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.HostThread;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles the rules of a checked pack to classes. The same pack always gives the same bytes. */
public final class RuleCompiler {
    private static final String GROUP = "org.junheng.pack";
    private static final String CLASS = ".class";

    /**
     * Drools hands out what another thread has built under the same id, and shares more than that. A class of Drools' own, because
     * several copies of this class, in several class loaders, may build with the same copy of Drools.
     */
    private static final Object ONE_AT_A_TIME = ExecutableModelProject.class;

    private RuleCompiler() {}

    /**
     * Compiles a pack whose criteria have been read from rule files, or one made from such a pack in memory. What the criteria say
     * is written anew, so that no text of an author is ever compiled.
     *
     * @throws IllegalStateException if a name, id or word of the pack is none that a rule file could have
     */
    public static CompiledPack compile(Pack pack) {
        SortedMap<Level, String> texts = texts(pack);
        CompiledRules rules = texts.isEmpty() ? CompiledRules.NONE : compile(pack, texts.values(), pack.sha256());
        return new CompiledPack(pack, rules.models(), rules.classes());
    }

    /** The rule files of a pack as they are compiled, by level. */
    static SortedMap<Level, String> texts(Pack pack) {
        SortedMap<Level, String> texts = new TreeMap<>();
        pack.criteria().forEach(each -> texts.computeIfAbsent(each.level(), level -> RuleWriter.write(pack, level)));
        return texts;
    }

    /** Compiles one of the {@link #texts} of a pack for itself: nothing in it depends on those of other levels. */
    static CompiledRules compile(Pack pack, String text) {
        return compile(pack, List.of(text), PackSource.sha256(text));
    }

    private static CompiledRules compile(Pack pack, Collection<String> texts, String sha256) {
        synchronized (ONE_AT_A_TIME) {
            return HostThread.forDrools(() -> build(pack, texts, sha256));
        }
    }

    private static CompiledRules build(Pack pack, Collection<String> texts, String sha256) {
        KieServices kie = KieServices.get();
        // the version is a hash, so that the names of the classes follow from what is compiled alone
        ReleaseId id = kie.newReleaseId(GROUP, pack.id().replace('/', '.'), "1-" + sha256);
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(id);
        texts.forEach(text -> write(text, files));
        try {
            return compiled(
                    pack, id, jar(kie.newKieBuilder(files, new RuleClassLoader(RuleCompiler.class.getClassLoader()))));
        } finally {
            kie.getRepository().removeKieModule(id);
        }
    }

    private static void write(String text, KieFileSystem files) {
        // bytes: a String is encoded as the locale has it, and LC_ALL=C has no Chinese
        byte[] drl = text.getBytes(StandardCharsets.UTF_8);
        String folder =
                text.substring("package ".length(), text.indexOf('\n')).trim().replace('.', '/');
        files.write(KieServices.get()
                .getResources()
                .newByteArrayResource(drl, StandardCharsets.UTF_8.name())
                .setSourcePath("src/main/resources/" + folder + "/rules.drl"));
    }

    private static byte[] jar(KieBuilder builder) {
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Drools does not compile what has passed every check: " + errors);
        }
        return ((InternalKieModule) builder.getKieModule()).getBytes();
    }

    private static CompiledRules compiled(Pack pack, ReleaseId id, byte[] jar) {
        String folder = pack.id().replace('-', '_') + "/";
        String modelFile = "META-INF/kie/" + id.getGroupId() + "/" + id.getArtifactId() + "/drools-model";
        List<String> models = new ArrayList<>();
        Map<String, byte[]> classes = new TreeMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(modelFile)) {
                    models.addAll(modelNames(entries.readAllBytes()));
                } else if (name.startsWith(folder) && name.endsWith(CLASS)) {
                    classes.put(className(name), entries.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what was built for " + pack.id(), e);
        }
        return new CompiledRules(models, classes);
    }

    private static String className(String file) {
        return file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    }

    /** The first line is the version of Drools, each other one names a class. */
    private static List<String> modelNames(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .sorted()
                .toList();
    }
}
