/** Random counties, broken dossiers and packs, and how a county is made smaller; the only package that knows jqwik's arbitraries. */
@NullMarked
package org.junheng.testkit.generators;

import org.jspecify.annotations.NullMarked;
