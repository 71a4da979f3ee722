package org.junheng.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junheng.facts.County;

/** The result for one county as of one date. Immutable; findings are written out when they are first asked for. */
public interface Evaluation {
    /** The county. */
    County county();

    /** The date that picked the law in force. */
    LocalDate asOf();

    /** The packs that were used, parents before those that extend them. */
    List<UsedPack> packs();

    /** One verdict for each view. */
    List<Verdict> verdicts();

    /** Why each verdict is what it is and what could still change it, in the order of the verdicts. */
    List<Explanation> explanations();

    /** All findings, in a fixed order: by view, criterion and subject. */
    List<Finding> findings();

    /** The heads of all findings, in the same order, without writing them out. */
    default List<FindingHead> heads() {
        return findings().stream().map(FindingHead::of).toList();
    }

    /** Some of the findings, in the same order, without writing out the others. */
    default List<Finding> findings(Predicate<FindingHead> wanted) {
        return findings().stream()
                .filter(each -> wanted.test(FindingHead.of(each)))
                .toList();
    }

    /** Means and coefficients of variation, by view, indicator and stage. */
    List<Statistic> statistics();

    /** Whether every criterion in force is met (or has nothing to judge) and every verdict is that all is met. */
    boolean allMet();

    /** How many findings have each outcome, without writing them out. */
    java.util.Map<Outcome, Long> counts();

    /**
     * A pack that was used.
     *
     * @param id its id
     * @param title the document's title
     * @param number the document's number
     * @param revision the pack's version
     * @param sha256 hash of its files
     */
    record UsedPack(String id, String title, String number, String revision, String sha256) {}
}
