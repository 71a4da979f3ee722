package org.junheng.testkit.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.compiler.Family;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Selector;

/** Holds the periods of the versions of one matter against each other: criteria of one pack with just the same condition. */
final class TimeProofs {
    /** What these are about stands in the words of the law only. */
    private static final Set<String> WITHOUT_NAME =
            Set.of("Evidence", "ReportedStatistic", "CountyItems", "CountyFindings");

    private final Prover prover;

    TimeProofs(Prover prover) {
        this.prover = prover;
    }

    /** One answer for each two versions that follow each other. */
    List<Answer> of(Pack pack) {
        Map<Selector, List<Criterion>> byMatter = new LinkedHashMap<>();
        for (Criterion each : pack.criteria()) {
            if (!WITHOUT_NAME.contains(each.selector().type()) && !each.isCheck()) {
                byMatter.computeIfAbsent(each.selector(), key -> new ArrayList<>())
                        .add(each);
            }
        }
        return byMatter.values().stream()
                .flatMap(versions -> between(pack, versions))
                .toList();
    }

    private Stream<Answer> between(Pack pack, List<Criterion> versions) {
        List<Criterion> sorted = versions.stream()
                .sorted(Comparator.comparing(each -> from(pack, each)))
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            between(pack, sorted.get(i - 1), sorted.get(i)).ifPresent(answers::add);
        }
        return answers.stream();
    }

    private static LocalDate from(Pack pack, Criterion criterion) {
        LocalDate from = pack.inForce(criterion).from();
        return from == null ? LocalDate.MIN : from;
    }

    /** Two with the same period are no versions: they ask two things at the same time. */
    private Optional<Answer> between(Pack pack, Criterion earlier, Criterion later) {
        Period first = pack.inForce(earlier);
        Period second = pack.inForce(later);
        if (first.equals(second)) {
            return Optional.empty();
        }
        List<Clause> clauses = List.of(clause(pack, earlier), clause(pack, later));
        LocalDate end = first.until();
        LocalDate start = from(pack, later);
        if (first.overlaps(second)) {
            String until = end == null ? "" : end.toString();
            return Optional.of(answer(Question.ONCE, clauses, Sentences.of("time.overlap", start, until), List.of()));
        }
        if (end != null && end.plusDays(1).isBefore(start)) {
            LocalDate day = end.plusDays(1);
            String says = Sentences.of("time.gap", day, start.minusDays(1));
            return Optional.of(answer(Question.COVERED, clauses, says, List.of(nobodyAsks(pack, clauses, day))));
        }
        return Optional.of(new Answer(Question.COVERED, Status.PROVED, clauses, List.of(), "", List.of()));
    }

    /** On that day the engine finds nothing for any of them. */
    private Example nobodyAsks(Pack pack, List<Clause> clauses, LocalDate day) {
        List<Claim> claims = clauses.stream()
                .map(each -> new Claim(pack.id(), each.criterion().id(), "", Optional.empty()))
                .toList();
        Figures none = Figures.of(Map.of(), prover.dictionary());
        return prover.replay().check(new Example(DossierText.of(About.COUNTY, none, day), day, "", claims));
    }

    private Clause clause(Pack pack, Criterion criterion) {
        return new Clause(criterion, Family.of(pack, id -> Optional.of(prover.pack(id))));
    }

    private static Answer answer(Question question, List<Clause> clauses, String says, List<Example> examples) {
        return new Answer(question, Status.REFUTED, clauses, List.of(), says, examples);
    }
}
