package org.junheng.compiler.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.PackSelectionException;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.cases.CaseRunner.Found;
import org.junheng.findings.Outcome;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Word;

/**
 * What came of the examples of a pack, and what they leave out.
 *
 * @param pack the pack
 * @param trials one for each example, in their order
 */
public record PackTrial(Pack pack, List<Trial> trials) {
    private static final String EVIDENCE = "Evidence";
    private static final String ASKS = "asks";
    private static final String BY = "by";
    /** Whose figures somebody can leave out; a class always has its size. */
    private static final Set<String> OF_FIGURES = Set.of(
            "SectionIndicator",
            "SchoolIndicator",
            "RecordIndicator",
            "CountyIndicator",
            "SeriesIndicator",
            "YearsSince",
            "DateOf",
            "FlagOf",
            "PeriodCount");

    /** Copies the list. */
    public PackTrial {
        trials = List.copyOf(trials);
    }

    /**
     * Runs the examples of a pack.
     *
     * @param evaluator one that applies the pack alone
     */
    public static PackTrial of(ComplianceEvaluator evaluator, Pack pack, PackSource source) {
        CaseRunner runner = new CaseRunner(evaluator, pack);
        return new PackTrial(
                pack,
                Example.of(source).stream().map(each -> trial(runner, each)).toList());
    }

    private static Trial trial(CaseRunner runner, Example example) {
        Problems problems = new Problems(example.file(), CompilerMessages.MESSAGES);
        List<Found> found = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        try {
            found.addAll(runner.run(example.given(), problems));
        } catch (PackSelectionException e) {
            // the pack is not in force on that day
            if (!example.isAboutSilence()) {
                complaints.add(String.valueOf(e.getMessage()));
            }
        } catch (InvalidInputException e) {
            e.problems().forEach(each -> complaints.add(each.text()));
        }
        problems.list().stream().map(Problem::text).forEach(complaints::add);
        if (found.stream().map(Found::outcome).distinct().count() > 1) {
            complaints.add(CompilerMessages.MESSAGES.format("hint.several", found.size(), subjects(found)));
        }
        return new Trial(example, found, complaints);
    }

    private static String subjects(List<Found> found) {
        return found.stream().map(Found::subject).collect(Collectors.joining(CompilerMessages.AND));
    }

    /** Examples that are not as they say. */
    public List<Trial> failed() {
        return trials.stream().filter(each -> !each.isPassed()).toList();
    }

    /** The same as mistakes in the files of the examples: what each says, what came of it, and by which rule and clause. */
    public List<Problem> mistakes() {
        return failed().stream().flatMap(each -> TrialMistakes.of(each, pack)).toList();
    }

    /** Criteria that no example is about. */
    public List<Criterion> withoutExample() {
        Set<String> named = new HashSet<>();
        trials.forEach(each -> named.add(each.example().given().criterion()));
        return criteria(each -> !named.contains(each.id()));
    }

    /** Criteria with examples of which none was found to be so, though it can be; verdicts are left out. */
    public List<Criterion> neverFound(Outcome outcome) {
        return without(
                reachable(outcome)::contains,
                (criterion, found) -> found.outcome().equals(outcome.name()));
    }

    /** Criteria that can be found to be so; verdicts are left out. */
    public List<Criterion> reachable(Outcome outcome) {
        return criteria(each -> each.level() != Level.VERDICT && canBe(each, outcome));
    }

    private boolean canBe(Criterion criterion, Outcome outcome) {
        String type = criterion.selector().type();
        return switch (outcome) {
            case NOT_MET -> canFail(criterion);
            case NO_DATA -> OF_FIGURES.contains(type) && !criterion.isCheck() && isAsked(criterion);
            case NEEDS_EVIDENCE ->
                type.equals(EVIDENCE) && !criterion.requirement().get(0).name().equals(ASKS) && isAsked(criterion);
            default -> true;
        };
    }

    /** What the words of the law leave open is never called unmet. */
    private boolean canFail(Criterion criterion) {
        return isAsked(criterion) && criterion.leeway().roughly() == null;
    }

    /** Whether it must be met on some day; before, and where it need not be, nothing is missing. */
    private boolean isAsked(Criterion criterion) {
        boolean optional = criterion.leeway().optional() != null || !pack.binding();
        return !optional && !isReplacedBeforeItIsDue(criterion);
    }

    /** Such as a goal of an edition of a plan after which another edition came. */
    private boolean isReplacedBeforeItIsDue(Criterion criterion) {
        LocalDate due = due(criterion);
        LocalDate ofPack = pack.afterwards() ? null : pack.period().until();
        LocalDate last =
                criterion.period().until() == null ? ofPack : criterion.period().until();
        return due != null && last != null && last.isBefore(due);
    }

    /** Criteria with a limit on which a figure can lie exactly. */
    public List<Criterion> limited() {
        return criteria(each -> ExactLimit.of(each).isPresent());
    }

    private static @Nullable LocalDate due(Criterion criterion) {
        Word word = criterion.requirement().get(0);
        return word.name().equals(BY)
                ? LocalDate.parse(word.arguments().get(0))
                : criterion.leeway().due();
    }

    /** Criteria with a limit and with examples of which none lies exactly on it. */
    public List<Criterion> neverOnLimit() {
        return without(
                each -> ExactLimit.of(each).isPresent(),
                (criterion, found) -> ExactLimit.of(criterion)
                        .filter(limit -> limit.isHitBy(found))
                        .isPresent());
    }

    private List<Criterion> without(Predicate<Criterion> asked, BiPredicate<Criterion, Found> shown) {
        List<Criterion> bare = withoutExample();
        return criteria(each ->
                asked.test(each) && !bare.contains(each) && found(each).noneMatch(found -> shown.test(each, found)));
    }

    private List<Criterion> criteria(Predicate<Criterion> chosen) {
        return pack.criteria().stream().filter(chosen).toList();
    }

    private Stream<Found> found(Criterion criterion) {
        return trials.stream()
                .filter(each -> each.example().given().criterion().equals(criterion.id()))
                .flatMap(each -> each.found().stream());
    }
}
