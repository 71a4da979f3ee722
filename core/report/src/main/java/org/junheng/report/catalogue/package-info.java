/** Catalogues of packs: every criterion with what it asks and of what, and every clause of the law with who carries it. */
@NullMarked
package org.junheng.report.catalogue;

import org.jspecify.annotations.NullMarked;
