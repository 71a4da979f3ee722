/**
 * The work W that every contender does, of the shipped pack {@code national/quality-balance-2017}: for every counted section seven ratio
 * findings and the one that six of seven are met and the rest at least 85 %, for every county and stage seven weighted coefficients of
 * variation, for every county fifteen findings and a verdict.
 */
@NullMarked
package org.junheng.benchmarks.work;

import org.jspecify.annotations.NullMarked;
