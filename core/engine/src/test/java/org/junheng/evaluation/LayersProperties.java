package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Issuer;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Relation;
import org.junheng.packs.Selector;
import org.junheng.packs.SourceStatus;
import org.junheng.packs.Word;

/** Where criteria tighten or relax one another, exactly one of them decides about each subject, and the others name it. */
class LayersProperties {
    private static final List<Set<Outcome>> FROM_WORST = List.of(
            Set.of(Outcome.NOT_MET),
            Set.of(Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE, Outcome.UNDECIDED),
            Set.of(Outcome.MET, Outcome.NOT_APPLICABLE, Outcome.NOT_YET_DUE));

    private static final Pack PACK = new Pack(
            "a",
            "A",
            new Pack.Document("办法", "", "", Issuer.NATIONAL, SourceStatus.FULL_TEXT, LocalDate.of(2021, 1, 1)),
            Period.ALWAYS,
            false,
            true,
            "1.0.0",
            List.of(),
            new Population(Set.of(), 0, Set.of(), Set.of()),
            List.of(),
            3,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "0");

    private static int rank(Outcome outcome) {
        return IntStream.range(0, FROM_WORST.size())
                .filter(place -> FROM_WORST.get(place).contains(outcome))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void bestOfTargetAndAllowancesDecides(
            @ForAll Outcome target, @ForAll @Size(min = 1, max = 3) List<Outcome> allowances) {
        Layered layered = new Layered().knows("target", null, null).judges("target", target);
        List<String> ids = new ArrayList<>(List.of("target"));
        List<Outcome> outcomes = new ArrayList<>(List.of(target));
        for (Outcome allowance : allowances) {
            String id = "allowance" + ids.size();
            layered.knows(id, null, "target").judges(id, allowance);
            ids.add(id);
            outcomes.add(allowance);
        }

        layered.settle();

        int best = outcomes.stream().mapToInt(LayersProperties::rank).max().orElseThrow();
        String first = ids.get(IntStream.range(0, ids.size())
                .filter(place -> rank(outcomes.get(place)) == best)
                .findFirst()
                .orElseThrow());
        assertThat(layered.decidersOf(0))
                .containsOnlyKeys(ids)
                .allSatisfy((id, decider) -> assertThat(decider).isEqualTo(first));
        assertThat(layered.counted()).as("each subject counts once").isEqualTo(1);
    }

    @Property
    void whatTightensDecidesWhateverItFinds(
            @ForAll Outcome target, @ForAll Outcome tightened, @ForAll @Size(max = 2) List<Outcome> allowances) {
        Layered layered = new Layered().knows("target", null, null).judges("target", target);
        for (int i = 0; i < allowances.size(); i++) {
            layered.knows("allowance" + i, null, "target").judges("allowance" + i, allowances.get(i));
        }
        layered.knows("tightened", "target", null).judges("tightened", tightened);

        layered.settle();

        assertThat(layered.decidersOf(0).values())
                .hasSize(allowances.size() + 2)
                .containsOnly("tightened");
        assertThat(layered.counted()).isEqualTo(1);
    }

    /** Three packs above one another, and an allowance from what tightens. */
    @Property
    void layersOfLayersEndWithOneThatDecides(
            @ForAll Outcome target,
            @ForAll Outcome tightened,
            @ForAll Outcome allowance,
            @ForAll("orders") List<Integer> order) {
        List<Runnable> steps = new ArrayList<>();
        Layered layered = new Layered();
        steps.add(() -> layered.knows("target", null, null).judges("target", target));
        steps.add(() -> layered.knows("tightened", "target", null).judges("tightened", tightened));
        steps.add(() -> layered.knows("allowance", null, "tightened").judges("allowance", allowance));
        order.forEach(each -> steps.get(each).run());

        layered.settle();

        String decider = rank(allowance) > rank(tightened) ? "allowance" : "tightened";
        assertThat(layered.decidersOf(0))
                .isEqualTo(Map.of("target", decider, "tightened", decider, "allowance", decider));
        assertThat(layered.counted()).isEqualTo(1);
    }

    /** Whatever the criteria are called, and so in whichever order they are settled. */
    @Property
    void allowanceHelpsOnlyAsFarAsItIsTightened(
            @ForAll Outcome target,
            @ForAll Outcome allowance,
            @ForAll Outcome tightened,
            @ForAll("orders") List<Integer> order) {
        List<String> names =
                order.stream().map(place -> "abc".substring(place, place + 1)).toList();
        Layered layered = new Layered()
                .knows(names.get(0), null, null)
                .judges(names.get(0), target)
                .knows(names.get(1), null, names.get(0))
                .judges(names.get(1), allowance)
                .knows(names.get(2), names.get(1), null)
                .judges(names.get(2), tightened);

        layered.settle();

        String decider = rank(tightened) > rank(target) ? names.get(2) : names.get(0);
        assertThat(layered.decidersOf(0).values()).hasSize(3).containsOnly(decider);
        assertThat(layered.counted()).isEqualTo(1);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(0, 1, 2);
    }

    @Property
    void layerDecidesAboutItsOwnSubjectsOnly(@ForAll Outcome first, @ForAll Outcome second) {
        Layered layered = new Layered()
                .knows("target", null, null)
                .judges("target", Outcome.NOT_MET, first, second)
                .knows("allowance", null, "target")
                .judges("allowance", Outcome.MET);

        layered.settle();

        assertThat(layered.decidersOf(0)).isEqualTo(Map.of("target", "allowance", "allowance", "allowance"));
        assertThat(layered.decidersOf(1)).isEqualTo(Map.of("target", "target"));
        assertThat(layered.decidersOf(2)).isEqualTo(Map.of("target", "target"));
        assertThat(layered.counted()).isEqualTo(3);
    }

    @Example
    void targetThatHasNotBeenJudgedYetIsSettledLater() {
        Layered layered = new Layered().knows("target", null, null).knows("tightened", "target", null);
        layered.judges("tightened", Outcome.NOT_MET).settle();
        assertThat(layered.decidersOf(0)).isEqualTo(Map.of("tightened", "tightened"));

        layered.judges("target", Outcome.MET).settle();

        assertThat(layered.decidersOf(0).values()).containsOnly("tightened");
    }

    /** Criteria that have judged the same subjects: schools of one county, by number. */
    private static final class Layered {
        private final Map<String, Found> found = new LinkedHashMap<>();
        private final Map<String, JudgedBy> inForce = new LinkedHashMap<>();
        private final Recorder recorder = new Recorder((by, column) -> {
            throw new AssertionError("nobody asks for a verdict");
        });

        private Layers layers;

        Layered knows(String id, String tightens, String relaxes) {
            inForce.put(
                    id,
                    new JudgedBy("view", PACK, criterion(id, tightens, relaxes), null, LocalDate.of(2021, 1, 1), null));
            return this;
        }

        Layered judges(String id, Outcome... outcomes) {
            recorder.begin(inForce.get(id));
            recorder.every(new Given(this, outcomes)).atLeast(1);
            return this;
        }

        private static Relation relation(String tightens, String relaxes) {
            if (tightens != null) {
                return new Relation(Relation.Kind.TIGHTENS, tightens);
            }
            return relaxes == null ? null : new Relation(Relation.Kind.RELAXES, relaxes);
        }

        private static Criterion criterion(String id, String tightens, String relaxes) {
            return new Criterion(
                    id,
                    id,
                    Level.SCHOOL,
                    "school/x.drl",
                    1,
                    "",
                    "",
                    null,
                    Period.ALWAYS,
                    relation(tightens, relaxes),
                    Leeway.NONE,
                    null,
                    new Selector("SchoolIndicator", Map.of("code", "x")),
                    "every",
                    List.of(new Word("atLeast", List.of("1"))));
        }

        void settle() {
            if (layers == null) {
                layers = new Layers(inForce.values(), recorder);
            }
            layers.settle();
        }

        /** By each criterion that speaks of a subject: the one that decides about it. */
        Map<String, String> decidersOf(int subject) {
            Map<String, String> deciders = new LinkedHashMap<>();
            found.forEach((id, judgement) -> {
                if (subject < judgement.to(0)) {
                    String other = judgement.by(subject).supersededBy();
                    deciders.put(id, other == null ? id : other);
                }
            });
            return deciders;
        }

        /** How often the verdict would count a subject. */
        long counted() {
            Tally tally = new Tally();
            found.values().forEach(each -> each.countDeciding(0, tally));
            return tally.total();
        }
    }

    /** Numbers of which it is known what will be found about them. */
    private static final class Given implements Numbers {
        private final Layered layered;
        private final Outcome[] outcomes;

        Given(Layered layered, Outcome... outcomes) {
            this.layered = layered;
            this.outcomes = outcomes;
        }

        @Override
        public Judgement judge(JudgedBy by, Requirement requirement) {
            Found judgement = new Found(by, outcomes);
            layered.found.put(by.criterion().id(), judgement);
            return judgement;
        }

        @Override
        public String key() {
            return "";
        }

        @Override
        public Stage stage() {
            return null;
        }
    }

    /** Given outcomes of schools. */
    private static final class Found extends GivenOutcomes {
        Found(JudgedBy by, Outcome... outcomes) {
            super(by, false, outcomes);
        }

        @Override
        Subject subject(int row) {
            return new Subject(Subject.Type.SCHOOL, String.valueOf(row), "", null, null);
        }

        @Override
        Outcome outcomeOfNone(int county) {
            return Outcome.NOT_APPLICABLE;
        }
    }
}
