package org.junheng.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What laws and proofs say of packs in which nothing has to be mended.
 *
 * @param laws what came of the laws, pack by pack; none if nobody asked
 * @param proofs what is proved, pack by pack; none if nobody asked
 * @param names finds the files of the packs; empty if nobody asked
 */
record Scrutiny(List<TriedLaws> laws, List<ProvedPack> proofs, Optional<NamedPacks> names) {
    /** Nobody asked. */
    static final Scrutiny NONE = new Scrutiny(List.of(), List.of(), Optional.empty());

    /** Copies the lists. */
    Scrutiny {
        laws = List.copyOf(laws);
        proofs = List.copyOf(proofs);
    }

    Scrutiny(List<TriedLaws> laws, List<ProvedPack> proofs, NamedPacks names) {
        this(laws, proofs, Optional.of(names));
    }

    /** Whether every law holds and nothing that a pack says of itself is refuted. */
    boolean holds() {
        return laws.stream().allMatch(TriedLaws::hold) && proofs.stream().allMatch(ProvedPack::holds);
    }

    /** The counties that show otherwise. */
    List<CounterExample> counterExamples() {
        return Stream.concat(
                        laws.stream().flatMap(each -> each.counterExamples().stream()),
                        proofs.stream().flatMap(each -> each.counterExamples().stream()))
                .toList();
    }
}
