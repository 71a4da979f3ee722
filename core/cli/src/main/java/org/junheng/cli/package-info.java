/** The {@code junheng} command: dossiers in, findings out. What it says to people stands in one resource bundle. */
@NullMarked
package org.junheng.cli;

import org.jspecify.annotations.NullMarked;
