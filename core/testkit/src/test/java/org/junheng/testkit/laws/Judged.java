package org.junheng.testkit.laws;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.packs.Pack;

/** Packs under law where everything is written by hand: what stands in them, and what is found. */
final class Judged {
    /** The day of all trials. */
    static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    /** A county that handed in nothing. */
    static final Dossier EMPTY = Dossier.builder(County.of("100000", "县")).build();

    private static final PackUnderLaw REAL =
            PackUnderLaw.of(Path.of("../../rules/packs/guizhou/school-conditions-2015"));

    private Judged() {}

    /** Some packs, each after its ancestors, by which every county gets the same findings. */
    static PackUnderLaw always(Evaluation found, Pack... line) {
        return by(dossier -> found, line);
    }

    /** Some packs, by which a county gets what a function says. */
    static PackUnderLaw by(Function<Dossier, Evaluation> found, Pack... line) {
        return REAL.with(
                List.of(line),
                (evaluator, counties, day) -> counties.stream().map(found).toList());
    }

    /** A pack that really extends another one, both read from their folders. */
    static PackUnderLaw real() {
        return REAL;
    }

    /** A county, tried with dice of this seed. */
    static Trial trial(Dossier dossier, long seed) {
        return new Trial(dossier, DAY, seed);
    }

    /** A county that handed in nothing. */
    static Trial trial() {
        return trial(EMPTY, 1);
    }
}
