package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.junheng.compiler.RuleCompiler;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.PackJson;
import org.junheng.packs.ShippedPacks;

/**
 * The compiled rules of packs. Each rule is compiled once: a pack that is put together of criteria of others takes theirs. Rules
 * of shipped packs are taken from their jar.
 */
final class RulePool {
    private final ClassLoader loader;
    private final Map<String, ShippedPacks.Shipped> shipped;
    private final Map<String, List<Model>> compiled = new HashMap<>();

    RulePool(ClassLoader loader) {
        this.loader = loader;
        this.shipped = ShippedPacks.on(loader);
    }

    /** The rules of a pack that was read from files. */
    List<Model> of(Pack pack) {
        List<Model> models = compiled.get(pack.sha256());
        if (models == null) {
            models = load(pack);
            compiled.put(pack.sha256(), models);
        }
        return models;
    }

    private List<Model> load(Pack pack) {
        ShippedPacks.Shipped same = shipped.get(pack.id());
        if (same != null && same.head().sha256().equals(pack.sha256())) {
            PackJson.Loaded loaded = same.read();
            return instances(loaded.models(), loader);
        }
        return compile(pack);
    }

    /** Compiles rules that no files have. */
    List<Model> compile(Pack pack) {
        CompiledPack classes = RuleCompiler.compile(pack);
        return instances(classes.models(), new Classes(classes.classes(), loader));
    }

    private static List<Model> instances(List<String> names, ClassLoader classes) {
        List<Model> instances = new ArrayList<>();
        for (String name : names) {
            try {
                instances.add(Class.forName(name, true, classes)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
            }
        }
        return instances;
    }

    /** Of some rules those of a pack, told by the titles of its criteria. */
    static List<Model> chosen(List<Model> models, Pack pack) {
        Set<String> names = pack.criteria().stream()
                .map(each -> name(pack.rulePackage(each.level()), each))
                .collect(Collectors.toSet());
        return models.stream().<Model>map(each -> Chosen.of(each, names)).toList();
    }

    private static String name(String rulePackage, Criterion criterion) {
        return rulePackage + "/" + criterion.title();
    }

    /**
     * Some rules of a model.
     *
     * @param model where they are from
     * @param getRules those that are taken
     */
    private record Chosen(Model model, List<Rule> getRules) implements Model {
        static Chosen of(Model model, Set<String> names) {
            return new Chosen(
                    model,
                    model.getRules().stream()
                            .filter(each -> names.contains(each.getPackage() + "/" + each.getName()))
                            .toList());
        }

        @Override
        public String getName() {
            return model.getName();
        }

        @Override
        public String getPackageName() {
            return model.getPackageName();
        }

        @Override
        @SuppressWarnings("rawtypes") // as the engine has it
        public List<Global> getGlobals() {
            return model.getGlobals();
        }

        @Override
        public List<Query> getQueries() {
            return model.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return model.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return model.getEntryPoints();
        }
    }

    /** The classes of one pack; they come before those of a shipped pack with the same id. */
    private static final class Classes extends ClassLoader {
        private final Map<String, byte[]> bytes;

        Classes(Map<String, byte[]> bytes, ClassLoader parent) {
            super(parent);
            this.bytes = new LinkedHashMap<>(bytes);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!bytes.containsKey(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] each = bytes.get(name);
            if (each == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, Objects.requireNonNull(each), 0, each.length);
        }
    }
}
