/** Parts of the work by JMH. */
@NullMarked
package org.junheng.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
