/** A service that evaluates counties over HTTP. */
@NullMarked
package org.junheng.examples.springboot;

import org.jspecify.annotations.NullMarked;
