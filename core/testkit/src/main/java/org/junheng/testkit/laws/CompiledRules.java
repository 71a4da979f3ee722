package org.junheng.testkit.laws;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.DefaultPackCompiler;
import org.junheng.evaluation.ReadyView;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;
import org.junheng.packs.PackJson;
import org.junheng.packs.ShippedPacks;

/** Packs with their compiled rules, from the class path or from directories, of which any part can be made to run by itself. */
final class CompiledRules {
    private final Map<String, Pack> packs = new HashMap<>();
    private final Map<String, List<Model>> models = new ConcurrentHashMap<>();
    private final Map<String, Loaded> loaded = new HashMap<>();

    private CompiledRules() {}

    /**
     * Where the rules of a pack are.
     *
     * @param models the names of the classes that hold them
     * @param loader finds the classes
     */
    private record Loaded(List<String> models, ClassLoader loader) {}

    /** The shipped packs of the class path, and those of some directories or zip files in their place. */
    static CompiledRules of(List<Path> directories) {
        CompiledRules rules = new CompiledRules();
        ClassLoader loader = CompiledRules.class.getClassLoader();
        ShippedPacks.on(loader).values().forEach(each -> {
            PackJson.Loaded read = each.read();
            rules.put(read.pack(), new Loaded(read.models(), loader));
        });
        if (!directories.isEmpty()) {
            rules.compile(directories);
        }
        return rules;
    }

    /** Packs of directories or zip files that need no other ones. */
    static CompiledRules ofOnly(List<Path> directories) {
        CompiledRules rules = new CompiledRules();
        rules.compile(directories);
        return rules;
    }

    private void compile(List<Path> directories) {
        for (CompiledPack each : new DefaultPackCompiler().compile(directories, Map.copyOf(packs))) {
            put(each.pack(), new Loaded(each.models(), new OwnClasses(each.classes())));
        }
    }

    private void put(Pack pack, Loaded rules) {
        packs.put(pack.id(), pack);
        loaded.put(pack.id(), rules);
    }

    Pack pack(String id) {
        return Objects.requireNonNull(packs.get(id), id);
    }

    private List<Model> models(String id) {
        return models.computeIfAbsent(id, each -> {
            Loaded rules = Objects.requireNonNull(loaded.get(each), each);
            return rules.models().stream()
                    .map(name -> instance(name, rules.loader()))
                    .toList();
        });
    }

    private static Model instance(String name, ClassLoader loader) {
        try {
            return loader.loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
        }
    }

    /** The view of a pack of which, and of whose ancestors, only some criteria are there. */
    ReadyView view(String id, Set<String> criteria) {
        Map<String, Pack> family = new HashMap<>();
        line(id).forEach(each -> family.put(each.id(), part(each, criteria)));
        Map<String, ReadyView> views =
                ReadyView.of(family, each -> () -> PartOfRules.of(models(each.id()), titles(each)));
        return Objects.requireNonNull(views.get(id));
    }

    private static Pack part(Pack whole, Set<String> criteria) {
        return whole.with(whole.criteria().stream()
                .filter(each -> criteria.contains(each.id()))
                .toList());
    }

    private static Set<String> titles(Pack pack) {
        return pack.criteria().stream()
                .map(each -> pack.rulePackage(each.level()) + "/" + each.title())
                .collect(Collectors.toSet());
    }

    /** A pack with its ancestors, every one after its own. */
    List<Pack> line(String id) {
        List<Pack> line = new ArrayList<>();
        add(id, line);
        return line;
    }

    private void add(String id, List<Pack> line) {
        Pack pack = pack(id);
        pack.parents().forEach(each -> add(each, line));
        if (!line.contains(pack)) {
            line.add(pack);
        }
    }

    /** The classes of one pack, before those of a shipped one with the same id. */
    private static final class OwnClasses extends ClassLoader {
        private final Map<String, byte[]> classes;

        OwnClasses(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte @Nullable [] bytes = classes.get(name);
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> made = findLoadedClass(name);
                return made == null ? defineClass(name, bytes, 0, bytes.length) : made;
            }
        }
    }
}
