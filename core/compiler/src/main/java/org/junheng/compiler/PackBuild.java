package org.junheng.compiler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junheng.input.Place;
import org.junheng.input.Problem;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** Reads, checks and compiles some packs that may extend each other and others that are known. */
public final class PackBuild {
    private final Map<String, Pack> known;
    private final TimeBudget time;
    private final List<ParsedPack> parsed;
    private final Map<String, ParsedPack> given = new LinkedHashMap<>();
    private final Set<String> checked = new HashSet<>();

    private PackBuild(List<PackSource> sources, Map<String, Pack> known, TimeBudget time) {
        this.known = known;
        this.time = time;
        this.parsed = sources.stream().map(each -> PackReader.read(each, time)).toList();
    }

    /**
     * Compiles packs.
     *
     * @param known packs that may be extended, by id; one whose id a given pack has is not seen
     * @return the compiled packs, in the order of the sources
     * @throws org.junheng.input.InvalidInputException with every mistake in any of them
     */
    static List<CompiledPack> compile(List<PackSource> sources, Map<String, Pack> known) {
        return compile(sources, known, TimeBudget.of(sources.size()));
    }

    /** The same within a time. */
    static List<CompiledPack> compile(List<PackSource> sources, Map<String, Pack> known, TimeBudget time) {
        return new PackBuild(sources, known, time).compile(RuleCompiler::compile);
    }

    /** The same with another way to have the rules of a checked pack. */
    static List<CompiledPack> compile(
            List<PackSource> sources, Map<String, Pack> known, Function<Pack, CompiledPack> compiler) {
        return new PackBuild(sources, known, TimeBudget.of(sources.size())).compile(compiler);
    }

    /**
     * Reads and checks packs, but compiles none of their rules.
     *
     * @param known packs that may be extended, by id; one whose id a given pack has is not seen
     * @return the packs, in the order of the sources
     * @throws org.junheng.input.InvalidInputException with every mistake in any of them
     */
    public static List<Pack> check(List<PackSource> sources, Map<String, Pack> known) {
        return new PackBuild(sources, known, TimeBudget.of(sources.size())).check();
    }

    private List<CompiledPack> compile(Function<Pack, CompiledPack> compiler) {
        return check().stream().map(each -> compiled(each, compiler)).toList();
    }

    private CompiledPack compiled(Pack pack, Function<Pack, CompiledPack> compiler) {
        time.check(Objects.requireNonNull(given.get(pack.id())).source().name());
        return compiler.apply(pack);
    }

    private List<Pack> check() {
        parsed.forEach(this::register);
        List.copyOf(given.keySet()).forEach(id -> check(id, new ArrayList<>()));
        List<Problem> problems =
                parsed.stream().flatMap(each -> each.problems().list().stream()).toList();
        FileProblems.throwIfAny(problems);
        // without a mistake each of them is in the map, in the order in which they were given
        return given.values().stream().map(each -> each.pack().orElseThrow()).toList();
    }

    private void register(ParsedPack pack) {
        pack.manifest().ifPresent(manifest -> {
            ParsedPack other = given.putIfAbsent(manifest.id(), pack);
            if (other != null) {
                pack.problems()
                        .add(
                                PackSource.MANIFEST,
                                "pack.twice",
                                manifest.id(),
                                other.source().name());
            }
        });
    }

    /** Checks a pack after its parents. */
    private void check(String id, List<String> children) {
        ParsedPack pack = given.get(id);
        if (pack == null || !checked.add(id)) {
            return;
        }
        Manifest manifest = pack.manifest().orElseThrow();
        children.add(id);
        for (String parent : manifest.parents()) {
            if (children.contains(parent)) {
                extend(pack, "pack.cycle", String.join(" → ", children) + " → " + parent);
            } else if (find(parent).isEmpty() && areAllNamed()) {
                extend(pack, "pack.parent", parent, CompilerMessages.didYouMean(parent, ids()));
            }
            check(parent, children);
        }
        children.remove(id);
        checkWithAncestors(id, pack);
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>(known.keySet());
        ids.addAll(given.keySet());
        return ids;
    }

    private static void extend(ParsedPack pack, String key, Object... arguments) {
        int line = pack.manifest().orElseThrow().extendsLine();
        pack.problems().of(PackSource.MANIFEST).add(new Place(line, 1), "extends", key, arguments);
    }

    /** Whether no given pack could be a missing parent. */
    private boolean areAllNamed() {
        return parsed.stream().allMatch(each -> each.manifest().isPresent());
    }

    /** If an ancestor is missing or something is wrong with it, what the pack has from it cannot be judged. */
    private void checkWithAncestors(String id, ParsedPack pack) {
        Family family = Family.of(pack.pack().orElseThrow(), this::find);
        boolean whole = family.all()
                .flatMap(each -> each.parents().stream())
                .allMatch(parent -> find(parent).isPresent());
        boolean sound = pack.problems().isEmpty(PackSource.MANIFEST)
                && family.ancestors().stream().allMatch(each -> isSound(each.id()));
        time.check(pack.source().name());
        if (whole && sound && !pack.problems().isFull()) {
            ParsedPack complete = pack.with(withGroups(pack.criteria(), family));
            given.put(id, complete);
            PackChecker.check(complete, new Family(complete.pack().orElseThrow(), family.ancestors()));
        }
    }

    private boolean isSound(String id) {
        ParsedPack pack = given.get(id);
        return pack == null || pack.problems().isEmpty();
    }

    private Optional<Pack> find(String id) {
        ParsedPack pack = given.get(id);
        return pack == null ? Optional.ofNullable(known.get(id)) : pack.pack();
    }

    /** A criterion that takes the place of another one is counted where that one is. */
    private static List<Criterion> withGroups(List<Criterion> criteria, Family family) {
        return criteria.stream().map(each -> withGroup(each, family)).toList();
    }

    private static Criterion withGroup(Criterion criterion, Family family) {
        if (criterion.group() != null) {
            return criterion;
        }
        return criterion
                .replaced()
                .flatMap(family::inherited)
                .map(Criterion::group)
                .map(group -> inGroup(criterion, group))
                .orElse(criterion);
    }

    private static Criterion inGroup(Criterion criterion, String group) {
        return new Criterion(
                criterion.id(),
                criterion.title(),
                criterion.level(),
                criterion.file(),
                criterion.line(),
                criterion.citation(),
                criterion.law(),
                group,
                criterion.period(),
                criterion.relation(),
                criterion.leeway(),
                criterion.partOf(),
                criterion.selector(),
                criterion.opening(),
                criterion.requirement());
    }
}
