package org.junheng.compiler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.compiler.changes.Change;
import org.junheng.compiler.changes.PackChanges;
import org.junheng.compiler.changes.Side;
import org.junheng.packs.Pack;

/** Two states of the good test pack {@code test/balance-2020}, held against each other. */
final class Comparisons {
    static final String RULE = "balance/section/R1-teachers.drl";
    static final String AREA = "balance/section/R2-sports.drl";
    static final String VARIATION = "balance/county/CV-variation.drl";
    static final String ITEMS = "balance/school/C1-items.drl";
    static final String MANIFEST = "balance/pack.yaml";
    static final String FACTS = "balance/facts.csv";
    static final String INDICATORS = "balance/indicators.csv";

    private Comparisons() {}

    /** The good packs, whose law leaves room for other numbers and a day. */
    static TestPacks good() {
        return TestPacks.good()
                .replace(ITEMS, "不低于85%。\n", "不低于85%。\n// (约定:另有2项、0.8。)\n")
                .replace(RULE, "5.3人以上。\n", "5.3人以上。\n// (约定:到2022-12-31。)\n");
    }

    /** Writes something instead of every occurrence of a text, in the words of the law and in the rule. */
    static TestPacks rewrite(TestPacks packs, String path, String part, String instead) {
        String text = packs.text(path);
        if (!text.contains(part)) {
            throw new IllegalArgumentException("no \"" + part + "\" in " + path);
        }
        return packs.put(path, text.replace(part, instead));
    }

    static PackChanges between(TestPacks before, TestPacks after) {
        return PackChanges.between(side(before), side(after));
    }

    private static Side side(TestPacks packs) {
        List<PackSource> balance = packs.sources().stream()
                .filter(each -> each.name().equals("balance"))
                .toList();
        Pack pack = PackBuild.check(balance, Map.of()).get(0);
        return new Side("balance", Family.of(pack, id -> Optional.empty()), ConflictsTable.of(balance.get(0)));
    }

    /** A change in a few words. */
    static String said(Change change) {
        return change.kind() + " " + change.aspect() + " " + change.part().type() + " "
                + change.part().code();
    }

    static List<String> said(List<Change> changes) {
        return changes.stream().map(Comparisons::said).toList();
    }
}
