package org.junheng.compiler;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Issuer;
import org.junheng.packs.Pack;
import org.junheng.packs.Selector;

/** Checks what a pack changes about the packs that it extends. */
final class LayerChecker {
    private final Family family;
    private final FileProblems problems;

    LayerChecker(Family family, FileProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    void check() {
        for (Criterion criterion : family.pack().criteria()) {
            target(criterion, criterion.tightens(), "tightens");
            Optional<Criterion> relaxed = target(criterion, criterion.relaxes(), "relaxes");
            relaxed.ifPresent(each -> rank(criterion, each));
            relaxed.ifPresent(each -> bounds(criterion));
            criterion.target().flatMap(family::inherited).ifPresent(each -> level(criterion, each));
            group(criterion);
        }
    }

    private Optional<Criterion> target(Criterion criterion, @Nullable String id, String word) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<Criterion> target = family.inherited(id);
        if (target.isEmpty()) {
            List<String> known = family.ancestors().stream()
                    .flatMap(each -> each.criteria().stream())
                    .map(Criterion::id)
                    .toList();
            problem(criterion, "layer.target", word, id, CompilerMessages.didYouMean(id, known));
        }
        return target;
    }

    /** Who has not issued a criterion cannot allow less, unless it stands higher. */
    private void rank(Criterion criterion, Criterion target) {
        Pack other = family.ancestors().stream()
                .filter(each -> each.criteria().contains(target))
                .findFirst()
                .orElseThrow();
        Issuer own = family.pack().document().issuer();
        if (own.compareTo(other.document().issuer()) > 0) {
            problem(
                    criterion,
                    "layer.rank",
                    own.code(),
                    target.id(),
                    other.document().issuer().code());
        }
    }

    /** An allowance is for somebody, and for some time. */
    private void bounds(Criterion criterion) {
        if (criterion.selector().field(ColumnType.SCOPE).isEmpty()) {
            problem(criterion, "layer.scope", criterion.id());
        }
        if (criterion.period().until() == null && family.pack().period().until() == null) {
            problem(criterion, "layer.period", criterion.id());
        }
    }

    /** Only what speaks about the same subjects can take another's place. */
    private void level(Criterion criterion, Criterion target) {
        if (criterion.level() != target.level() || !subjects(criterion).equals(subjects(target))) {
            problem(
                    criterion,
                    "layer.level",
                    criterion.selector().type(),
                    target.id(),
                    target.selector().type());
        }
    }

    /** What the findings of a criterion are about: evidence about a school can become a figure of the school. */
    private static String subjects(Criterion criterion) {
        Selector selector = criterion.selector();
        return switch (ColumnType.find(selector.type()).orElseThrow()) {
            case SCHOOL_INDICATOR -> "school";
            case YEARS_SINCE -> "county";
            case COUNTY_INDICATOR -> selector.field("group").isPresent() ? "items of a county" : "county";
            case EVIDENCE -> selector.field("about").orElse("");
            default -> selector.type();
        };
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
            problem(criterion, "layer.otherGroup", group, ofTarget.get());
        } else if (tightened == null && inherited.contains(group)) {
            problem(criterion, "layer.group", group);
        }
    }

    private void problem(Criterion criterion, String key, Object... arguments) {
        problems.add(criterion.file(), criterion.line(), key, arguments);
    }
}
