/** Packs: one folder of rules for each issuing document, as it was checked and compiled. */
@NullMarked
package org.junheng.packs;

import org.jspecify.annotations.NullMarked;
