package org.junheng.compiler;

import java.util.List;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;

/**
 * What {@code pack.yaml} says.
 *
 * @param extendsLine the line of {@code extends}
 */
record Manifest(
        String id,
        String prefix,
        Pack.Document document,
        Period period,
        boolean afterwards,
        boolean binding,
        String revision,
        List<String> parents,
        int extendsLine,
        Population population,
        List<Located<Scope>> scopes,
        int variationDecimals,
        List<Located<PendingClause>> pending) {
    Manifest {
        parents = List.copyOf(parents);
        scopes = List.copyOf(scopes);
        pending = List.copyOf(pending);
    }
}
