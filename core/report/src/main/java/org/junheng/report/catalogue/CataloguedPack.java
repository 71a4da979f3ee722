package org.junheng.report.catalogue;

import java.util.List;
import org.junheng.packs.Pack;

/**
 * A pack of which a catalogue is made.
 *
 * @param pack the pack
 * @param ancestors all packs that it extends, nearest first
 * @param law the text of its {@code law.md}; empty if it has none
 * @param claims words of that text that somebody has claimed by hand
 */
public record CataloguedPack(Pack pack, List<Pack> ancestors, String law, List<HandClaim> claims) {
    /** Copies the lists. */
    public CataloguedPack {
        ancestors = List.copyOf(ancestors);
        claims = List.copyOf(claims);
    }
}
