package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.junheng.packs.LateMap;
import org.junheng.packs.Pack;

/** A pack with its ancestors, ready to be evaluated; safe for any number of threads. */
public final class ReadyView {
    private final View view;

    private ReadyView(View view) {
        this.view = view;
    }

    /**
     * Makes the views of some packs; they share the rules of the ancestors that they have in common.
     *
     * @param packs every pack by id, ancestors included
     * @param models the compiled rules of a pack, asked for when the pack is first evaluated
     * @return one view for each pack, by id, made of its packs when it is first asked for
     */
    public static Map<String, ReadyView> of(Map<String, Pack> packs, Models models) {
        Map<String, PackRules> rules = new LateMap<>(packs.keySet(), id -> rules(required(packs, id), packs, models));
        return new LateMap<>(
                packs.keySet(),
                id -> new ReadyView(new View(line(required(packs, id), packs).stream()
                        .map(each -> required(rules, each.id()))
                        .toList())));
    }

    private static <T> T required(Map<String, T> map, String id) {
        return Objects.requireNonNull(map.get(id), id);
    }

    private static PackRules rules(Pack pack, Map<String, Pack> packs, Models models) {
        List<Pack> line = line(pack, packs);
        return new PackRules(pack, line.subList(0, line.size() - 1), new RuleBase(pack, models.of(pack)));
    }

    /** A pack with its ancestors, every one once and after its own ancestors. */
    private static List<Pack> line(Pack pack, Map<String, Pack> packs) {
        List<Pack> line = new ArrayList<>();
        for (String parent : pack.parents()) {
            for (Pack ancestor : line(required(packs, parent), packs)) {
                if (!line.contains(ancestor)) {
                    line.add(ancestor);
                }
            }
        }
        line.add(pack);
        return line;
    }

    View view() {
        return view;
    }

    /** The packs of the view, ancestors first. */
    public List<Pack> packs() {
        return view.packs().stream().map(PackRules::pack).toList();
    }

    /** Where the compiled rules of a pack come from. */
    @FunctionalInterface
    public interface Models {
        /** The rules of a pack, loaded when they are asked for. */
        Supplier<List<Model>> of(Pack pack);
    }
}
