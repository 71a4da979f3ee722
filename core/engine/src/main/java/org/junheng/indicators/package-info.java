/**
 * Exact measures, and the columns of them that rule files judge.
 *
 * <p>Rule files import this package and {@code org.junheng.findings}, nothing else. The interfaces under
 * {@link org.junheng.indicators.Column} are all that a rule can name; {@link org.junheng.indicators.Ratios} and {@link
 * org.junheng.indicators.WeightedVariation} hold the arithmetic. No number here is a double unless a proven bound on its
 * error decides (and then only far from the limit).
 */
@NullMarked
package org.junheng.indicators;

import org.jspecify.annotations.NullMarked;
