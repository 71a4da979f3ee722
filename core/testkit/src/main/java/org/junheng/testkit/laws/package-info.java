/** What must hold for every pack, and how it is tried: {@link org.junheng.testkit.laws.Laws} is the door. */
@NullMarked
package org.junheng.testkit.laws;

import org.jspecify.annotations.NullMarked;
