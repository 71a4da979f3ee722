/** The national methods once more, from their words: without Drools and without the engine's arithmetic. */
@NullMarked
package org.junheng.testkit.opinion;

import org.jspecify.annotations.NullMarked;
