package org.junheng.compiler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.junheng.ComplianceEvaluator;
import org.junheng.evaluation.BatchEvaluator;
import org.junheng.evaluation.ReadyView;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;

/** Compiles packs that were changed in memory, without the checks that their files would have to pass, and evaluates them. */
final class CompiledModels {
    private static final Map<String, Pack> SHIPPED =
            ComplianceEvaluator.withShippedPacks().packs();
    private static final Map<String, CompiledPack> COMPILED = new HashMap<>();

    private CompiledModels() {}

    /** Evaluates by a pack whose parents are shipped packs. */
    static List<Evaluation> evaluate(Pack pack, List<Dossier> counties, LocalDate day) {
        return BatchEvaluator.evaluate(List.of(view(pack)), counties, day);
    }

    /** The view of a pack whose parents are shipped packs. */
    static ReadyView view(Pack pack) {
        Map<String, Pack> family = new HashMap<>(SHIPPED);
        family.put(pack.id(), pack);
        return ReadyView.of(family, each -> () -> models(compiled(each))).get(pack.id());
    }

    /** Shipped packs are compiled once; one that was changed, every time. */
    private static CompiledPack compiled(Pack pack) {
        return pack.equals(SHIPPED.get(pack.id()))
                ? COMPILED.computeIfAbsent(pack.id(), id -> RuleCompiler.compile(pack))
                : RuleCompiler.compile(pack);
    }

    private static List<Model> models(CompiledPack compiled) {
        ClassLoader loader = new ClassLoader(CompiledModels.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] bytes = compiled.classes().get(name);
                Class<?> loaded = findLoadedClass(name);
                if (bytes == null || loaded != null) {
                    return loaded == null ? super.loadClass(name, resolve) : loaded;
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        List<Model> models = new ArrayList<>();
        for (String name : compiled.models()) {
            try {
                models.add(loader.loadClass(name)
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return models;
    }
}
