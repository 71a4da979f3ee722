/** A synthetic nation: counties and schools that look like real ones, the same for the same seed. */
@NullMarked
package org.junheng.benchmarks.nation;

import org.jspecify.annotations.NullMarked;
