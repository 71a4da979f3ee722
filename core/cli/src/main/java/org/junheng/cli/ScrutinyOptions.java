package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code check} that ask for laws and proofs; nothing of these is loaded before they are asked for. */
record ScrutinyOptions(ParseResult given) {
    private static final String LAWS = "--laws";
    private static final String PROOFS = "--proofs";
    private static final String COUNTIES = "--counties";
    private static final String COUNTER_EXAMPLES = "--counterexamples";
    /** A minute for a large pack. */
    private static final int COUNTIES_USUALLY = 20;

    /** Declares them. */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Options.flag(LAWS))
                .addOption(Options.flag(PROOFS))
                .addOption(Options.value(COUNTIES, "N", new CountConverter()))
                .addOption(Options.value(COUNTER_EXAMPLES, "DIR", text -> text));
    }

    /**
     * Refuses what cannot be done before anything is tried.
     *
     * @throws UnusableException if there is such a thing
     */
    void check(List<String> packs) {
        refuseWithout(COUNTIES, LAWS);
        refuseWithout(COUNTER_EXAMPLES, LAWS, PROOFS);
        folder().ifPresent(folder -> {
            FileOutput.refuseInside(folder.toString(), PackOption.paths(packs));
            if (Files.exists(folder)) {
                throw UnusableException.of("out.exists", folder);
            }
        });
        if (given.hasMatchedOption(PROOFS)) {
            ProofsJar.require();
        }
    }

    private void refuseWithout(String option, String... others) {
        if (given.hasMatchedOption(option) && Stream.of(others).noneMatch(given::hasMatchedOption)) {
            throw UnusableException.of("scrutiny.alone", option, String.join(" 、 ", others));
        }
    }

    /** Where counter-examples are written; empty: they are shown. */
    Optional<Path> folder() {
        return Optional.ofNullable(given.matchedOptionValue(COUNTER_EXAMPLES, (String) null))
                .map(Paths::require);
    }

    /**
     * Tries laws and proofs, as far as they are asked for, and writes the counter-examples.
     *
     * @param names the packs, as they were named
     * @param packs the same, which can be used
     */
    Scrutiny run(List<String> names, NamedPacks packs, Terminal terminal) {
        if (!given.hasMatchedOption(LAWS) && !given.hasMatchedOption(PROOFS)) {
            return Scrutiny.NONE;
        }
        Scrutiny scrutiny = new Scrutiny(
                given.hasMatchedOption(LAWS)
                        ? TriedLaws.all(names, given.matchedOptionValue(COUNTIES, COUNTIES_USUALLY), terminal)
                        : List.of(),
                given.hasMatchedOption(PROOFS) ? ProvedPack.all(packs, terminal) : List.of(),
                packs);
        folder().ifPresent(folder -> CounterExample.write(scrutiny.counterExamples(), folder));
        return scrutiny;
    }
}
