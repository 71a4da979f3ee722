/** Laws, proofs and mutations that any pack can be put under, shipped or of one's own. */
@NullMarked
package org.junheng.testkit;

import org.jspecify.annotations.NullMarked;
