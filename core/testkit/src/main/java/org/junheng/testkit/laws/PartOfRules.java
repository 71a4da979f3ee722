package org.junheng.testkit.laws;

import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * Some of the compiled rules of a package, as if the others had never been written.
 *
 * @param whole all of them
 * @param rules those that are there
 */
@SuppressWarnings("rawtypes") // as the interface has it
record PartOfRules(Model whole, List<Rule> rules) implements Model {
    /** Of some packages, the rules with these names, each with its package and a stroke before it. */
    static List<Model> of(List<Model> packages, Set<String> names) {
        return packages.stream()
                .<Model>map(each -> new PartOfRules(
                        each,
                        each.getRules().stream()
                                .filter(rule -> names.contains(rule.getPackage() + "/" + rule.getName()))
                                .toList()))
                .filter(each -> !each.getRules().isEmpty())
                .toList();
    }

    @Override
    public String getName() {
        return whole.getName();
    }

    @Override
    public String getPackageName() {
        return whole.getPackageName();
    }

    @Override
    public List<Global> getGlobals() {
        return whole.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    public List<Query> getQueries() {
        return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return whole.getEntryPoints();
    }
}
