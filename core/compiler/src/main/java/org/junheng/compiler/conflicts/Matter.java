package org.junheng.compiler.conflicts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.compiler.Family;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;

/**
 * What a criterion speaks about, whoever its subjects are.
 *
 * @param type the column type
 * @param stage the stage; empty: all of them
 * @param names what else its condition says, without the scope
 * @param groups the groups of its indicator
 * @param isCheck whether it only checks that figures fit together
 */
record Matter(String type, Optional<Stage> stage, Map<String, String> names, Set<String> groups, boolean isCheck) {
    private static final String CODE = "code";
    private static final String GROUP = "group";
    /** What these are about stands in the words of the law only. */
    private static final Set<String> WITHOUT_NAME =
            Set.of("Evidence", "ReportedStatistic", "CountyItems", "CountyFindings");

    static Matter of(Criterion criterion, Family family) {
        Map<String, String> names = new TreeMap<>(criterion.selector().fields());
        names.remove("scope");
        names.remove("stage");
        String code = names.get(CODE);
        if (code != null) {
            // the group says nothing more about it
            names.remove(GROUP);
        }
        return new Matter(
                criterion.selector().type(),
                criterion.selector().stage(),
                names,
                code == null ? Set.of() : groups(code, family),
                criterion.isCheck());
    }

    private static Set<String> groups(String code, Family family) {
        return family.definitions(code)
                .map(IndicatorDefinition::group)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two criteria speak about the same thing, or one about a part of what the other speaks about. */
    boolean meets(Matter other) {
        return !WITHOUT_NAME.contains(type)
                && type.equals(other.type)
                && isCheck == other.isCheck
                && (stage.isEmpty() || other.stage.isEmpty() || stage.equals(other.stage))
                && (names.equals(other.names) || covers(other) || other.covers(this));
    }

    private boolean covers(Matter other) {
        String group = names.get(GROUP);
        return group != null && names.size() == 1 && other.groups.contains(group);
    }
}
