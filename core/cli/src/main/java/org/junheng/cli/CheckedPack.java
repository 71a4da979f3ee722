package org.junheng.cli;

import org.junheng.packs.Pack;

/**
 * A pack with which nothing is wrong.
 *
 * @param pack the pack
 * @param examples how many examples it has
 */
record CheckedPack(Pack pack, int examples) {}
