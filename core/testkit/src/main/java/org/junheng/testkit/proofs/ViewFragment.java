package org.junheng.testkit.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.compiler.Family;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;

/** All that one view asks on one day, as far as formulas can say it, and why not where they cannot. */
final class ViewFragment {
    private final Pack pack;
    private final LocalDate day;
    private final Map<String, List<Asked>> asked = new LinkedHashMap<>();
    private final Map<String, Outside> outside = new LinkedHashMap<>();
    private final Map<String, Criterion> inForce = new LinkedHashMap<>();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    private ViewFragment(Pack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    /** What a pack asks, with all that it extends. */
    static ViewFragment of(Pack pack, Function<String, Optional<Pack>> packs, LocalDate day) {
        ViewFragment fragment = new ViewFragment(pack, day);
        List<Reading> readings = new ArrayList<>();
        for (Pack each : Sight.of(Family.of(pack, packs)).packs()) {
            readings.add(new Reading(Family.of(each, packs)));
        }
        readings.forEach(fragment::readSingle);
        readings.forEach(fragment::readComposites);
        return fragment;
    }

    private void readSingle(Reading reading) {
        Pack from = reading.sight().pack();
        for (Criterion criterion : from.criteria()) {
            if (counts(from, criterion) && criterion.inForce(day)) {
                inForce.put(criterion.id(), criterion);
                clauses.put(criterion.id(), reading.clause(criterion));
                if (!Composites.isOne(criterion)) {
                    read(reading, criterion, () -> reading.read(criterion));
                }
            }
        }
    }

    /** As the engine: a document above decides nothing while it is not in force, unless it may be used afterwards. */
    private boolean counts(Pack from, Criterion criterion) {
        return from.id().equals(pack.id()) || Days.isUsable(from, day) || criterion.level() == Level.VERDICT;
    }

    private void readComposites(Reading reading) {
        Composites composites = new Composites(reading, this);
        for (Criterion criterion : reading.sight().pack().criteria()) {
            if (inForce.containsKey(criterion.id()) && Composites.isOne(criterion)) {
                read(reading, criterion, () -> List.of(composites.read(criterion)));
            }
        }
    }

    private void read(Reading reading, Criterion criterion, java.util.function.Supplier<List<Asked>> what) {
        try {
            asked.put(criterion.id(), what.get());
        } catch (OutsideException e) {
            outside.put(criterion.id(), new Outside(reading.clause(criterion), e.reason()));
        }
    }

    String view() {
        return pack.id();
    }

    LocalDate day() {
        return day;
    }

    /** Whether a criterion is in force. */
    boolean isInForce(String criterion) {
        return inForce.containsKey(criterion);
    }

    /** What a criterion asks; empty if it is not in force, or outside. */
    List<Asked> of(String criterion) {
        return asked.getOrDefault(criterion, List.of());
    }

    /** All that is asked, in the order of the packs and of the law. */
    Stream<Asked> all() {
        return inForce.keySet().stream().flatMap(each -> of(each).stream());
    }

    /** A criterion in force as a passage of its document. */
    Clause clause(String criterion) {
        return Objects.requireNonNull(clauses.get(criterion), criterion);
    }

    /** Why a criterion is not among them. */
    Optional<Outside> outside(String criterion) {
        return Optional.ofNullable(outside.get(criterion));
    }

    /** Says that what stands in for a criterion cannot be said. */
    void leaveOut(Clause clause, String reason) {
        outside.putIfAbsent(clause.criterion().id(), new Outside(clause, reason));
    }

    /** All that is not among them. */
    List<Outside> outside() {
        return List.copyOf(outside.values());
    }

    /** The criteria that stand to another in some way. */
    Stream<Criterion> related(String target, Relation.Kind... kinds) {
        return inForce.values().stream()
                .filter(each -> each.target().equals(Optional.of(target)))
                .filter(each -> Stream.of(kinds).anyMatch(each::is));
    }

    /** All criteria in force. */
    Stream<Criterion> criteria() {
        return inForce.values().stream();
    }

    /** What takes the place of something for some subjects; empty: nothing does. */
    Optional<Asked> replacing(Asked base) {
        return layers(base, Relation.Kind.EQUALS, Relation.Kind.TIGHTENS).findFirst();
    }

    /** The allowances from something. */
    List<Asked> allowances(Asked base) {
        return layers(base, Relation.Kind.RELAXES).toList();
    }

    private Stream<Asked> layers(Asked base, Relation.Kind... kinds) {
        return related(base.id(), kinds).flatMap(each -> {
            outside(each.id()).ifPresent(one -> {
                throw new OutsideException("outside.layer", each.id());
            });
            return of(each.id()).stream().filter(base::isAboutSame);
        });
    }
}
