package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import org.junheng.packs.Pack;
import org.junheng.testkit.generators.DossierText;
import org.junheng.testkit.proofs.Answer;
import org.junheng.testkit.proofs.Claim;
import org.junheng.testkit.proofs.Example;
import org.junheng.testkit.proofs.PackProofs;
import org.junheng.testkit.proofs.ProofReport;
import org.junheng.testkit.proofs.Question;
import org.junheng.testkit.proofs.SolverUnavailableException;
import org.junheng.testkit.proofs.Status;

/**
 * What is proved of a pack.
 *
 * @param pack the pack
 * @param report all answers
 * @param packs tells how the command line calls packs
 */
record ProvedPack(Pack pack, ProofReport report, NamedPacks packs) {
    /**
     * Asks everything about each pack.
     *
     * @throws UnusableException if there is no Z3 for this system
     */
    static List<ProvedPack> all(NamedPacks packs, Terminal terminal) {
        List<ProvedPack> proved = new ArrayList<>();
        try (Progress progress = Progress.of(packs.sources().size(), "progress.proofs", terminal)) {
            for (String id : packs.sources().keySet()) {
                ProofReport report = PackProofs.of(packs.evaluator(), id).report();
                proved.add(new ProvedPack(packs.pack(id), report, packs));
                progress.step();
            }
        } catch (SolverUnavailableException e) {
            throw UnusableException.because(e, "proofs.unavailable", System.getProperty("java.io.tmpdir"));
        }
        return proved;
    }

    /** Whether nothing is refuted that the pack says of itself, and all that it asks can be met. */
    boolean holds() {
        return report.answers(Status.REFUTED).stream().noneMatch(ProvedPack::isWrong);
    }

    /**
     * Whether a refuted answer means that something has to be mended: a relation that is not as it is written down, or a requirement
     * that nobody can meet. Whatever else is refuted may be meant so.
     */
    static boolean isWrong(Answer refuted) {
        return refuted.question() == Question.POSSIBLE
                || refuted.first().get(0).criterion().relation() != null;
    }

    /** The counties that show an answer. */
    List<CounterExample> counterExamples(Answer answer) {
        List<CounterExample> examples = new ArrayList<>();
        for (Example each : answer.examples()) {
            String matter = answer.first().get(0).criterion().id() + "-"
                    + answer.question().name() + "-" + (report.answers().indexOf(answer) + 1) + "-"
                    + (examples.size() + 1);
            List<String> views = each.claims().stream()
                    .map(Claim::view)
                    .distinct()
                    .map(packs::argument)
                    .toList();
            examples.add(new CounterExample(
                    CounterExample.name(pack.id(), matter), readable(each.dossier()), each.asOf(), views));
        }
        return examples;
    }

    /** The same over several lines. */
    private String readable(String dossier) {
        return DossierText.of(packs.evaluator().reader().parse(dossier, pack.id(), 1));
    }

    /** The counties that show what is refuted. */
    List<CounterExample> counterExamples() {
        return report.answers(Status.REFUTED).stream()
                .flatMap(each -> counterExamples(each).stream())
                .toList();
    }
}
