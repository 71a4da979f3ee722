/** How fast Junheng is, beside hand-written Java and other engines that do the same work. Never published. */
@NullMarked
package org.junheng.benchmarks;

import org.jspecify.annotations.NullMarked;
