package org.junheng.cli;

import org.junheng.packs.Pack;

/**
 * A pack with which nothing is wrong.
 *
 * @param pack the pack
 * @param examples how many examples it has
 * @param source its folder or zip file; its id if it is a shipped one
 */
record CheckedPack(Pack pack, int examples, String source) {
    /** What people are told was checked: a folder may have the id of a shipped pack. */
    String name() {
        return Words.text(source.equals(pack.id()) ? "check.shipped" : "check.own", pack.id());
    }
}
