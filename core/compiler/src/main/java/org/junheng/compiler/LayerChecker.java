package org.junheng.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;
import org.junheng.packs.Relation;
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
        onlyOneReplaces();
    }

    /** Of two that take the place of one criterion on one day, nobody could say which decides. */
    private void onlyOneReplaces() {
        Map<String, List<Criterion>> replacing = new HashMap<>();
        for (Criterion criterion : family.pack().criteria()) {
            criterion.replaced().ifPresent(target -> {
                List<Criterion> others = replacing.computeIfAbsent(target, key -> new ArrayList<>());
                others.stream()
                        .filter(each -> each.period().overlaps(criterion.period()))
                        .findFirst()
                        .ifPresent(each -> problems.add(criterion, "layer.two", each.id(), target));
                others.add(criterion);
            });
        }
    }

    private Optional<Criterion> target(Criterion criterion, String id) {
        Optional<Criterion> target = family.inherited(id);
        if (target.isEmpty()) {
            List<String> known = family.ancestors().stream()
                    .flatMap(each -> each.criteria().stream())
                    .map(Criterion::id)
                    .toList();
            problems.add(criterion, "layer.target", word(criterion), id, CompilerMessages.didYouMean(id, known));
        }
        return target;
    }

    private void check(Criterion criterion, Criterion target) {
        if (criterion.is(Relation.Kind.WEAKER)) {
            strictness.checkWeaker(criterion, target);
            return;
        }
        boolean mayStand = !criterion.is(Relation.Kind.RELAXES) || allowances.check(criterion, target);
        boolean alike = criterion.level() == target.level()
                && subjects(criterion).equals(subjects(target))
                && target.selector()
                        .stage()
                        .map(each -> criterion.selector().stage().equals(Optional.of(each)))
                        .orElse(true);
        if (!alike) {
            problems.add(criterion, "layer.level", shown(criterion), target.id(), shown(target));
        } else if (!criterion.leeway().isNone()) {
            problems.add(criterion, "layer.leeway", word(criterion), target.id());
        } else if (mayStand) {
            strictness.check(criterion, target);
        }
    }

    private static String word(Criterion criterion) {
        return Objects.requireNonNull(criterion.relation()).kind().code();
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

    /** The folder and the condition of a criterion, without its scope. */
    private static String shown(Criterion criterion) {
        TreeMap<String, String> fields = new TreeMap<>(criterion.selector().fields());
        fields.remove(ColumnType.SCOPE);
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
        Optional<String> replaced = criterion.replaced();
        Set<String> inherited = family.ancestors().stream()
                .flatMap(each -> each.criteria().stream())
                .map(Criterion::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<String> ofTarget = replaced.flatMap(family::inherited).map(each -> String.valueOf(each.group()));
        if (ofTarget.isPresent() && !ofTarget.get().equals(group)) {
            problems.add(criterion, "layer.otherGroup", group, ofTarget.get());
        } else if (replaced.isEmpty() && inherited.contains(group)) {
            problems.add(criterion, "layer.group", group);
        }
    }
}
