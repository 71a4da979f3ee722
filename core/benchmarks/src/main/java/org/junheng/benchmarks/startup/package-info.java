/** From the start of a process to the first county: the command line, beside a small program that reads the same dossier. */
@NullMarked
package org.junheng.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
