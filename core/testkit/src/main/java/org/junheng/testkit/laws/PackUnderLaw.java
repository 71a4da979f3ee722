package org.junheng.testkit.laws;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.NearbyPacks;
import org.junheng.compiler.PackSource;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.testkit.generators.Inquiry;

/** A pack with its ancestors, ready to be tried: who evaluates by it, what it asks, and on which days something in it changes. */
public final class PackUnderLaw {
    /** A day for a pack that does not say when it began. */
    private static final LocalDate SOME_DAY = LocalDate.of(2020, 6, 30);

    private final ComplianceEvaluator evaluator;
    private final CompiledRules rules;
    private final List<Pack> line;
    private final Inquiry inquiry;
    private final List<LocalDate> days;
    private final Judge judge;

    private PackUnderLaw(ComplianceEvaluator evaluator, CompiledRules rules, String id) {
        this(evaluator.applying(id), rules, rules.line(id), ComplianceEvaluator::evaluateAll);
    }

    private PackUnderLaw(ComplianceEvaluator evaluator, CompiledRules rules, List<Pack> line, Judge judge) {
        this.evaluator = evaluator;
        this.rules = rules;
        this.line = List.copyOf(line);
        this.inquiry = Inquiry.of(line);
        this.days = days(line);
        this.judge = judge;
    }

    /** Who holds counties against packs: the engine or, where the laws themselves are tried, somebody who departs from it. */
    interface Judge {
        List<Evaluation> judge(ComplianceEvaluator evaluator, List<Dossier> counties, LocalDate day);
    }

    /** The same evaluator and compiled rules, with something else said to stand in the packs, and somebody else who judges. */
    PackUnderLaw with(List<Pack> others, Judge other) {
        return new PackUnderLaw(evaluator, rules, others, other);
    }

    /**
     * A pack of a directory or zip file; its ancestors lie in the same tree of folders or are shipped.
     *
     * @throws org.junheng.input.InvalidInputException with every mistake in the pack, if there is any
     */
    public static PackUnderLaw of(Path pack) {
        return of(List.of(pack)).get(0);
    }

    /**
     * Packs of directories or zip files, which may extend each other.
     *
     * @return one for each, in their order
     * @throws org.junheng.input.InvalidInputException with every mistake in the packs, if there is any
     */
    public static List<PackUnderLaw> of(List<Path> packs) {
        List<Path> all = new ArrayList<>(NearbyPacks.ancestors(packs));
        all.addAll(packs);
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .packs(all.toArray(Path[]::new))
                .alone()
                .build();
        CompiledRules rules = CompiledRules.of(all);
        return packs.stream()
                .map(each -> new PackUnderLaw(evaluator, rules, id(evaluator, each)))
                .toList();
    }

    private static String id(ComplianceEvaluator evaluator, Path pack) {
        String hash = PackSource.of(pack).sha256();
        return evaluator.packs().values().stream()
                .filter(each -> each.sha256().equals(hash))
                .map(Pack::id)
                .findFirst()
                .orElseThrow();
    }

    /** A pack of the class path. */
    public static PackUnderLaw shipped(String id) {
        return shipped(id, CompiledRules.of(List.of()));
    }

    /** All packs of the class path, by id. */
    public static List<PackUnderLaw> shipped() {
        CompiledRules rules = CompiledRules.of(List.of());
        return ComplianceEvaluator.withShippedPacks().packs().keySet().stream()
                .map(id -> shipped(id, rules))
                .toList();
    }

    private static PackUnderLaw shipped(String id, CompiledRules rules) {
        return new PackUnderLaw(ComplianceEvaluator.builder().packs(id).alone().build(), rules, id);
    }

    private static List<LocalDate> days(List<Pack> line) {
        TreeSet<LocalDate> edges = new TreeSet<>(List.of(SOME_DAY));
        for (Pack pack : line) {
            addEdges(pack.period(), edges);
            for (Criterion criterion : pack.criteria()) {
                addEdges(criterion.period(), edges);
                addAround(criterion.leeway().due(), edges);
            }
        }
        Pack pack = line.get(line.size() - 1);
        edges.removeIf(day -> !isUsable(pack, day));
        return List.copyOf(edges);
    }

    private static void addEdges(Period period, Set<LocalDate> days) {
        addAround(period.from(), days);
        addAround(period.until(), days);
    }

    private static void addAround(@Nullable LocalDate day, Set<LocalDate> days) {
        if (day != null) {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1), LocalDate.of(day.getYear(), 12, 31)));
        }
    }

    /** Whether a pack can be applied on a day. */
    static boolean isUsable(Pack pack, LocalDate day) {
        LocalDate until = pack.period().until();
        return isIn(pack.period(), day) || (pack.afterwards() && until != null && day.isAfter(until));
    }

    /** Both ends belong to a period; said here once more, so that the engine's own answer is tried too. */
    private static boolean isIn(Period period, LocalDate day) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The pack. */
    public Pack pack() {
        return line.get(line.size() - 1);
    }

    /** Its ancestors, and the pack itself at the end. */
    public List<Pack> line() {
        return line;
    }

    /** Applies the pack; knows nothing but it and its ancestors. */
    public ComplianceEvaluator evaluator() {
        return evaluator;
    }

    /** What it asks of a county. */
    public Inquiry inquiry() {
        return inquiry;
    }

    /** The days on which something in it begins or ends, with the days beside them, as far as it can be applied on them. */
    public List<LocalDate> days() {
        return days;
    }

    /** The compiled rules. */
    CompiledRules rules() {
        return rules;
    }

    /** The view on a county. */
    Evaluation evaluate(Trial trial) {
        return evaluate(trial.dossier(), trial.day());
    }

    /** The same for another county. */
    Evaluation evaluate(Dossier dossier, LocalDate day) {
        return evaluateAll(List.of(dossier), day).get(0);
    }

    /** The same for some counties at once. */
    List<Evaluation> evaluateAll(List<Dossier> counties, LocalDate day) {
        return judge.judge(evaluator, counties, day);
    }

    /** The county in the views of some packs of the line. */
    Evaluation inViews(Trial trial, String... ids) {
        return judge.judge(evaluator.applying(ids), List.of(trial.dossier()), trial.day())
                .get(0);
    }

    /** The criteria that must speak on a day, with the pack that each is of. */
    List<Spoken> inForce(LocalDate day) {
        List<Spoken> spoken = new ArrayList<>();
        for (Pack each : line) {
            for (Criterion criterion : each.criteria()) {
                boolean isOfUse = each.equals(pack()) || isUsable(each, day);
                boolean isVerdict = criterion.level() == org.junheng.packs.Level.VERDICT;
                if (isIn(criterion.period(), day) && (isOfUse || isVerdict)) {
                    spoken.add(new Spoken(each, criterion));
                }
            }
        }
        return spoken;
    }

    /**
     * A criterion with its pack.
     *
     * @param pack the pack
     * @param criterion the criterion
     */
    record Spoken(Pack pack, Criterion criterion) {}

    @Override
    public String toString() {
        return pack().id();
    }
}
