package org.junheng.compiler;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;
import org.junheng.packs.Selector;

/** Checks what a pack changes about the packs that it extends. */
final class LayerChecker {
    private final Family family;
    private final CriterionProblems problems;
    private final AllowanceChecker allowances;
    private final StrictnessChecker strictness;

    LayerChecker(Family family, FileProblems problems) {
        this.family = family;
        this.problems = new CriterionProblems(problems);
        this.allowances = new AllowanceChecker(family, this.problems);
        this.strictness = new StrictnessChecker(family, this.problems);
    }

    void check() {
        for (Criterion criterion : family.pack().criteria()) {
            criterion.target().flatMap(id -> target(criterion, id)).ifPresent(target -> check(criterion, target));
            group(criterion);
        }
    }

    private Optional<Criterion> target(Criterion criterion, String id) {
        Optional<Criterion> target = family.inherited(id);
        if (target.isEmpty()) {
            List<String> known = family.ancestors().stream()
                    .flatMap(each -> each.criteria().stream())
                    .map(Criterion::id)
                    .toList();
            String word = criterion.tightens() == null ? "relaxes" : "tightens";
            problems.add(criterion, "layer.target", word, id, CompilerMessages.didYouMean(id, known));
        }
        return target;
    }

    private void check(Criterion criterion, Criterion target) {
        boolean mayStand = criterion.relaxes() == null || allowances.check(criterion, target);
        boolean alike =
                criterion.level() == target.level() && subjects(criterion).equals(subjects(target));
        if (!alike) {
            problems.add(criterion, "layer.level", shown(criterion), target.id(), shown(target));
        } else if (mayStand) {
            strictness.check(criterion, target);
        }
    }

    /**
     * What the findings of a criterion are about, since only what speaks about the same subjects can take another's place:
     * evidence about a school can become a figure of the school.
     */
    private static String subjects(Criterion criterion) {
        Selector selector = criterion.selector();
        return switch (ColumnType.find(selector.type()).orElseThrow()) {
            case SCHOOL_INDICATOR -> "school";
            case YEARS_SINCE -> "county";
            case COUNTY_INDICATOR -> selector.field("group").isPresent() ? "items of a county" : "county";
            case EVIDENCE, DATE_OF, FLAG_OF -> selector.field("about").orElse("");
            case PERIOD_COUNT ->
                selector.field("period").orElse("") + " of "
                        + selector.field("about").orElse("");
            default -> selector.type();
        };
    }

    /** The folder and the condition of a criterion, without its scope and stage. */
    private static String shown(Criterion criterion) {
        TreeMap<String, String> fields = new TreeMap<>(criterion.selector().fields());
        fields.remove(ColumnType.SCOPE);
        fields.remove(ColumnType.STAGE);
        String condition = fields.entrySet().stream()
                .map(each -> each.getKey() + " == \"" + each.getValue() + "\"")
                .collect(Collectors.joining(", "));
        return CompilerMessages.MESSAGES.format(
                "name.condition", criterion.level().code(), criterion.selector().type(), condition);
    }

    private void group(Criterion criterion) {
        String group = criterion.group();
        if (group == null) {
            return;
        }
        String tightened = criterion.tightens();
        Set<String> inherited = family.ancestors().stream()
                .flatMap(each -> each.criteria().stream())
                .map(Criterion::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<String> ofTarget = tightened == null
                ? Optional.empty()
                : family.inherited(tightened).map(each -> String.valueOf(each.group()));
        if (ofTarget.isPresent() && !ofTarget.get().equals(group)) {
            problems.add(criterion, "layer.otherGroup", group, ofTarget.get());
        } else if (tightened == null && inherited.contains(group)) {
            problems.add(criterion, "layer.group", group);
        }
    }
}
