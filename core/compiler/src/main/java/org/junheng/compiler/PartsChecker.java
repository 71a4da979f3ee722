package org.junheng.compiler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;

/** Checks plans that are split over years: what the parts ask for must add up to what the total asks for. */
final class PartsChecker {
    private final Family family;
    private final CriterionProblems problems;

    PartsChecker(Family family, FileProblems problems) {
        this.family = family;
        this.problems = new CriterionProblems(problems);
    }

    void check() {
        Map<String, List<Criterion>> parts = new LinkedHashMap<>();
        for (Criterion criterion : family.pack().criteria()) {
            String total = criterion.partOf();
            if (total != null) {
                parts.computeIfAbsent(total, key -> new ArrayList<>()).add(criterion);
            }
        }
        parts.forEach(this::check);
    }

    private void check(String id, List<Criterion> parts) {
        Criterion first = parts.get(0);
        Optional<Criterion> total = family.pack().criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (total.isEmpty()) {
            List<String> known =
                    family.pack().criteria().stream().map(Criterion::id).toList();
            problems.add(first, "part.total", id, CompilerMessages.didYouMean(id, known));
            return;
        }
        for (Criterion part : parts) {
            if (!isLike(part, total.get())) {
                problems.add(part, "part.bound", id, shown(total.get()), shown(part));
                return;
            }
        }
        sum(total.get(), parts);
    }

    private static boolean isLike(Criterion part, Criterion total) {
        Optional<Bound> own = Bound.of(part);
        return own.isPresent()
                && own.map(Bound::comparator).equals(Bound.of(total).map(Bound::comparator));
    }

    private static String shown(Criterion criterion) {
        return Bound.of(criterion)
                .map(Bound::toString)
                .orElse(criterion.requirement().get(0).name());
    }

    private void sum(Criterion total, List<Criterion> parts) {
        List<Bound> bounds =
                parts.stream().map(each -> Bound.of(each).orElseThrow()).toList();
        BigDecimal sum = bounds.stream().map(Bound::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bound whole = Bound.of(total).orElseThrow();
        if (sum.compareTo(whole.number()) != 0) {
            String written = bounds.stream().map(Bound::text).collect(Collectors.joining(" + "));
            problems.add(total, "part.sum", whole.text(), written, sum.toPlainString());
        }
    }
}
