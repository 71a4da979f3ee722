/**
 * Rule engines and expression languages that do W. Java reads the dossiers and computes for all of them, as it does for Junheng; each
 * decides what is found by its own rules, which are made of {@link org.junheng.benchmarks.peers.RuleTable one table}.
 */
@NullMarked
package org.junheng.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
