/** Reading what people wrote: trees that know their lines, and all mistakes of a file at once. */
@NullMarked
package org.junheng.input;

import org.jspecify.annotations.NullMarked;
