package org.junheng.testkit.proofs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dossier in which something is so: an example, or a counter-example. The engine has found in it what is claimed, else it would
 * not be here.
 *
 * @param dossier the dossier, as its format {@code junheng-dossier/1} writes it
 * @param asOf the day
 * @param figures its figures, shortly
 * @param claims what the engine finds
 */
public record Example(String dossier, LocalDate asOf, String figures, List<Claim> claims) {
    /** Copies the list. */
    public Example {
        claims = List.copyOf(claims);
    }

    @Override
    public String toString() {
        return asOf + " {" + figures + "} "
                + claims.stream().map(Claim::toString).collect(Collectors.joining("; "));
    }
}
