package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.compiler.Family;
import org.junheng.packs.Pack;

/** Which packs make up a view. */
final class Views {
    private Views() {}

    /** What a pack extends, and the pack itself, last. */
    static List<Pack> line(Prover prover, Pack pack) {
        return new ArrayList<>(
                Sight.of(Family.of(pack, id -> Optional.of(prover.pack(id)))).packs());
    }
}
