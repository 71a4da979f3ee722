package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options of {@code check} that ask for laws and proofs.
 *
 * @param given the command line
 */
record ScrutinyOptions(ParseResult given) {
    static final String LAWS = "--laws";
    static final String PROOFS = "--proofs";
    static final String COUNTIES = "--counties";
    static final String COUNTER_EXAMPLES = "--counterexamples";

    /** Days of work. */
    private static final int MOST_COUNTIES = 100_000;
    /** A minute for a large pack. */
    private static final int COUNTIES_USUALLY = 20;

    /** Reads how many counties. */
    static Integer count(String value) {
        if (!value.matches("[1-9][0-9]{0,5}") || Integer.parseInt(value) > MOST_COUNTIES) {
            throw new TypeConversionException(Words.text("mistake.count", value, Integer.toString(MOST_COUNTIES)));
        }
        return Integer.valueOf(value);
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
        // first what may turn out to be impossible here
        List<ProvedPack> proofs = given.hasMatchedOption(PROOFS) ? ProvedPack.all(packs, terminal) : List.of();
        List<TriedLaws> laws = given.hasMatchedOption(LAWS)
                ? TriedLaws.all(names, given.matchedOptionValue(COUNTIES, COUNTIES_USUALLY), terminal)
                : List.of();
        Scrutiny scrutiny = new Scrutiny(laws, proofs, packs);
        folder().ifPresent(folder -> CounterExample.write(scrutiny.counterExamples(), folder));
        return scrutiny;
    }
}
