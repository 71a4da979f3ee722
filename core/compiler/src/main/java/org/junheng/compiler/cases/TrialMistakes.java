package org.junheng.compiler.cases;

import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.cases.Trial.Difference;
import org.junheng.input.Place;
import org.junheng.input.Problem;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** Tells why an example failed as a mistake in its file. */
final class TrialMistakes {
    private final Trial trial;
    private final Optional<Criterion> criterion;
    private final Problems problems;

    private TrialMistakes(Trial trial, Pack pack) {
        this.trial = trial;
        this.criterion = pack.criteria().stream()
                .filter(each -> each.id().equals(trial.example().given().criterion()))
                .findFirst();
        this.problems = new Problems(trial.example().file(), CompilerMessages.MESSAGES);
    }

    static Stream<Problem> of(Trial trial, Pack pack) {
        TrialMistakes mistakes = new TrialMistakes(trial, pack);
        trial.complaints().forEach(each -> mistakes.add("cases.refused", each));
        if (trial.complaints().isEmpty() && trial.found().isEmpty()) {
            mistakes.add("cases.nothing");
        }
        trial.differences().stream().distinct().forEach(mistakes::add);
        return mistakes.problems.list().stream();
    }

    private void add(Difference difference) {
        add("cases.failed", difference.field().word(), difference.expected(), difference.got(), difference.message());
    }

    /** {@code {0}} to {@code {3}} are the example, its criterion, the clause and the place of the rule. */
    private void add(String key, Object... said) {
        Object[] arguments = new Object[said.length + 4];
        arguments[0] = trial.example().given().name();
        arguments[1] = trial.example().given().criterion();
        arguments[2] = criterion.map(Criterion::citation).orElse("");
        arguments[3] = criterion.map(each -> each.file() + ":" + each.line()).orElse("");
        System.arraycopy(said, 0, arguments, 4, said.length);
        problems.add(new Place(trial.example().given().line(), 1), "", key, arguments);
    }
}
