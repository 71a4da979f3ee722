package org.junheng.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.junheng.packs.ClauseSource;
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

    /** What is claimed by hand, and what the pack's procedure says: steps and consequences need no criterion. */
    List<HandClaim> allClaims() {
        List<HandClaim> all = new ArrayList<>(claims);
        pack.procedure().steps().forEach(each -> all.add(claim(each.source(), "hand.step", each.name())));
        pack.procedure().consequences().forEach(each -> all.add(claim(each.source(), "hand.consequence", each.name())));
        return all;
    }

    private static HandClaim claim(ClauseSource source, String key, String name) {
        return new HandClaim(source.words(), CatalogueWords.text(key, name));
    }
}
