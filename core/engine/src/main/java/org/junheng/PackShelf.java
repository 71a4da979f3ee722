package org.junheng;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.junheng.evaluation.ReadyView;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Known;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;
import org.junheng.packs.PackCompiler;
import org.junheng.packs.PackJson;
import org.junheng.packs.ShippedPacks;

/** All packs at hand, shipped and loaded, and where their compiled rules are. */
final class PackShelf implements ReadyView.Models {
    /** The column types whose criteria somebody can attest. */
    private static final Set<String> ATTESTABLE = Set.of("Evidence", "CountyItems");

    private final Map<String, Pack> packs = new TreeMap<>();
    private final Map<String, Supplier<List<Model>>> models = new HashMap<>();
    private final Set<String> loadedIds = new LinkedHashSet<>();

    private PackShelf() {}

    /** Shipped packs, and those of some directories and zip files; one of these takes the place of a shipped one. */
    static PackShelf load(ClassLoader loader, List<Path> paths) {
        PackShelf shelf = new PackShelf();
        ShippedPacks.on(loader).forEach((id, loaded) -> shelf.put(loaded, loader));
        if (!paths.isEmpty()) {
            for (CompiledPack compiled : compiler(loader).compile(paths, Map.copyOf(shelf.packs))) {
                shelf.loadedIds.add(compiled.pack().id());
                shelf.put(
                        new PackJson.Loaded(compiled.pack(), compiled.models()),
                        new PackClassLoader(compiled.classes()));
            }
        }
        return shelf;
    }

    private static PackCompiler compiler(ClassLoader loader) {
        return ServiceLoader.load(PackCompiler.class, loader)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "packs from directories and zip files need junheng-compiler on the class path"));
    }

    private void put(PackJson.Loaded loaded, ClassLoader loader) {
        packs.put(loaded.pack().id(), loaded.pack());
        models.put(loaded.pack().id(), () -> instances(loaded.models(), loader));
    }

    private static List<Model> instances(List<String> names, ClassLoader loader) {
        List<Model> instances = new ArrayList<>();
        for (String name : names) {
            try {
                Class<? extends Model> type = Class.forName(name, true, loader).asSubclass(Model.class);
                instances.add(type.getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
            }
        }
        return instances;
    }

    /** Forgets all packs but some and what they extend. */
    void keep(Set<String> ids) {
        Set<String> kept = new HashSet<>();
        ids.forEach(id -> addLine(id, kept));
        packs.keySet().retainAll(kept);
    }

    private void addLine(String id, Set<String> line) {
        Pack pack = packs.get(id);
        if (pack != null && line.add(id)) {
            pack.parents().forEach(parent -> addLine(parent, line));
        }
    }

    Map<String, Pack> packs() {
        return java.util.Collections.unmodifiableMap(packs);
    }

    Set<String> loadedIds() {
        return loadedIds;
    }

    /** What any of the packs declares. */
    Known known() {
        Set<String> indicators = new HashSet<>();
        Map<String, String> criteria = new HashMap<>();
        for (Pack pack : packs.values()) {
            pack.indicators().forEach(each -> indicators.add(each.code()));
            pack.criteria().stream()
                    .filter(each -> ATTESTABLE.contains(each.selector().type()))
                    .forEach(each -> criteria.put(
                            each.id(), each.selector().field("about").orElse(FactDefinition.COUNTY)));
            pack.pending().forEach(each -> criteria.put(each.id(), ""));
        }
        return new Known(dictionary(), indicators, criteria);
    }

    /** One dossier serves every pack, so a code must mean the same in all of them. */
    private Dictionary dictionary() {
        try {
            return Dictionary.of(packs.values().stream()
                    .flatMap(pack -> pack.facts().stream())
                    .toList());
        } catch (Dictionary.ConflictException e) {
            List<String> declaring = packs.values().stream()
                    .filter(pack ->
                            pack.facts().stream().anyMatch(fact -> fact.code().equals(e.code())))
                    .map(Pack::id)
                    .toList();
            throw new PackSelectionException(
                    ComplianceEvaluator.MESSAGES.format("pack.conflict", e.code(), String.join("、", declaring)));
        }
    }

    @Override
    public Supplier<List<Model>> of(Pack pack) {
        return java.util.Objects.requireNonNull(models.get(pack.id()), pack.id());
    }

    /** Holds the classes of one loaded pack, so that two revisions of a pack can live side by side. */
    private static final class PackClassLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        PackClassLoader(Map<String, byte[]> classes) {
            super(PackShelf.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            // a pack's own classes come first: a shipped pack with the same id has classes of the same package
            if (classes.containsKey(name)) {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
            }
            return super.loadClass(name, resolve);
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
}
