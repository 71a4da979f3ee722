/**
 * Mutants of rules: small faults planted into the criteria of a pack, one at a time, to see whether its examples notice. An
 * example that would notice none of them proves nothing.
 *
 * <p>A {@link org.junheng.testkit.mutations.Mutant} is a criterion with one fault. The mutants of a pack are compiled into it as
 * further criteria, as criteria never influence each other, and every example is evaluated once: what it says about its criterion
 * is held against what each mutant of that criterion finds.
 */
@NullMarked
package org.junheng.testkit.mutations;

import org.jspecify.annotations.NullMarked;
