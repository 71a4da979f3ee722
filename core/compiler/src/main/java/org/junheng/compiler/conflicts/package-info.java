/** Where documents ask for different things: found by figures and annotations, or stated by hand. */
@NullMarked
package org.junheng.compiler.conflicts;

import org.jspecify.annotations.NullMarked;
