package org.junheng;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.junheng.evaluation.ReadyView;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Known;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.LateMap;
import org.junheng.packs.Pack;
import org.junheng.packs.PackCompiler;
import org.junheng.packs.PackHead;
import org.junheng.packs.PackJson;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.ShippedPacks;

/** All packs at hand, shipped and loaded, and where their compiled rules are. Of those that nobody asks for it reads the heads. */
final class PackShelf implements ReadyView.Models {
    private final Map<String, Shelved> shelved = new TreeMap<>();
    private final Set<String> loadedIds = new LinkedHashSet<>();

    private PackShelf() {}

    /**
     * A pack at hand.
     *
     * @param head what is known of it from the beginning
     * @param whole all of it, read when it is first asked for
     * @param loader has the classes of its rules
     */
    private record Shelved(PackHead head, Supplier<PackJson.Loaded> whole, ClassLoader loader) {}

    /** Shipped packs, and those of some directories and zip files; one of these takes the place of a shipped one. */
    static PackShelf load(ClassLoader loader, List<Path> paths) {
        PackShelf shelf = new PackShelf();
        shelf.putShipped(loader);
        if (!paths.isEmpty()) {
            compiler(loader).compile(paths, shelf.packs()).forEach(shelf::put);
        }
        return shelf;
    }

    private void putShipped(ClassLoader loader) {
        Map<String, ShippedPacks.Shipped> shipped = ShippedPacks.on(loader);
        Map<String, PackJson.Loaded> whole =
                new LateMap<>(shipped.keySet(), id -> required(shipped, id).read());
        shipped.forEach((id, each) -> shelved.put(id, new Shelved(each.head(), () -> required(whole, id), loader)));
    }

    /** The same with a pack; one of its id that is here makes room. */
    PackShelf with(CompiledPack compiled) {
        PackShelf other = new PackShelf();
        other.shelved.putAll(shelved);
        other.put(compiled);
        return other;
    }

    private void put(CompiledPack compiled) {
        Pack pack = compiled.pack();
        PackJson.Loaded whole = new PackJson.Loaded(pack, compiled.models());
        loadedIds.add(pack.id());
        shelved.put(pack.id(), new Shelved(PackHead.of(pack), () -> whole, new PackClassLoader(compiled.classes())));
    }

    private static <T> T required(Map<String, T> map, String id) {
        return Objects.requireNonNull(map.get(id), id);
    }

    private static PackCompiler compiler(ClassLoader loader) {
        return ServiceLoader.load(PackCompiler.class, loader)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "packs from directories and zip files need junheng-compiler on the class path"));
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
        shelved.keySet().retainAll(kept);
    }

    private void addLine(String id, Set<String> line) {
        Shelved each = shelved.get(id);
        if (each != null && line.add(id)) {
            each.head().parents().forEach(parent -> addLine(parent, line));
        }
    }

    /** What is known of all packs, by id. */
    List<PackHead> heads() {
        return shelved.values().stream().map(Shelved::head).toList();
    }

    /** All packs as they are now; each is read when it is first asked for. */
    Map<String, Pack> packs() {
        Map<String, Shelved> now = Map.copyOf(shelved);
        return new LateMap<>(
                shelved.keySet(), id -> required(now, id).whole().get().pack());
    }

    Set<String> loadedIds() {
        return loadedIds;
    }

    /** What any of the packs declares. */
    Known known() {
        Set<String> indicators = new HashSet<>();
        Map<String, String> criteria = new HashMap<>();
        for (PackHead head : heads()) {
            indicators.addAll(head.indicators());
            criteria.putAll(head.attestable());
        }
        return new Known(dictionary(), indicators, criteria);
    }

    /** One dossier serves every pack, so a code must mean the same in all of them. */
    private Dictionary dictionary() {
        try {
            Set<String> steps = new TreeSet<>();
            heads().forEach(head -> steps.addAll(head.steps()));
            return Dictionary.of(heads().stream()
                            .flatMap(head -> head.facts().stream())
                            .toList())
                    .withWords(ProcedureStep.HOLDER, ProcedureStep.STEP, steps);
        } catch (Dictionary.ConflictException e) {
            List<String> declaring = heads().stream()
                    .filter(head ->
                            head.facts().stream().anyMatch(fact -> fact.code().equals(e.code())))
                    .map(PackHead::id)
                    .toList();
            throw new PackSelectionException(
                    ComplianceEvaluator.MESSAGES.format("pack.conflict", e.code(), String.join("、", declaring)));
        }
    }

    @Override
    public Supplier<List<Model>> of(Pack pack) {
        Shelved each = required(shelved, pack.id());
        return () -> instances(each.whole().get().models(), each.loader());
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
