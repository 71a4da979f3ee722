package org.junheng.compiler;

import java.util.Optional;
import org.junheng.packs.Criterion;
import org.junheng.packs.Word;

/** Checks what only indicators by year and data checks ask for against what it tightens. */
final class TrendChecker {
    private final CriterionProblems problems;

    TrendChecker(CriterionProblems problems) {
        this.problems = problems;
    }

    /** Whether one of two criteria asks for something else than a limit. */
    static boolean isFor(Criterion criterion, Criterion target) {
        return !years(criterion).equals(years(target)) || isWithoutNumber(criterion) || isWithoutNumber(target);
    }

    private static String years(Criterion criterion) {
        return criterion.selector().field(ColumnType.YEARS).orElse("");
    }

    private static boolean isWithoutNumber(Criterion criterion) {
        return Trend.of(criterion).isPresent()
                || AgreementChecker.stated(criterion).isPresent();
    }

    void check(Criterion criterion, Criterion target) {
        Optional<Trend> here = Trend.of(criterion);
        Optional<Trend> there = Trend.of(target);
        if (!years(criterion).equals(years(target))) {
            problems.add(criterion, "layer.years", years(criterion), target.id(), years(target));
        } else if (here.isPresent() && there.isPresent() && here.get().hasDirectionOf(there.get())) {
            compare(criterion, here.get(), target, there.get());
        } else if (!criterion.requirement().equals(target.requirement())) {
            problems.add(criterion, "layer.words", target.id(), shown(target), shown(criterion));
        }
    }

    private void compare(Criterion criterion, Trend here, Criterion target, Trend there) {
        String code = criterion.selector().field("code").orElse("");
        String other = target.selector().field("code").orElse("");
        if (!code.equals(other)) {
            problems.add(criterion, "layer.otherCode", code, target.id(), other);
        } else if (criterion.replaced().isPresent() && here.strictness(there) < 0) {
            problems.add(criterion, "layer.weaker", target.id(), there.word(), here.word());
        }
    }

    private static String shown(Criterion criterion) {
        Word word = criterion.requirement().get(0);
        return word.name() + "(" + String.join(CompilerMessages.AND, word.arguments()) + ")";
    }
}
