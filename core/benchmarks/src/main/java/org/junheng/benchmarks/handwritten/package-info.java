/** W as a Java programmer writes it who knows the criteria and needs nothing else: the measure of all things. */
@NullMarked
package org.junheng.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
