/** Proofs. */
@NullMarked
package org.junheng.testkit.proofs;

import org.jspecify.annotations.NullMarked;
