package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.Family;
import org.junheng.compiler.changes.Aspect;
import org.junheng.compiler.changes.Change;
import org.junheng.compiler.changes.Kind;
import org.junheng.compiler.changes.PackChanges;
import org.junheng.compiler.changes.Part;
import org.junheng.compiler.changes.Side;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Word;

/** What is told about shipped packs and about mutations of them. */
class PackChangesProperties {
    private static final Map<String, Pack> PACKS =
            ComplianceEvaluator.withShippedPacks().packs();

    /** For each word with one number another word for the same number, with which it cannot be compared. */
    private static final Map<String, String> OPPOSITE =
            Map.of("atLeast", "atMost", "atMost", "atLeast", "moreThan", "lessThan", "lessThan", "moreThan");

    @Provide
    Arbitrary<Pack> packs() {
        return Arbitraries.of(List.copyOf(PACKS.values()));
    }

    /** A pack and the place of one of its criteria. */
    record Place(Pack pack, int index) {
        Criterion criterion() {
            return pack.criteria().get(index);
        }

        @Override
        public String toString() {
            return criterion().id();
        }
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(PACKS.values().stream()
                .flatMap(pack -> IntStream.range(0, pack.criteria().size()).mapToObj(i -> new Place(pack, i)))
                .toList());
    }

    private static Side side(Pack pack) {
        return new Side(pack.id(), Family.of(pack, id -> Optional.ofNullable(PACKS.get(id))), List.of());
    }

    private static List<Change> changes(Pack before, Pack after) {
        return PackChanges.between(side(before), side(after)).changes();
    }

    private static Pack mutated(Place place, UnaryOperator<Criterion> mutation) {
        List<Criterion> criteria = new ArrayList<>(place.pack().criteria());
        criteria.set(place.index(), mutation.apply(place.criterion()));
        return place.pack().with(criteria);
    }

    private static Criterion of(Criterion each, String law, Period period, List<Word> requirement) {
        return new Criterion(
                each.id(),
                each.title(),
                each.level(),
                each.file(),
                each.line(),
                each.citation(),
                law,
                each.group(),
                period,
                each.relation(),
                each.leeway(),
                each.partOf(),
                each.selector(),
                each.opening(),
                requirement);
    }

    private static Criterion requiring(Criterion each, Word word) {
        return of(each, each.law(), each.period(), List.of(word));
    }

    private static void assertOnly(Pack before, Pack after, Kind kind, Aspect aspect, String criterion) {
        List<Change> there = changes(before, after);
        List<Change> back = changes(after, before);

        assertThat(there).hasSize(1);
        assertThat(there.get(0).kind()).isEqualTo(kind);
        assertThat(there.get(0).aspect()).isEqualTo(aspect);
        assertThat(there.get(0).part().type()).isEqualTo(Part.Type.CRITERION);
        assertThat(there.get(0).part().code()).isEqualTo(criterion);
        assertThat(back).hasSize(1);
        assertThat(back.get(0).kind()).isEqualTo(kind.reversed());
    }

    @Property
    void packDoesNotDifferFromItself(@ForAll("packs") Pack pack) {
        assertThat(changes(pack, pack)).isEmpty();
        assertThat(PackChanges.between(side(pack), side(pack)).pairs())
                .hasSize(pack.criteria().size());
    }

    @Property(tries = 60)
    void fromTheOtherEndAddedIsRemovedAndTightenedIsRelaxed(@ForAll("packs") Pack one, @ForAll("packs") Pack other) {
        List<Change> there = changes(one, other);
        List<Change> back = changes(other, one);

        for (Kind kind : Kind.values()) {
            assertThat(back.stream()
                            .filter(each -> each.kind() == kind.reversed())
                            .count())
                    .as("%s", kind)
                    .isEqualTo(
                            there.stream().filter(each -> each.kind() == kind).count());
        }
    }

    @Property(tries = 300)
    void otherThresholdIsTightenedOrRelaxed(@ForAll("places") Place place, @ForAll boolean up) {
        Criterion criterion = place.criterion();
        Word word = criterion.requirement().get(0);
        Assume.that(criterion.requirement().size() == 1 && OPPOSITE.containsKey(word.name()));
        BigDecimal limit = new BigDecimal(word.arguments().get(0));
        Assume.that(up || limit.signum() > 0);
        BigDecimal other = up ? limit.add(BigDecimal.ONE) : limit.multiply(new BigDecimal("0.5"));
        boolean lower = word.name().equals("atLeast") || word.name().equals("moreThan");

        Pack after = mutated(place, each -> requiring(each, new Word(word.name(), List.of(other.toPlainString()))));

        assertOnly(place.pack(), after, up == lower ? Kind.TIGHTENED : Kind.RELAXED, Aspect.DEMAND, criterion.id());
    }

    @Property(tries = 300)
    void otherComparatorIsChanged(@ForAll("places") Place place) {
        Word word = place.criterion().requirement().get(0);
        Assume.that(place.criterion().requirement().size() == 1 && OPPOSITE.containsKey(word.name()));

        Pack after = mutated(
                place,
                each -> requiring(each, new Word(Objects.requireNonNull(OPPOSITE.get(word.name())), word.arguments())));

        assertOnly(
                place.pack(),
                after,
                Kind.CHANGED,
                Aspect.DEMAND,
                place.criterion().id());
    }

    @Property(tries = 300)
    void otherDayIsRedated(@ForAll("places") Place place) {
        Pack after = mutated(
                place, each -> of(each, each.law(), new Period(LocalDate.of(1999, 9, 1), null), each.requirement()));

        assertOnly(
                place.pack(),
                after,
                Kind.REDATED,
                Aspect.PERIOD,
                place.criterion().id());
    }

    @Property(tries = 300)
    void otherWordsAreReworded(@ForAll("places") Place place) {
        Pack after = mutated(place, each -> of(each, each.law() + "\n另有规定的除外。", each.period(), each.requirement()));

        assertOnly(
                place.pack(),
                after,
                Kind.REWORDED,
                Aspect.WORDS,
                place.criterion().id());
    }

    @Property(tries = 300)
    void ruleThatIsGoneIsRemoved(@ForAll("places") Place place) {
        List<Criterion> rest = new ArrayList<>(place.pack().criteria());
        rest.remove(place.index());

        assertOnly(
                place.pack(),
                place.pack().with(rest),
                Kind.REMOVED,
                Aspect.WHOLE,
                place.criterion().id());
    }
}
