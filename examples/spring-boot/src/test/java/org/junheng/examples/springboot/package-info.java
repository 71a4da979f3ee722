/** Tests of the service as it is delivered: they start its jar and call it. */
@NullMarked
package org.junheng.examples.springboot;

import org.jspecify.annotations.NullMarked;
