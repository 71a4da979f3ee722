/** The least that a Java program needs to evaluate a county. */
@NullMarked
package org.junheng.examples.embed;

import org.jspecify.annotations.NullMarked;
