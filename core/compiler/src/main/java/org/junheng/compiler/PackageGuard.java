package org.junheng.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;

/** What may stand in a rule file beside its rules: the package of its folder, two imports, one global, nothing else. */
final class PackageGuard {
    static final List<String> IMPORTS = List.of("org.junheng.indicators.*", "org.junheng.findings.*");
    static final String GLOBAL_TYPE = "Findings";
    static final String GLOBAL = "findings";

    private final RuleText text;
    private final Problems problems;

    PackageGuard(RuleText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    void check(PackageDescr tree, @Nullable String pack, Level level) {
        if (pack != null) {
            checkPackage(tree, Pack.rulePackage(pack, level));
        }
        checkImports(tree);
        checkGlobals(tree);
        refuse("construct.importFunction", tree.getFunctionImports());
        refuse("construct.importAccumulate", tree.getAccumulateImports());
        refuse("construct.function", tree.getFunctions());
        refuse("construct.declare", tree.getTypeDeclarations());
        refuse("construct.declare", tree.getEnumDeclarations());
        refuse("construct.declare", tree.getWindowDeclarations());
        refuse("construct.declare", tree.getEntryPointDeclarations());
        refuse("construct.attribute", tree.getAttributes());
        if (tree.getUnit() != null) {
            refuse("construct.unit", List.of(tree.getUnit()));
        }
        if (tree.getRules().isEmpty()) {
            problems.add(Place.FILE, "", "drl.empty");
        }
    }

    private void checkPackage(PackageDescr tree, String expected) {
        if (!tree.getName().equals(expected)) {
            problems.add(new Place(text.lineOf("package", 1), 1), "", "drl.package", tree.getName(), expected);
        }
    }

    private void checkImports(PackageDescr tree) {
        List<String> missing = new ArrayList<>(IMPORTS);
        for (ImportDescr each : tree.getImports()) {
            if (!missing.remove(each.getTarget())) {
                problems.add(
                        place(each), "", "drl.import", each.getTarget(), String.join(CompilerMessages.AND, IMPORTS));
            }
        }
        missing.forEach(each -> problems.add(new Place(text.lineOf("package", 1), 1), "", "drl.importAbsent", each));
    }

    private void checkGlobals(PackageDescr tree) {
        boolean found = false;
        for (GlobalDescr each : tree.getGlobals()) {
            if (!found
                    && each.getType().equals(GLOBAL_TYPE)
                    && each.getIdentifier().equals(GLOBAL)) {
                found = true;
            } else {
                problems.add(place(each), "", "drl.global", each.getType() + " " + each.getIdentifier());
            }
        }
        if (!found) {
            problems.add(new Place(text.lineOf("package", 1), 1), "", "drl.globalAbsent");
        }
    }

    private void refuse(String key, Collection<? extends BaseDescr> found) {
        for (BaseDescr each : found) {
            problems.add(place(each), "", "drl.construct", CompilerMessages.MESSAGES.format(key));
        }
    }

    private static Place place(BaseDescr part) {
        return new Place(Math.max(0, part.getLine()), 1);
    }
}
