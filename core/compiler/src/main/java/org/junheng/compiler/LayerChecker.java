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
