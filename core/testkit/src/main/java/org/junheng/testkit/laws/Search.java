package org.junheng.testkit.laws;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.facts.Dossier;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.Dice;
import org.junheng.testkit.generators.DossierText;
import org.junheng.testkit.generators.SmallerCounties;

/**
 * Looks for a county for which a law does not hold, and makes it smaller while the law still does not.
 *
 * @param law the law
 * @param pack the pack
 * @param effort how hard to look
 */
record Search(Law law, PackUnderLaw pack, Effort effort) {
    private static final int TRACE = 12;

    /** The first find. */
    Optional<Violation> find() {
        Dice seeds = new Dice(effort.seed() ^ pack.pack().id().hashCode());
        for (int i = 0; i < effort.tries(law); i++) {
            long seed = seeds.any();
            Trial trial = Trial.any(pack, seed);
            Optional<String> found = breach(trial);
            if (found.isPresent()) {
                return Optional.of(smallest(trial, found.get(), seed));
            }
        }
        return Optional.empty();
    }

    /** An evaluation that fails breaks every law. */
    private Optional<String> breach(Trial trial) {
        try {
            return law.breach(pack, trial);
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return Optional.of(TestkitMessages.text(
                    "breach.thrown", trace.toString().lines().limit(TRACE).collect(Collectors.joining("\n"))));
        }
    }

    private Violation smallest(Trial first, String message, long seed) {
        Trial smallest = first;
        String found = message;
        int left = effort.steps();
        Iterator<Dossier> smaller = SmallerCounties.of(smallest.dossier()).iterator();
        while (left > 0 && smaller.hasNext()) {
            Trial trial = first.with(smaller.next());
            Optional<String> still = breach(trial).filter(each -> isSameKind(message, each));
            left--;
            if (still.isPresent()) {
                smallest = trial;
                found = still.get();
                smaller = SmallerCounties.of(smallest.dossier()).iterator();
            }
        }
        return new Violation(
                law.name(),
                law.sentence(),
                pack.pack().id(),
                law.day(pack, first),
                found,
                DossierText.of(smallest.dossier()),
                seed);
    }

    /** An exception that only the smaller county throws is another find; what stands before the colon tells. */
    private static boolean isSameKind(String first, String other) {
        return kind(first).equals(kind(other));
    }

    private static String kind(String message) {
        String line = message.lines().findFirst().orElse("");
        int colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon);
    }
}
