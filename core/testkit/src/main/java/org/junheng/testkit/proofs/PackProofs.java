package org.junheng.testkit.proofs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junheng.ComplianceEvaluator;
import org.junheng.packs.Pack;

/**
 * The door to proofs about packs.
 *
 * <pre>{@code
 * ProofReport report = PackProofs.of(Path.of("my-pack")).report();
 * report.answers(Status.REFUTED).forEach(System.out::println);
 * }</pre>
 *
 * Z3 is loaded when the first question is asked, which takes about a second; it is closed when the answers are there.
 */
public final class PackProofs {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final ComplianceEvaluator evaluator;
    private final List<String> packs;

    private PackProofs(ComplianceEvaluator evaluator, Collection<String> packs) {
        this.evaluator = evaluator;
        this.packs = List.copyOf(new TreeSet<>(packs));
    }

    /** About packs from directories or zip files, and what they extend. */
    public static PackProofs of(Path... directoriesOrZips) {
        ComplianceEvaluator evaluator =
                ComplianceEvaluator.builder().packs(directoriesOrZips).alone().build();
        return new PackProofs(evaluator, evaluator.packs().keySet());
    }

    /** About some of the packs that an evaluator knows. */
    public static PackProofs of(ComplianceEvaluator evaluator, String... packs) {
        return new PackProofs(evaluator, List.of(packs));
    }

    /**
     * Asks everything about each pack in its own view.
     *
     * @throws ReplayException if the engine finds something else in an example than the formulas say, which is a mistake of ours
     * @throws SolverUnavailableException if Z3 cannot be loaded
     */
    public ProofReport report() {
        List<Answer> answers = new ArrayList<>();
        List<Outside> outside = new ArrayList<>();
        try (Prover prover = new Prover(evaluator, LIMIT)) {
            for (String id : packs) {
                new PackQuestions(prover, prover.pack(id)).ask(answers, outside);
            }
        }
        return new ProofReport(answers, outside);
    }

    /** What a pack says of others by its annotations, and nothing else: the fast part of the report. */
    public List<Answer> relations() {
        List<Answer> answers = new ArrayList<>();
        try (Prover prover = new Prover(evaluator, LIMIT)) {
            for (String id : packs) {
                Pack pack = prover.pack(id);
                answers.addAll(new RelationProofs(prover).of(pack));
                answers.addAll(new RelationProofs(prover).composites(pack));
            }
        }
        return answers;
    }

    /**
     * Compares a pack with another one, or with another revision of itself.
     *
     * @param pack the id here
     * @param others where the other one is
     * @param other the id there
     * @param on a day on which both can be applied
     */
    public PackComparison compare(String pack, PackProofs others, String other, LocalDate on) {
        try (Prover here = new Prover(evaluator, LIMIT);
                Prover there = new Prover(others.evaluator, LIMIT)) {
            return new Comparing(Comparing.Side.of(here, pack, on), Comparing.Side.of(there, other, on)).compare();
        }
    }
}
