/**
 * From the files of a pack to classes: {@link org.junheng.compiler.PackSource} reads them, every mistake in any of them is
 * told at once, and only what was understood is compiled.
 *
 * <p>A rule file is a program, and anybody may have written it. So the author's text is never compiled. It is parsed, which
 * runs nothing; the tree must hold what the pack format allows and nothing else; from the criteria that come out of it a new
 * rule file is written, and that one is compiled.
 */
@NullMarked
package org.junheng.compiler;

import org.jspecify.annotations.NullMarked;
