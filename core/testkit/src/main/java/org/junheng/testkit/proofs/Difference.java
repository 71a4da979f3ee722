package org.junheng.testkit.proofs;

import org.junheng.compiler.conflicts.Clause;

/**
 * Somebody who keeps to one side and not to the other: the same figures, once for each side's packs, as a revision may know less.
 *
 * @param fails the criterion that is not met
 * @param keeps the dossier on the side that is kept to; it claims what of that side speaks about the same figures
 * @param misses the dossier on the side that is not kept to
 */
public record Difference(Clause fails, Example keeps, Example misses) {}
