package org.junheng.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.ComplianceEvaluator;

/**
 * What the results of a run depend on beside the dossiers: this program, its packs, the date, and how results are written. The same
 * key, the same bytes.
 *
 * @param sha256 a hash of all that
 */
record RunKey(String sha256) {
    /** The key of a run that knows some packs, applies the named ones, and writes in some way. */
    static RunKey of(ComplianceEvaluator evaluator, List<String> named, List<String> manner) {
        Hash hash = new Hash().add(VersionLines.ownVersion());
        // a pack that is not applied may still declare what a dossier may say
        new TreeMap<>(evaluator.packs()).forEach((id, pack) -> hash.add(id).add(pack.sha256()));
        hash.add("packs");
        named.stream().sorted().forEach(hash::add);
        hash.add("manner");
        manner.forEach(hash::add);
        return new RunKey(hash.hex());
    }

    /** How a date is part of it. */
    static String day(Optional<LocalDate> asOf) {
        return asOf.map(LocalDate::toString).orElse("");
    }

    /** The key of one dossier's results. */
    String of(String dossier) {
        return new Hash().add(sha256).add(dossier).hex();
    }
}
