package org.junheng.packs;

import java.util.List;
import java.util.Map;

/**
 * A pack whose rules have been checked and compiled.
 *
 * @param pack what it says
 * @param models the names of the classes that hold its rules
 * @param classes all classes that were made for it, by their name with dots
 */
public record CompiledPack(Pack pack, List<String> models, Map<String, byte[]> classes) {
    /** Copies the collections. */
    public CompiledPack {
        models = List.copyOf(models);
        classes = Map.copyOf(classes);
    }
}
