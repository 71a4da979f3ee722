/** Who does W, one class each. */
@NullMarked
package org.junheng.benchmarks.contenders;

import org.jspecify.annotations.NullMarked;
