package org.junheng.testkit.proofs;

import org.junheng.compiler.conflicts.Clause;

/**
 * A criterion about which nothing is proved.
 *
 * @param clause the criterion
 * @param reason why formulas cannot say it
 */
public record Outside(Clause clause, String reason) {}
