package org.junheng;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.evaluation.BatchEvaluator;
import org.junheng.evaluation.ReadyView;
import org.junheng.facts.Dossier;
import org.junheng.facts.DossierCheck;
import org.junheng.facts.DossierReader;
import org.junheng.facts.Known;
import org.junheng.findings.Evaluation;
import org.junheng.input.Messages;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.HostThread;
import org.junheng.packs.Issuer;
import org.junheng.packs.Pack;
import org.junheng.packs.PackHead;
import org.junheng.packs.SourceStatus;

/**
 * The door: holds dossiers against packs. Immutable and safe for any number of threads; build one and keep it.
 *
 * <pre>{@code
 * ComplianceEvaluator evaluator = ComplianceEvaluator.withShippedPacks();
 * Dossier dossier = evaluator.reader().read(Path.of("county.json"));
 * Evaluation evaluation = evaluator.evaluate(dossier, LocalDate.of(2023, 12, 31));
 * evaluation.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 */
public final class ComplianceEvaluator {
    static final Messages MESSAGES = new Messages(ComplianceEvaluator.class, "org.junheng.messages");

    private final PackShelf shelf;
    private final List<PackHead> heads;
    private final Map<String, Pack> packs;
    private final Map<String, ReadyView> views;
    private final Set<String> chosen;
    private final Known known;
    private final Duration timeLimit;

    private ComplianceEvaluator(Builder builder) {
        timeLimit = builder.timeLimit;
        shelf = PackShelf.load(builder.loader, builder.paths);
        chosen = new LinkedHashSet<>(builder.ids);
        chosen.addAll(shelf.loadedIds());
        requireKnown(chosen, shelf.packs().keySet());
        if (builder.alone) {
            shelf.keep(chosen);
        }
        heads = shelf.heads();
        packs = shelf.packs();
        views = ReadyView.of(packs, shelf);
        known = shelf.known();
    }

    private ComplianceEvaluator(ComplianceEvaluator other, Set<String> chosen) {
        shelf = other.shelf;
        timeLimit = other.timeLimit;
        heads = other.heads;
        packs = other.packs;
        views = other.views;
        known = other.known;
        this.chosen = chosen;
        requireKnown(chosen, packs.keySet());
    }

    private ComplianceEvaluator(PackShelf shelf, Set<String> chosen, Duration timeLimit) {
        this.shelf = shelf;
        this.timeLimit = timeLimit;
        this.chosen = chosen;
        heads = shelf.heads();
        packs = shelf.packs();
        views = ReadyView.of(packs, shelf);
        known = shelf.known();
    }

    private static void requireKnown(Set<String> ids, Set<String> all) {
        for (String id : ids) {
            if (!all.contains(id)) {
                throw new PackSelectionException(MESSAGES.format("pack.unknown", id, String.join("、", all)));
            }
        }
    }

    /** An evaluator that applies every shipped national pack that is in force on the date of an evaluation. */
    public static ComplianceEvaluator withShippedPacks() {
        return builder().build();
    }

    /** Starts an evaluator; without any pack it applies the shipped national packs in force. */
    public static Builder builder() {
        return new Builder();
    }

    /** A reader of dossiers that knows the codes of all packs of this evaluator. */
    public DossierReader reader() {
        return reader(DossierReader.DEFAULT_MOST_BYTES);
    }

    /** The same with another limit on the size of a file, in bytes. */
    public DossierReader reader(long mostBytes) {
        return new DossierReader(known, mostBytes);
    }

    /**
     * An evaluator over the same packs that applies other ones of them; it shares their rules with this one.
     *
     * @param ids the packs that it applies; none: the shipped national packs in force
     * @throws PackSelectionException if a pack is not known
     */
    public ComplianceEvaluator applying(String... ids) {
        return new ComplianceEvaluator(this, new LinkedHashSet<>(Arrays.asList(ids)));
    }

    /**
     * An evaluator that applies a pack which has been compiled already, and knows all other packs of this one; a pack of its id that
     * this one knows makes room.
     */
    public ComplianceEvaluator with(CompiledPack pack) {
        return new ComplianceEvaluator(shelf.with(pack), Set.of(pack.pack().id()), timeLimit);
    }

    /** The codes that a dossier may use. */
    public Known known() {
        return known;
    }

    /**
     * All packs that this evaluator knows, by id; those that were asked for and all shipped ones. A shipped one is read when it is
     * first asked for; if it is damaged, that fails as an evaluation with it would.
     */
    public Map<String, Pack> packs() {
        return packs;
    }

    /**
     * Evaluates one county.
     *
     * @param dossier what the county handed in
     * @param asOf the date that picks the law in force
     * @return one verdict for each view, and exactly one finding for each criterion in force and subject
     * @throws PackSelectionException if no pack can be applied on that date
     * @throws EvaluationLimitException if a pack takes too long; the evaluator stays usable
     * @throws org.junheng.input.InvalidInputException if the dossier was made in Java and does not fit the dictionary, or if
     *     something that must have happened (a recognition, an attestation) lies after the date; or if a shipped pack that is
     *     applied is damaged
     */
    public Evaluation evaluate(Dossier dossier, LocalDate asOf) {
        return evaluateAll(List.of(dossier), asOf).get(0);
    }

    /**
     * Evaluates many counties; faster than one by one.
     *
     * @return one evaluation for each dossier, in their order; what is found about one never depends on the others
     * @throws PackSelectionException if no pack can be applied on that date
     */
    public List<Evaluation> evaluateAll(Collection<Dossier> dossiers, LocalDate asOf) {
        List<ReadyView> applied = appliedOn(asOf);
        dossiers.forEach(dossier -> DossierCheck.require(dossier, known, asOf));
        List<Dossier> counties = List.copyOf(dossiers);
        return HostThread.forDrools(() -> BatchEvaluator.evaluate(applied, counties, asOf, timeLimit));
    }

    private List<ReadyView> appliedOn(LocalDate date) {
        List<ReadyView> applied = new ArrayList<>();
        for (PackHead head : heads) {
            if (chosen.isEmpty() ? isAppliedByItself(head, date) : chosen.contains(head.id())) {
                refuseUnlessUsable(head, date);
                applied.add(java.util.Objects.requireNonNull(views.get(head.id())));
            }
        }
        if (applied.isEmpty()) {
            throw new PackSelectionException(MESSAGES.format("pack.none", date));
        }
        return applied;
    }

    private static boolean isAppliedByItself(PackHead head, LocalDate date) {
        return head.issuer() == Issuer.NATIONAL
                && head.sourceStatus() != SourceStatus.UNCONFIRMED
                && head.period().contains(date);
    }

    private static void refuseUnlessUsable(PackHead head, LocalDate date) {
        if (head.period().isBefore(date)) {
            throw new PackSelectionException(MESSAGES.format(
                    "pack.early", head.id(), String.valueOf(head.period().from()), date));
        }
        if (head.period().isOver(date) && !head.afterwards()) {
            throw new PackSelectionException(MESSAGES.format(
                    "pack.over", head.id(), String.valueOf(head.period().until()), date));
        }
    }

    /** Collects the packs of an evaluator. */
    public static final class Builder {
        private final List<String> ids = new ArrayList<>();
        private final List<Path> paths = new ArrayList<>();
        private ClassLoader loader = ComplianceEvaluator.class.getClassLoader();
        private boolean alone;
        private Duration timeLimit = Duration.ofMinutes(10);

        private Builder() {}

        /** Applies shipped packs, by id, such as {@code national/quality-balance-2017}. */
        public Builder packs(String... shipped) {
            ids.addAll(Arrays.asList(shipped));
            return this;
        }

        /** Applies packs from directories or zip files; needs {@code junheng-compiler} on the class path. */
        public Builder packs(Path... directoriesOrZips) {
            paths.addAll(Arrays.asList(directoriesOrZips));
            return this;
        }

        /** Looks for shipped packs with another class loader than this library's own. */
        public Builder classLoader(ClassLoader value) {
            loader = value;
            return this;
        }

        /**
         * The longest time that one pack may take for up to fifty counties; ten minutes if it is not set, of which the largest
         * counties need seconds. It is looked at before every rule.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder timeLimit(Duration most) {
            if (most.isNegative() || most.isZero()) {
                throw new IllegalArgumentException("a time limit must be positive, not " + most);
            }
            timeLimit = most;
            return this;
        }

        /** Knows no pack but those that it is told to apply and what they extend: others cannot contradict their dictionary. */
        public Builder alone() {
            alone = true;
            return this;
        }

        /**
         * The evaluator.
         *
         * @throws org.junheng.input.InvalidInputException with every mistake in the packs, if there is any
         * @throws PackSelectionException if a pack is not known
         */
        public ComplianceEvaluator build() {
            return new ComplianceEvaluator(this);
        }
    }
}
