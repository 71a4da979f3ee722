/**
 * Proofs about packs by SMT (Z3): whether a local criterion implies the national one, whether criteria exclude or imply each
 * other, whom and which days they leave out, and how two revisions differ. The door is {@link
 * org.junheng.testkit.proofs.PackProofs}.
 *
 * <h2>The fragment</h2>
 *
 * A criterion is inside if it holds a number of one section, school, class, record or county against a limit ({@code atLeast},
 * {@code moreThan}, {@code atMost}, {@code lessThan}, {@code exactly}), asks for a yes ({@code FlagOf}), for a coefficient of
 * variation or a mean of them, or for {@code reaches(k).ofThe(n).theRestAtLeast(x)}; with its stage, scope, population, period, and
 * whatever replaces or relaxes it in a view. Everything else is {@link org.junheng.testkit.proofs.Outside}, with a reason: evidence,
 * dates, figures by year, counts by period, agreement with what is stated, totals, the verdict.
 *
 * <h2>The encoding</h2>
 *
 * <ol>
 *   <li>Each figure that can be handed in about a subject is one unknown: a fact of the dictionary within its bounds, a whole number
 *       if it is counted; the students of each stage; kind, owner, place of the school; numbers of classes and records. Equal codes
 *       are equal unknowns, which is what makes two criteria comparable ({@code Figure}, {@code Terms}).
 *   <li>An indicator is a sum over a sum. It is held against a limit by multiplying with its denominator, which is more than 0, so that no
 *       two unknowns are ever multiplied: the formulas are linear, over exact fractions ({@code Ratio}, {@code Formula}).
 *   <li>Who is judged is a formula too ({@code Membership}). A view is what the engine makes of it: which packs count on the day,
 *       what replaces what, what helps ({@code ViewFragment}, {@code Layering}, {@code Composites}).
 *   <li>A share of a figure of the whole school, and a coefficient of variation, is an unknown of its own of which only the bounds
 *       are known. So a proof covers more than can happen, never less.
 *   <li>To prove is to find that the opposite has no solution. Wherever that is said, it is about subjects that both criteria judge, of
 *       which all figures are given and every denominator is more than 0; of others the engine finds that data are missing or that it is not
 *       decided, which is never met. Data checks are taken for granted only where the answer says so.
 * </ol>
 *
 * <h2>Why to believe it</h2>
 *
 * <ul>
 *   <li>A counter-example is sought among figures that can be handed in, the smallest there are; it is written as a dossier, read back
 *       as anybody's and judged by the real engine. If that finds anything else than claimed, {@link
 *       org.junheng.testkit.proofs.ReplayException} is thrown and there is no answer at all.
 *   <li>Of random dossiers, the formulas of every criterion of every shipped pack say what the engine finds ({@code ExtractionTest}).
 *   <li>Of random packs whose cases can all be counted, the solver answers as counting does ({@code BruteForceTest}).
 * </ul>
 *
 * What still has to be believed: that Z3 is right where it says that there is no solution, and that the tests above would have met a
 * formula that is wrong. Answers are the same on every machine: the seed is fixed, there is one smallest example, and what is not found
 * within ten seconds is {@code UNKNOWN}.
 */
@NullMarked
package org.junheng.testkit.proofs;

import org.jspecify.annotations.NullMarked;
