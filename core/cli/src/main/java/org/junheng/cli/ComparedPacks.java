package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.ConflictsTable;
import org.junheng.compiler.Family;
import org.junheng.compiler.NearbyPacks;
import org.junheng.compiler.PackBuild;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.ShippedSources;
import org.junheng.compiler.changes.Side;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junheng.packs.Pack;

/**
 * Two packs as they were named: by id, as a directory or zip file, or as a folder of a revision.
 *
 * @param before the first
 * @param after the second
 */
record ComparedPacks(Side before, Side after) {
    /**
     * Reads and checks both.
     *
     * @throws InvalidInputException with every mistake in either of them, each with its side
     */
    static ComparedPacks of(String first, String second) {
        Map<String, Pack> shipped = ComplianceEvaluator.withShippedPacks().packs();
        List<Problem> problems = new ArrayList<>();
        Optional<Side> before = side(new Named("conflict.first", first, second), shipped, problems);
        Optional<Side> after = side(new Named("conflict.second", second, first), shipped, problems);
        if (before.isEmpty() || after.isEmpty()) {
            throw new InvalidInputException(problems, problems.size());
        }
        return new ComparedPacks(before.get(), after.get());
    }

    /**
     * One of two names.
     *
     * @param key the key of the word for its side
     */
    private record Named(String key, String name, String other) {
        Problem problem(Problem each) {
            return each.at(Words.text(key) + " " + each.file(), each.line());
        }
    }

    private static Optional<Side> side(Named named, Map<String, Pack> shipped, List<Problem> problems) {
        try {
            return Optional.of(side(named, shipped));
        } catch (InvalidInputException e) {
            e.problems().stream().map(named::problem).forEach(problems::add);
            return Optional.empty();
        }
    }

    private static Side side(Named named, Map<String, Pack> shipped) {
        Optional<Path> path = path(named.name());
        if (path.isPresent()) {
            List<Path> nearby = NearbyPacks.ancestors(List.of(path.get()));
            return checked(
                    Stream.concat(path.stream(), nearby.stream())
                            .map(PackSource::of)
                            .toList(),
                    shipped);
        }
        if (GitRevision.isMeant(named.name())) {
            return checked(GitRevision.packs(named.name(), path(named.other())), shipped);
        }
        return shipped(named.name(), shipped);
    }

    /** A directory or zip file that is there goes before a revision or a shipped pack of that name. */
    private static Optional<Path> path(String name) {
        Path path = Paths.require(name);
        return GitRevision.isMeant(name) && !java.nio.file.Files.exists(path)
                ? Optional.empty()
                : PackOption.path(name);
    }

    private static Side checked(List<PackSource> sources, Map<String, Pack> shipped) {
        List<Pack> packs = PackBuild.check(sources, shipped);
        Map<String, Pack> own = new HashMap<>();
        packs.forEach(each -> own.put(each.id(), each));
        Family family =
                Family.of(packs.get(0), id -> Optional.ofNullable(own.containsKey(id) ? own.get(id) : shipped.get(id)));
        return new Side(sources.get(0).name(), family, ConflictsTable.of(sources.get(0)));
    }

    private static Side shipped(String id, Map<String, Pack> shipped) {
        Pack pack = shipped.get(id);
        if (pack == null) {
            throw UnusableException.of("diff.unknown", id, String.join("、", shipped.keySet()));
        }
        PackSource source =
                ShippedSources.find(id, ComparedPacks.class.getClassLoader()).orElseThrow();
        return new Side(id, Family.of(pack, each -> Optional.ofNullable(shipped.get(each))), ConflictsTable.of(source));
    }
}
