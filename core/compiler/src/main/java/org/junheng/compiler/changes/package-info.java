/** What changes between two packs or two revisions of one, and whose outcome flips because of which change. */
@NullMarked
package org.junheng.compiler.changes;

import org.jspecify.annotations.NullMarked;
