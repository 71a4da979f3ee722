package org.junheng.compiler;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** Remarks on numbers in the words above rules that {@code law.md} does not have: who changes a number has three places to change. */
final class LawRemarks {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    /** What the pack itself has agreed (约定) is not of the law. */
    private static final String NOTE = "(";

    private final Pack pack;
    private final Set<String> law;
    private final CriterionProblems remarks;

    LawRemarks(Pack pack, String law, FileProblems remarks) {
        this.pack = pack;
        this.law = numbers(law).collect(Collectors.toSet());
        this.remarks = new CriterionProblems(remarks);
    }

    void add() {
        if (law.isEmpty()) {
            // the pack has no such file, or its law has no number
            return;
        }
        for (Criterion criterion : pack.criteria()) {
            LawText.of(criterion)
                    .lines()
                    .filter(line -> !criterion.isCheck() && !line.startsWith(NOTE))
                    .flatMap(LawRemarks::numbers)
                    .filter(each -> !law.contains(each))
                    .findFirst()
                    .ifPresent(each -> remarks.add(criterion, "remark.law", each));
        }
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(LawReading.narrow(text)).results().map(MatchResult::group);
    }
}
