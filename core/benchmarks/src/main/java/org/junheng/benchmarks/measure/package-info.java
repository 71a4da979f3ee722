/** Measures contenders side by side, and prints tables. */
@NullMarked
package org.junheng.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
