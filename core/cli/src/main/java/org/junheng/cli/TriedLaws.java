package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junheng.packs.Pack;
import org.junheng.testkit.laws.Effort;
import org.junheng.testkit.laws.Law;
import org.junheng.testkit.laws.Laws;
import org.junheng.testkit.laws.PackUnderLaw;
import org.junheng.testkit.laws.Violation;

/**
 * What came of trying every law on a pack.
 *
 * @param pack the pack
 * @param name the pack as it was named on the command line
 * @param effort how hard they were tried
 * @param laws one for each law
 */
record TriedLaws(Pack pack, String name, Effort effort, List<Tried> laws) {
    /** Copies the list. */
    TriedLaws {
        laws = List.copyOf(laws);
    }

    /**
     * One law.
     *
     * @param law the law
     * @param violation shows that it does not hold; empty: it held for all counties
     */
    record Tried(Law law, Optional<Violation> violation) {
        boolean holds() {
            return violation.isEmpty();
        }
    }

    /**
     * Tries all of them.
     *
     * @param names the packs: ids, directories and zip files, with nothing to mend
     * @param counties how many counties each law is tried with; fewer if it costs many evaluations
     */
    static List<TriedLaws> all(List<String> names, int counties, Terminal terminal) {
        Effort effort = new Effort(counties, Effort.SHORT.steps(), Effort.SHORT.seed());
        List<String> each = names.stream().distinct().toList();
        List<Path> paths = PackOption.paths(each);
        Iterator<PackUnderLaw> own = (paths.isEmpty() ? List.<PackUnderLaw>of() : PackUnderLaw.of(paths)).iterator();
        List<TriedLaws> tried = new ArrayList<>();
        try (Progress progress = Progress.of(each.size() * Laws.all().size(), "progress.laws", terminal)) {
            for (String name : each) {
                PackUnderLaw pack = PackOption.path(name).isPresent() ? own.next() : PackUnderLaw.shipped(name);
                tried.add(new TriedLaws(pack.pack(), name, effort, tried(pack, effort, progress)));
            }
        }
        return tried;
    }

    private static List<Tried> tried(PackUnderLaw pack, Effort effort, Progress progress) {
        List<Tried> tried = new ArrayList<>();
        for (Law law : Laws.all()) {
            tried.add(new Tried(law, Laws.check(law, pack, effort)));
            progress.step();
        }
        return tried;
    }

    /** Whether all of them hold. */
    boolean hold() {
        return laws.stream().allMatch(Tried::holds);
    }

    /** How many counties a law was tried with. */
    int counties(Tried tried) {
        return effort.tries(tried.law());
    }

    /** The county that shows what is wrong. */
    CounterExample counterExample(Violation violation) {
        return new CounterExample(
                CounterExample.name(pack.id(), violation.law()), violation.dossier(), violation.day(), List.of(name));
    }

    List<CounterExample> counterExamples() {
        return laws.stream()
                .flatMap(each -> each.violation().stream())
                .map(this::counterExample)
                .toList();
    }
}
