package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.input.Problem;
import org.junheng.packs.Pack;

/**
 * What somebody should look at in a sound pack (提醒): nothing that makes it wrong, but what is often forgotten. Said is only what
 * can be shown; where it may be meant so, nothing is said.
 */
public final class PackRemarks {
    private PackRemarks() {}

    /**
     * The remarks on a pack, sorted by file and line.
     *
     * @param trial what came of its examples
     * @param source its files
     * @param packs the packs at hand, by id, since what a pack declares may be there for those that extend it
     */
    public static List<Problem> of(PackTrial trial, PackSource source, Map<String, Pack> packs) {
        FileProblems remarks = new FileProblems(source.name());
        new ExampleRemarks(trial, family(trial.pack(), packs), remarks).add();
        ofRules(family(trial.pack(), packs), source, remarks);
        new DictionaryRemarks(source, Mentions.of(withDescendants(trial.pack(), packs)), remarks).add();
        return remarks.list();
    }

    /** Those on the rules alone. */
    static void ofRules(Family family, PackSource source, FileProblems remarks) {
        new PeriodRemarks(family.pack(), remarks).add();
        new LawRemarks(family.pack(), source.law(), remarks).add();
        new SourceRemarks(family.pack(), remarks).add();
        new RelationRemarks(family, remarks).add();
        new VetoRemarks(family.pack(), remarks).add();
    }

    private static List<Pack> withDescendants(Pack pack, Map<String, Pack> packs) {
        List<Pack> all = new ArrayList<>(List.of(pack));
        for (Pack other : packs.values()) {
            boolean extendsIt = family(other, packs).ancestors().stream()
                    .anyMatch(each -> each.id().equals(pack.id()));
            if (extendsIt && !other.id().equals(pack.id())) {
                all.add(other);
            }
        }
        return all;
    }

    private static Family family(Pack pack, Map<String, Pack> packs) {
        return Family.of(pack, id -> Optional.ofNullable(packs.get(id)));
    }
}
